### draft: no native reader has checked this file

task-doctor-appointment = Prendere un appuntamento da un medico
task-dentist = Prendere un appuntamento da un dentista
task-join-mutuality = Iscriversi a una mutua
task-report-address = Comunicare il nuovo indirizzo al comune
task-report-address-about = Entro otto giorni lavorativi dal cambio di casa. Porta la carta d’identità.
task-renew-card = Rinnovare il permesso di soggiorno
task-renew-card-about = Chiedilo da 45 a 30 giorni prima della scadenza.
task-bank-appointment = Prendere un appuntamento in banca
task-bank-appointment-about = Chi abita qui in regola ha diritto a un conto di base.
task-atlas-appointment = Prendere un appuntamento da Atlas
task-buy-season-ticket = Comprare un abbonamento per tram e autobus
task-read-letter-together = Leggere insieme una lettera
task-send-application = Inviare una candidatura
task-call-employer = Chiamare un datore di lavoro per un posto libero
task-collect-diplomas = Raccogliere i documenti delle scuole di prima
task-school-visit = Chiedere di visitare una scuola
task-visit-library = Andare insieme in biblioteca
task-ask-club = Chiedere a un’associazione una lezione di prova
task-neighbour-visit = Suonare insieme alla porta dei vicini
task-cook-together = Cucinare per la casa un piatto del proprio paese
task-month-budget = Guardare insieme i soldi del mese
task-social-housing-form = Compilare il modulo per la casa popolare
task-ask-support = Chiedere all’assistente sociale un aiuto psicologico
