### draft: no native reader has checked this file

status-no-server = Questo telefono non ha un server: tutto è solo qui.
status-all-sent = Tutto è inviato, l’ultima volta: { $time }.
status-nothing = Niente da inviare; ancora nessuna sincronizzazione.
status-unsent = { $count ->
    [one] { $count } modifica non inviata dall’ultimo invio: { $time }.
    [many] { $count } di modifiche non inviate dall’ultimo invio: { $time }.
   *[other] { $count } modifiche non inviate dall’ultimo invio: { $time }.
}
status-never-sent = { $count ->
    [one] { $count } modifica mai inviata.
    [many] { $count } di modifiche mai inviate.
   *[other] { $count } modifiche mai inviate.
}
status-server = Server: { $server }
status-trouble = L’ultima sincronizzazione non è riuscita ({ $code }).
status-next-try = L’app riprova: { $time }.
status-month = Questo mese: { $up } inviati, { $down } ricevuti.
status-locked = Bloccato.
status-unlocked = Sbloccato, con un PIN.
status-no-pin = Nessun PIN.

sync-all-sent = Tutto è inviato.
sync-still-here = { $count ->
    [one] { $count } modifica è ancora solo qui.
    [many] { $count } di modifiche sono ancora solo qui.
   *[other] { $count } modifiche sono ancora solo qui.
}
sync-budget = Il limite è raggiunto; la prossima sincronizzazione continua da qui.
sync-stopped = Fermata.
sync-metered = Questa rete costa soldi, e le impostazioni dicono di no.
sync-waiting = Troppo presto: riprova tra { $span }.
sync-traffic = { $up } inviati, { $down } ricevuti.
sync-refused = Non più possibile in { $space }: { $act }.
sync-left = Non fai più parte di { $space }. Quello che era solo qui ora è nel tuo spazio.
sync-act-invite = invitare
sync-act-revoke = chiudere un invito
sync-act-admit = far entrare
sync-act-readmit = far entrare di nuovo
sync-act-remove = togliere
sync-act-leave = uscire
sync-act-key = cambiare la chiave
sync-act-snapshot = conservare un riassunto
sync-act-erase = cancellare
sync-act-owner = nominare un’altra persona responsabile
sync-act-sheet = stampare un foglio di recupero

doctor-read = { $count ->
    [one] { $count } voce è stata letta.
    [many] { $count } di voci sono state lette.
   *[other] { $count } voci sono state lette.
}
doctor-locked = Bloccato: le voci non sono state lette.
doctor-sound = Il file è a posto.
doctor-rebuilt = { $count ->
    [one] { $count } riga è stata riscritta.
    [many] { $count } di righe sono state riscritte.
   *[other] { $count } righe sono state riscritte.
}
doctor-well = Tutto va bene.
doctor-in = { $space }: { $finding }
doctor-withheld = Il server non consegna qualcosa di { $name } che un altro membro ha visto.
doctor-fork = Il server ha mostrato due versioni di quello che { $name } ha scritto.
doctor-log-forked = Il server ha mostrato un elenco di membri diverso da prima.
doctor-server-faulty = Il server consegna qualcosa che non rispetta le regole.
doctor-copied = Un altro telefono scrive con le chiavi di questo.
doctor-bad-content = Il telefono di { $name } ha inviato qualcosa che non si può leggere.
doctor-own-refused = Il server rifiuta qualcosa che questo telefono ha scritto.
doctor-bad-snapshot = Un’istantanea non contiene quello che dice.
doctor-not-named = Il server è stato ripristinato, e nel suo elenco di membri manca questo telefono. Quello che c’è qui resta qui: far entrare di nuovo questo telefono con un altro.
doctor-damaged = Una voce di questo telefono non si può leggere.
doctor-file-broken = Il file di questo telefono è rovinato: sincronizza quello che si può ancora inviare, copia la cartella, chiedi aiuto.
