### draft: no native reader has checked this file

ics-field-uid = nome in altri calendari

ics-appointment = Appuntamento
ics-task = Da fare
ics-alarm = Onderweg: c’è qualcosa in programma
ics-leave = È ora di partire
ics-bring = Da portare: { $bring }
ics-travel = { $minutes ->
    [one] Il viaggio: { $minutes } minuto
    [many] Il viaggio: { $minutes } minuti
   *[other] Il viaggio: { $minutes } minuti
}
ics-helper = Viene anche: { $name }
ics-interpreter = Interprete: { $name }

ics-exported = { $count ->
    [one] { $count } appuntamento o compito è in { $file }. Chi ha il file può leggerlo.
    [many] { $count } appuntamenti e compiti sono in { $file }. Chi ha il file può leggerli.
   *[other] { $count } appuntamenti e compiti sono in { $file }. Chi ha il file può leggerli.
}

ics-added = { $count ->
    [one] { $count } appuntamento o compito aggiunto.
    [many] { $count } appuntamenti e compiti aggiunti.
   *[other] { $count } appuntamenti e compiti aggiunti.
}
ics-changed = { $count ->
    [one] { $count } c’era già ed è modificato.
    [many] { $count } c’erano già e sono modificati.
   *[other] { $count } c’erano già e sono modificati.
}
ics-same = { $count ->
    [one] { $count } c’era già, uguale.
    [many] { $count } c’erano già, uguali.
   *[other] { $count } c’erano già, uguali.
}
ics-left = Non preso dal file: { $names }

ics-line-property = Riga { $line }, { $property }: { $rule }
ics-line = Riga { $line }: { $rule }
ics-form = Questa non è una riga di un calendario. Una riga è così: { $form }
ics-too-long = È troppo lungo. Limite: { $limit }.
ics-nesting = { $begin } e { $end } non vanno insieme.
ics-too-deep = Ci sono parti una dentro l’altra per più di { $limit } livelli.
ics-missing = Manca { $name }.
ics-twice = Questo c’è due volte.
ics-date = Questa non è una data: scrivi { $date } o { $time }
ics-length = Questa non è una durata. Esempi: { $examples }
ics-zone = Nessuno conosce un fuso orario con questo nome: scrivi per esempio { $zone }
ics-not-taken = Questo cambia il significato e qui non è possibile.
ics-no-series = L’appuntamento che si ripete non è nel file: deve stare vicino alla sua data modificata.
ics-no-turn = L’appuntamento non c’è in questo giorno: quel giorno non si può modificare da solo.
ics-never-turns = Con questa regola l’appuntamento non c’è mai.
ics-too-large = Il file ha più di { $limit } byte: dividilo.
ics-too-many-lines = Il file ha più di { $limit } righe: dividilo.
ics-too-many-items = Il file ha più di { $limit } appuntamenti, compiti e date modificate: dividilo.
ics-not-text = La riga { $line } del file non è testo UTF-8.
ics-not-calendar = Il file non è un calendario: non contiene { $begin }
