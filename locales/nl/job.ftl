### draft: no native reader has checked this file

job-field-stage = fase
job-field-result = resultaat
job-field-employer = werkgever
job-field-contact = contact
job-field-source = waar gevonden
job-field-next = volgende stap
job-field-due = datum van de volgende stap
job-field-documents = documenten
job-field-helped-by = geholpen door
job-field-file = bestand

job-stage-found = gevonden
job-stage-prepared = voorbereid
job-stage-sent = verstuurd
job-stage-reply = antwoord
job-stage-interview = gesprek
job-stage-trial = proefdag
job-stage-result = resultaat

job-result-hired = aangenomen
job-result-refused = deze keer niet
job-result-withdrawn = ingetrokken
job-result-silent = er kwam geen antwoord

job-next = volgende stap: { $step }
job-next-dated = volgende stap
job-was-planned = was gepland voor { $time }

job-column = { $count ->
    [one] { $stage }: { $count } baan
   *[other] { $stage }: { $count } banen
}
job-board-empty = Nog geen banen. Voeg de eerste toe die u zag: { $command }
job-moved = { $entry } staat nu hier: { $stage }

job-funnel-all = { $count ->
    [one] { $count } baan, en hoe ver die kwam
   *[other] { $count } banen, en hoe ver die kwamen
}
job-funnel-stage = { $stage }: { $reached } kwamen zo ver, nu { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = voorbij, resultaat niet genoteerd: { $count }

job-exported = { $count ->
    [one] { $count } baan staat in { $file }. Wie het bestand heeft, kan die lezen.
   *[other] { $count } banen staan in { $file }. Wie het bestand heeft, kan ze lezen.
}
job-imported = { $count ->
    [one] { $count } baan toegevoegd.
   *[other] { $count } banen toegevoegd.
}

job-sheet-cell = Rij { $row }, { $column }: { $rule }
job-sheet-row = Rij { $row }: { $rule }
job-sheet-cells = Cellen: { $found }, kolommen: { $expected }. Geef de rij evenveel cellen als er kolommen zijn.
job-sheet-quote = Een aanhalingsteken is niet gesloten. Schrijf { $quotes } voor een dat er hoort te staan.
job-sheet-too-large = Het bestand heeft meer dan { $limit } bytes: splits het.
job-sheet-not-text = Regel { $line } van het bestand is geen UTF-8-tekst: bewaar het als { $format }.
job-sheet-empty = Het bestand is leeg. De eerste rij noemt de kolommen: { $columns }
job-sheet-unknown-column = Banen hebben geen kolom met de naam van kolom { $number }. Er zijn { $columns }
job-sheet-column-twice = Er zijn twee kolommen { $column }: haal er een weg.
job-sheet-no-title = Er is geen kolom { $column }: elke baan heeft er een nodig.
job-sheet-too-many-rows = Het bestand heeft meer dan { $limit } rijen: splits het.
