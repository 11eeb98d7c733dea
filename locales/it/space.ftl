### draft: no native reader has checked this file

space-joining = in attesa di entrare
space-gone = questo telefono non ne fa più parte
space-people = { $count ->
    [one] { $count } persona
    [many] { $count } di persone
   *[other] { $count } persone
}
space-phones = { $count ->
    [one] { $count } telefono
    [many] { $count } di telefoni
   *[other] { $count } telefoni
}
space-you-own = sei responsabile
space-you-belong = sei membro
space-waits-sync = aspetta una sincronizzazione
space-waits-unlock = aspetta lo sblocco
space-trouble = qualcosa non va: { $command }
space-phone-ids = { $count ->
    [one] telefono { $phones }
    [many] telefoni { $phones }
   *[other] telefoni { $phones }
}
space-founded = Lo spazio { $space } è creato. Sei responsabile di questo spazio.
space-named = Gli altri lo vedono dopo la prossima sincronizzazione.
space-told = Fatto.
space-noted = Preso nota; succede alla prossima sincronizzazione: { $command }

space-show-one = Mostralo a una persona sola.
space-works-now = Funziona da ora.
space-works-later = Funziona dopo la prossima sincronizzazione: { $command }
space-qr = Codice QR:
space-typed = Codice scritto:
space-then = Poi: { $command }

space-nobody-asks = Nessuno chiede di entrare.
space-asks-member = { $space }: il telefono { $phone } chiede di entrare come membro. Sei cifre: { $digits }
space-asks-owner = { $space }: il telefono { $phone } chiede di entrare come responsabile. Sei cifre: { $digits }
space-asks-own = { $space }: il telefono { $phone } chiede di entrare come tuo secondo telefono. Sei cifre: { $digits }
space-if-same = Se l’altro telefono mostra le stesse cifre: { $command }
space-if-other = Se no, non far entrare nessuno: { $command }
space-no-requests = Questo telefono non chiede di entrare da nessuna parte.
space-joined = { $space }: ora ne fai parte.
space-closed = { $space }: l’invito è chiuso. Se hai avuto il permesso di entrare, la prossima sincronizzazione porta lo spazio.
space-compare = { $space }: sei cifre: { $digits }. Se l’altro telefono mostra le stesse, ti possono far entrare.
space-asked = { $space }: richiesta fatta. Sull’altro telefono: { $there } Poi qui: { $again }
