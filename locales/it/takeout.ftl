### draft: no native reader has checked this file

takeout-title = Le mie cose da Onderweg
takeout-made = Scritto: { $time }.
takeout-careful = Chi ha questi file può leggere tutto quello che c’è dentro. Conservali come una lettera con il tuo nome sopra.
takeout-own = Il mio spazio
takeout-empty = Qui non c’è ancora niente.
takeout-space = { $count ->
    [one] { $space }: { $count } voce
    [many] { $space }: { $count } voci
   *[other] { $space }: { $count } voci
}
takeout-by = Creata da { $who }, { $time }
takeout-both = scritto nello stesso momento: { $value }
takeout-yes = sì
takeout-no = no
takeout-file-page = { $file }: tutto, da leggere e da stampare.
takeout-file-journal = { $file }: tutto, per i programmi. Onderweg lo rilegge: { $command }
takeout-file-history = { $file }: chi ha modificato che cosa, e quando.
takeout-file-calendar = { $file }: appuntamenti e scadenze, per un calendario.
takeout-file-sheets = { $files }: per un foglio di calcolo.
takeout-not-back = Che cosa non torna: chi ha scritto che cosa e quando, che cosa c’era scritto prima, e l’altro valore dove due persone hanno scritto nello stesso momento. Tutto torna come se lo scrivessi tu, ora.

takeout-written = { $count ->
    [one] { $count } voce è in { $file }. Chi ha il file può leggerla.
    [many] { $count } voci sono in { $file }. Chi ha il file può leggerle.
   *[other] { $count } voci sono in { $file }. Chi ha il file può leggerle.
}
takeout-read = { $count ->
    [one] { $count } voce è di nuovo qui.
    [many] { $count } voci sono di nuovo qui.
   *[other] { $count } voci sono di nuovo qui.
}
takeout-step = { $done } di { $all }
takeout-kept = { $count ->
    [one] { $count } voce creata da te è copiata nel tuo spazio.
    [many] { $count } voci create da te sono copiate nel tuo spazio.
   *[other] { $count } voci create da te sono copiate nel tuo spazio.
}
takeout-here = { $count ->
    [one] { $count } voce era già qui.
    [many] { $count } voci erano già qui.
   *[other] { $count } voci erano già qui.
}
takeout-left = { $count ->
    [one] { $count } voce resta nel file: le firme e i turni fatti valgono solo nella loro casa.
    [many] { $count } voci restano nel file: le firme e i turni fatti valgono solo nella loro casa.
   *[other] { $count } voci restano nel file: le firme e i turni fatti valgono solo nella loro casa.
}
takeout-answers = { $count ->
    [one] { $count } risposta a una scheda è di nuovo qui.
    [many] { $count } risposte a schede sono di nuovo qui.
   *[other] { $count } risposte a schede sono di nuovo qui.
}
takeout-field-origin = copia di

takeout-line = { $file }, riga { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = Onderweg non scrive così.
takeout-state = Lo stato è uno di questi: { $states }
takeout-kind = Le voci di questo tipo le crea solo l’app.
takeout-twice = Un’altra voce ha questo id.
takeout-turn = La serie di questa data non è nel file, o in questo giorno non ha niente.
takeout-much = È più di quello che una voce può contenere.
takeout-version = { $file }: non viene da Onderweg, o viene da una versione più nuova.
takeout-too-many = { $file }: ci sono più di { $limit } voci.
takeout-too-large = Il file ha più di { $limit } byte.
takeout-no-zip = Il file non è un archivio zip, o è danneggiato.
takeout-too-many-files = L’archivio ha più di { $limit } file: non lo ha scritto Onderweg.
takeout-strange-name = Il file { $number } dell’archivio ha un nome che Onderweg non scrive.
takeout-same-name = Due file dell’archivio hanno lo stesso nome.
takeout-packed = { $file } è cifrato, o compresso in un modo che qui non è possibile.
takeout-too-large-file = { $file } ha più di { $limit } byte.
takeout-damaged = { $file } è danneggiato.
takeout-missing = { $file } non è nell’archivio.
