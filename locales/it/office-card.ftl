### draft: no native reader has checked this file

office-add-person-why = Prepari una scheda con due codici. Il fascicolo si apre quando la persona dice di sì sul telefono.
office-name-hint = Come chiami qui la persona. Lo vede solo chi lavora con questo fascicolo.
office-make-card = Prepara la scheda
office-cancel = Annulla
office-card = La scheda
office-card-once = Si mostra solo ora. Stampala, o fai scansionare lo schermo alla persona; quando lasci la pagina non si può più mostrare.
office-card-for = Scheda per { $name }
office-to-person = Vai a { $name }
office-card-first = 1. Entra nel programma
office-card-first-why = Apri Onderweg, scegli “Ho un invito” e scansiona questo codice o scrivilo.
office-card-first-code = Codice per entrare nel programma
office-card-second = 2. Apri un fascicolo con l’ufficio
office-card-second-why = Poi scansiona questo codice. Il telefono chiede se lo vuoi; prima del tuo sì non si condivide niente.
office-card-second-code = Codice per aprire un fascicolo con l’ufficio
office-card-text = Il secondo codice come testo
office-card-server = Server:
office-card-yes = Il sì si può ritirare in ogni momento, sul telefono.
