### draft: no native reader has checked this file

job-field-stage = fase
job-field-result = risultato
job-field-employer = datore di lavoro
job-field-contact = contatto
job-field-source = dove l’ho trovato
job-field-next = prossimo passo
job-field-due = data del prossimo passo
job-field-documents = documenti
job-field-helped-by = con l’aiuto di
job-field-file = file
job-stage-found = trovato
job-stage-prepared = preparato
job-stage-sent = inviato
job-stage-reply = risposta
job-stage-interview = colloquio
job-stage-trial = prova
job-stage-result = risultato
job-result-hired = lavoro ottenuto
job-result-refused = questa volta no
job-result-withdrawn = ritirato
job-result-silent = nessuna risposta

job-next = prossimo passo: { $step }
job-next-dated = prossimo passo
job-was-planned = era previsto per: { $time }

job-column = { $count ->
    [one] { $stage }: { $count } lavoro
    [many] { $stage }: { $count } lavori
   *[other] { $stage }: { $count } lavori
}
job-board-empty = Ancora nessun lavoro. Aggiungi il primo che hai visto: { $command }
job-moved = { $entry } ora è qui: { $stage }

job-funnel-all = { $count ->
    [one] { $count } lavoro, e fin dove è arrivato
    [many] { $count } di lavori, e fin dove sono arrivati
   *[other] { $count } lavori, e fin dove sono arrivati
}
job-funnel-stage = { $stage }: arrivati fin qui { $reached }, ora qui { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = finiti, risultato non annotato: { $count }

job-exported = { $count ->
    [one] { $count } lavoro è in { $file }. Chi ha il file può leggerlo.
    [many] { $count } di lavori sono in { $file }. Chi ha il file può leggerli.
   *[other] { $count } lavori sono in { $file }. Chi ha il file può leggerli.
}
job-imported = { $count ->
    [one] { $count } lavoro aggiunto.
    [many] { $count } di lavori aggiunti.
   *[other] { $count } lavori aggiunti.
}

job-sheet-cell = Riga { $row }, { $column }: { $rule }
job-sheet-row = Riga { $row }: { $rule }
job-sheet-cells = Celle: { $found }, colonne: { $expected }. Metti nella riga tante celle quante sono le colonne.
job-sheet-quote = Una virgoletta non è chiusa. Scrivi { $quotes } per una virgoletta nel testo.
job-sheet-too-large = Il file ha più di { $limit } byte: dividilo.
job-sheet-not-text = La riga { $line } del file non è testo UTF-8: salvalo come { $format }.
job-sheet-empty = Il file è vuoto. La prima riga dà i nomi alle colonne: { $columns }
job-sheet-unknown-column = I lavori non hanno una colonna con il nome della colonna { $number }. Ci sono { $columns }
job-sheet-column-twice = Ci sono due colonne { $column }: togline una.
job-sheet-no-title = Manca la colonna { $column }: serve per ogni lavoro.
job-sheet-too-many-rows = Il file ha più di { $limit } righe: dividilo.
