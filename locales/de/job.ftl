### draft: no native reader has checked this file

job-field-stage = Phase
job-field-result = Ergebnis
job-field-employer = Arbeitgeber
job-field-contact = Kontakt
job-field-source = wo gefunden
job-field-next = nächster Schritt
job-field-due = Datum des nächsten Schritts
job-field-documents = Unterlagen
job-field-helped-by = mit Hilfe von
job-field-file = Datei

job-stage-found = gefunden
job-stage-prepared = vorbereitet
job-stage-sent = abgeschickt
job-stage-reply = Antwort
job-stage-interview = Gespräch
job-stage-trial = Probearbeit
job-stage-result = Ergebnis

job-result-hired = Job bekommen
job-result-refused = dieses Mal nicht
job-result-withdrawn = zurückgezogen
job-result-silent = es kam keine Antwort

job-next = nächster Schritt: { $step }
job-next-dated = nächster Schritt
job-was-planned = war geplant für: { $time }

job-column = { $count ->
    [one] { $stage }: { $count } Job
   *[other] { $stage }: { $count } Jobs
}
job-board-empty = Noch keine Jobs. Füg den ersten hinzu, den du gesehen hast: { $command }
job-moved = { $entry } steht jetzt hier: { $stage }

job-funnel-all = { $count ->
    [one] { $count } Job, und wie weit er kam
   *[other] { $count } Jobs, und wie weit sie kamen
}
job-funnel-stage = { $stage }: so weit { $reached }, jetzt { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = vorbei, Ergebnis nicht notiert: { $count }

job-exported = { $count ->
    [one] { $count } Job steht in { $file }. Wer die Datei hat, kann ihn lesen.
   *[other] { $count } Jobs stehen in { $file }. Wer die Datei hat, kann sie lesen.
}
job-imported = { $count ->
    [one] { $count } Job hinzugefügt.
   *[other] { $count } Jobs hinzugefügt.
}

job-sheet-cell = Zeile { $row }, { $column }: { $rule }
job-sheet-row = Zeile { $row }: { $rule }
job-sheet-cells = Zellen: { $found }, Spalten: { $expected }. Gib der Zeile so viele Zellen, wie es Spalten gibt.
job-sheet-quote = Ein Anführungszeichen ist nicht geschlossen. Schreib { $quotes } für eines, das zum Text gehört.
job-sheet-too-large = Die Datei hat mehr als { $limit } Bytes: Teile sie auf.
job-sheet-not-text = Zeile { $line } der Datei ist kein UTF-8-Text: Speichere sie als { $format }.
job-sheet-empty = Die Datei ist leer. Ihre erste Zeile nennt die Spalten: { $columns }
job-sheet-unknown-column = Jobs haben keine Spalte, die wie Spalte { $number } heißt. Es gibt { $columns }
job-sheet-column-twice = Es gibt zwei Spalten { $column }: Nimm eine heraus.
job-sheet-no-title = Die Spalte { $column } fehlt: Jeder Job braucht sie.
job-sheet-too-many-rows = Die Datei hat mehr als { $limit } Zeilen: Teile sie auf.
