### draft: no native reader has checked this file

keys-field-phone = telefono
keys-field-sheet = foglio di recupero
keys-no-such-phone = Nessun tuo telefono ha un id che comincia così.
keys-more-phones = Più di un tuo telefono ha un id che comincia così: scrivine di più.
keys-phone = { $phone }: in { $count ->
    [one] { $count } spazio
    [many] { $count } di spazi
   *[other] { $count } spazi
}
keys-phone-this = questo telefono
keys-phone-comes = { $count ->
    [one] ne arriva ancora { $count } con le prossime sincronizzazioni
    [many] ne arrivano ancora { $count } con le prossime sincronizzazioni
   *[other] ne arrivano ancora { $count } con le prossime sincronizzazioni
}
keys-add-then = Sul telefono nuovo: { $join }. Quando tutti e due mostrano le stesse sei cifre e lo hai confermato qui, arrivano tutti i tuoi spazi: { $sync }
keys-phone-out = Il telefono { $phone } esce da tutti i tuoi spazi e non legge più niente di nuovo. Quello che c’è già sopra lo può ancora leggere chi riesce ad aprirlo.

keys-sheet-there = Foglio di recupero { $sheet }: riporta { $count ->
    [one] { $count } spazio.
    [many] { $count } di spazi.
   *[other] { $count } spazi.
}
keys-sheet-none = Non hai un foglio di recupero. Stampane uno: { $command }
keys-no-sheet = Non c’è nessun foglio di recupero che funziona.
keys-sheet-over = Questo foglio di recupero non funziona più: è stato usato, sostituito o annullato. Oppure è di un altro server.
keys-sheet-back = Il foglio è annullato: con questo foglio non entra più nessun telefono.
keys-sheet-file = Scritto: { $file }. Stampalo, poi cancella il file.
keys-sheet-title = Foglio di recupero
keys-sheet-what = Se perdi tutti i tuoi telefoni, questo foglio riporta su un telefono nuovo tutto quello che era inviato: anche quello che puoi leggere solo tu.
keys-sheet-can = Fa entrare un telefono, una volta sola. Poi non vale più, e tutti i tuoi telefoni dicono che è stato usato.
keys-sheet-guard = Chi lo ha in mano può leggere quello che puoi leggere tu. Tienilo con i tuoi documenti, non con il telefono. L’ufficio non lo chiede mai.
keys-sheet-how = Sul telefono nuovo: { $command }
keys-sheet-server = Server: { $server }
keys-sheet-made = Foglio { $sheet }, stampato il giorno: { $date }.
keys-sheet-stolen = Lo hai perso, o lo ha visto un’altra persona? Stampane uno nuovo: allora questo non funziona più. { $command }

keys-recovered = Rieccoti, in { $count ->
    [one] { $count } spazio. Il foglio ora è usato e non vale più.
    [many] { $count } di spazi. Il foglio ora è usato e non vale più.
   *[other] { $count } spazi. Il foglio ora è usato e non vale più.
}
keys-recovered-not = Non ancora qui: { $spaces }. Una persona di quello spazio può farti rientrare: { $command }
keys-recovered-later = Il tuo spazio è aperto. Gli altri arrivano con la prossima sincronizzazione.
keys-recovered-lost = Quello che era scritto sul telefono perso e mai inviato è perso. Tutto il resto arriva con la sincronizzazione.
keys-recovered-next = Ora escludi il telefono perso: { $remove }. Poi stampa un foglio nuovo: { $print }
keys-owner-readmits = Solo chi è responsabile di questo spazio può far rientrare qualcuno.
keys-another-readmits = Ti deve far rientrare un’altra persona: non puoi farlo tu.
keys-readmit-what = Quando { $name } rientra con questo codice, tutti i telefoni di prima di { $name } sono fuori e non leggono più niente di nuovo. Quello che era inviato è sul telefono nuovo. Quello che era solo sul telefono perso è perso.
keys-asks-back = { $space }: il telefono { $phone } chiede di far rientrare { $name }. Sei cifre: { $digits }
keys-waits-word = Non c’è più nessun responsabile, quindi due membri devono essere d’accordo. Anche un’altra persona qui confronta sei cifre con il telefono nuovo: { $command }
keys-lost-title = Un telefono perso costa un pomeriggio: non è una catastrofe.
keys-lost-kept = Salvo: tutto quello che era inviato. È cifrato sul server, e sui telefoni degli altri.
keys-lost-gone = Perso: quello che era scritto su quel telefono e mai inviato.
keys-lost-finder = Chi trova il telefono non legge niente senza il tuo PIN.
keys-lost-finder-open = Senza un PIN, chi trova il telefono può aprirlo e leggere tutto.
keys-lost-second = Se hai un secondo telefono, escludi quello perso. { $list } { $remove }
keys-lost-account = Per un telefono nuovo, chiedi all’ufficio un codice dell’account. Apre il server, e nemmeno una tua parola: { $command }
keys-lost-sheet = Se hai un foglio di recupero, torna tutto. { $command }
keys-lost-house = Se non hai un foglio, chi è responsabile della casa ti fa rientrare, o due persone che abitano con te se non c’è più nessun responsabile. { $command }
keys-lost-private = Senza un secondo telefono e senza un foglio, quello che potevi leggere solo tu è perso.
keys-lost-then = Alla fine stampa un foglio nuovo: { $command }

keys-notice-joined = Nuovo ingresso in { $space }: { $name }.
keys-notice-phone = { $space }: { $name } ha un altro telefono, { $phone }.
keys-notice-phone-own = { $space }: il telefono { $phone } è entrato come tuo. Se non è tuo: { $command }
keys-notice-sheet = { $space }: { $name } ha stampato un foglio di recupero.
keys-notice-sheet-own = { $space }: c’è un nuovo foglio di recupero stampato; quello di prima non vale più. Se non l’hai stampato tu: { $command }
keys-notice-used = { $space }: { $name } ha usato un foglio di recupero per rientrare, con il telefono { $phone }.
keys-notice-used-own = { $space }: il tuo foglio di recupero è stato usato, ed è entrato il telefono { $phone }. Se non l’hai usato tu: { $command }
keys-notice-back = { $space }: rientro di { $name } con il telefono { $phone }; i telefoni di prima sono fuori.
keys-notice-back-own = { $space }: ti hanno fatto rientrare con il telefono { $phone }; i tuoi telefoni di prima sono fuori.
keys-notice-phone-out = { $space }: il telefono { $phone } è fuori. Persona: { $name }.
keys-notice-removed = Esclusione da { $space }: { $name }.
keys-notice-left = Uscita da { $space }: { $name }.
keys-notice-owner = Ora responsabile in { $space }: { $name }.
keys-you = tu
