### draft: no native reader has checked this file

demo-title = Una settimana in una casa CURANT, su questa macchina
demo-places = Server { $server }, ufficio { $office }
demo-card = { $caseworker } stampa una scheda per { $name }
demo-accounts = { $count ->
    [one] { $count } telefono ha un account
    [many] { $count } di telefoni hanno un account
   *[other] { $count } telefoni hanno un account
}
demo-founded = { $name } crea { $house }
demo-joined = { $name } entra: i due telefoni mostrano { $digits }
demo-yes = { $name } dice di sì a { $caseworker }, che legge quello che viene spostato lì e nient’altro

demo-wrote = { $name } scrive in { $space }: { $title }
demo-private = { $name } scrive qualcosa che nessun altro può leggere
demo-changed = { $name } sposta { $title } a: { $time }
demo-flagged = { $name } segna una domanda per l’assistente sociale: { $title }
demo-done = { $name } finisce { $title }
demo-both = { $title }: due persone hanno cambiato la voce senza rete, i due valori restano
demo-moved = { $name } sposta una lettera verso { $caseworker }: { $title }
demo-passed = { $name } dice di sì una volta: la domanda di { $buddy } va a { $caseworker }
demo-job = { $name } porta un lavoro alla fase “{ $stage }”: { $title }
demo-job-helped = { $helper } aiuta { $name } con un lavoro, che va alla fase “{ $stage }”: { $title }

demo-offline = { $name } è senza rete
demo-online = { $name } ha di nuovo la rete: { $up } inviati, { $down } ricevuti

demo-backup = Il server ha una copia di sicurezza
demo-lost = Il disco del server è perso, e due giorni con lui
demo-unreachable = { $count ->
    [one] { $name } continua a scrivere: { $count } modifica aspetta sul telefono
    [many] { $name } continua a scrivere: { $count } modifiche aspettano sul telefono
   *[other] { $name } continua a scrivere: { $count } modifiche aspettano sul telefono
}
demo-restored = { $count ->
    [one] La copia di sicurezza è rimessa: manca { $count } blocco cifrato
    [many] La copia di sicurezza è rimessa: mancano { $count } blocchi cifrati
   *[other] La copia di sicurezza è rimessa: mancano { $count } blocchi cifrati
}
demo-healed = { $count ->
    [one] I telefoni ridanno quello che era perso: il server ha { $count } blocco cifrato
    [many] I telefoni ridanno quello che era perso: il server ha { $count } blocchi cifrati
   *[other] I telefoni ridanno quello che era perso: il server ha { $count } blocchi cifrati
}

demo-answered = { $caseworker } risponde alla domanda di { $name }
demo-shared = { $name } condivide con la casa la risposta di { $caseworker }: la legge { $buddy }
demo-appointment = { $caseworker } aggiunge un appuntamento con { $name }
demo-step-asked = { $name } fa un passo e chiede un sì a { $caseworker }: { $title }
demo-step-confirmed = { $caseworker } conferma il passo di { $name }: { $title }
demo-on-phone = { $caseworker } vede: è sul telefono di { $name }

demo-removed = { $gone } cambia casa: { $name } chiude l’accesso a { $gone }, e la casa ha una nuova chiave
demo-reads-nothing = { $name } non ne legge niente

demo-agenda = Che cosa vede { $name }

demo-could-read = Che cosa può leggere il server
demo-could-accounts = { $count ->
    [one] { $count } account, con il nome che gli ha dato l’ufficio
    [many] { $count } di account, con i nomi che gli ha dato l’ufficio
   *[other] { $count } account, con i nomi che gli ha dato l’ufficio
}
demo-could-spaces = { $count ->
    [one] chi è in { $count } spazio
    [many] chi è in quale di { $count } spazi
   *[other] chi è in quale di { $count } spazi
}
demo-could-chunks = { $count ->
    [one] quando è arrivato { $count } blocco cifrato, e quanto è grande: { $size }
    [many] quando sono arrivati { $count } blocchi cifrati, e quanto sono grandi: { $size }
   *[other] quando sono arrivati { $count } blocchi cifrati, e quanto sono grandi: { $size }
}
demo-could-not = Che cosa il server non può leggere
demo-none-found = { $count ->
    [one] { $count } testo scritto da persone, cercato in { $files } file e sulla rete ({ $size }): non trovato
    [many] { $count } di testi scritti da persone, cercati in { $files } file e sulla rete ({ $size }): nessuno trovato
   *[other] { $count } testi scritti da persone, cercati in { $files } file e sulla rete ({ $size }): nessuno trovato
}
demo-found = { $count ->
    [one] trovato { $count } volta: non deve succedere
    [many] trovato { $count } volte: non deve succedere
   *[other] trovato { $count } volte: non deve succedere
}
demo-search-works = la stessa ricerca trova invece i nomi degli account
demo-search-blind = la ricerca non trova neanche i nomi degli account, quindi non prova niente

demo-held = Che cosa hanno i telefoni
demo-same = { $count ->
    [one] { $space }: su { $count } dispositivo
    [many] { $space }: uguale su { $count } dispositivi, byte per byte
   *[other] { $space }: uguale su { $count } dispositivi, byte per byte
}
demo-differs = { $space }: NON uguale su tutti i dispositivi
demo-traffic = per tutto questo: { $up } inviati e { $down } ricevuti
demo-kept = Tutto è in { $folder }; guarda tu

demo-open = L’ufficio è aperto: { $office }
demo-sign-in = Accedi come { $address } con { $password }
demo-code = Codice della seconda prova ora: { $code }
demo-end = Ctrl-C lo ferma
demo-pack = { $programme } dà ai telefoni il suo pacchetto firmato. Frasi: { $phrases }. Lingue: { $languages }.
demo-practice = { $name } si esercita senza rete, con il pacchetto sul telefono:
demo-minutes = { $name } annota l’esercizio con { $other }. Minuti: { $minutes }
demo-agreement = { $name } propone l’accordo del pacchetto per { $house }
demo-agreement-changed = { $name } propone altre parole. Che cosa è cambiato dalla firma di { $other }:
demo-agreement-stands = In { $house } firmano tutte le persone, ciascuna con la chiave del proprio telefono: l’accordo vale
demo-sheet = { $name } stampa un foglio di recupero e lo mette con i documenti
demo-phone-lost = Il telefono di { $name } resta sull’autobus
demo-recovered = Con il foglio { $name } torna su un telefono nuovo. Voci di nuovo presenti: { $count }
demo-phone-out = { $name } esclude il telefono perso: non riceve niente di nuovo
demo-export = { $name } porta via tutto, senza rete. Voci: { $count }

demo-letter = { $name } fotografa una lettera arrivata a casa: { $title }
demo-letter-opened = { $name } la apre: solo ora arriva la foto, { $size }
