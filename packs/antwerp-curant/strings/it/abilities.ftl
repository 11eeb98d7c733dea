### draft: no native reader has checked this file

ability-home-say-where = Dire dove abiti e con chi
ability-home-ask-help = Chiedere aiuto a chi abita con te
ability-home-repair = Dire che cosa è rotto in casa
ability-home-agree = Mettersi d’accordo su chi cucina e chi pulisce
ability-doctor-pain = Dire dove fa male
ability-doctor-appointment = Chiedere un appuntamento
ability-doctor-since = Dire da quando, e che cosa prendi
ability-doctor-pharmacy = Capire come si prende una medicina
ability-job-what = Dire quale lavoro sai fare
ability-job-when = Dire quando puoi lavorare
ability-job-call = Telefonare per un posto di lavoro
ability-job-sick = Avvisare il lavoro che stai male
ability-town-hall-name = Dire il tuo nome lettera per lettera e il tuo indirizzo
ability-town-hall-ask = Chiedere quali documenti ti servono
ability-town-hall-letter = Chiedere che cosa vuole dire una lettera
ability-town-hall-move = Comunicare che hai cambiato casa
ability-train-ticket = Comprare un biglietto
ability-train-platform = Chiedere il binario e l’ora
ability-train-late = Capire che un treno è in ritardo
ability-train-change = Chiedere dove si cambia
