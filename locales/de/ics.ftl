### draft: no native reader has checked this file

ics-field-uid = Name in anderen Kalendern

ics-appointment = Termin
ics-task = Zu tun
ics-alarm = Onderweg: etwas ist geplant
ics-leave = Zeit zum Losgehen
ics-bring = Mitbringen: { $bring }
ics-travel = { $minutes ->
    [one] Der Weg dorthin: { $minutes } Minute
   *[other] Der Weg dorthin: { $minutes } Minuten
}
ics-helper = Kommt mit: { $name }
ics-interpreter = Dolmetscht: { $name }

ics-exported = { $count ->
    [one] { $count } Termin oder Aufgabe steht in { $file }. Wer die Datei hat, kann das lesen.
   *[other] { $count } Termine und Aufgaben stehen in { $file }. Wer die Datei hat, kann sie lesen.
}

ics-added = { $count ->
    [one] { $count } Termin oder Aufgabe hinzugefügt.
   *[other] { $count } Termine und Aufgaben hinzugefügt.
}
ics-changed = { $count ->
    [one] Schon da und jetzt geändert: { $count }.
   *[other] Schon da und jetzt geändert: { $count }.
}
ics-same = { $count ->
    [one] Schon da, genau so: { $count }.
   *[other] Schon da, genau so: { $count }.
}
ics-left = Nicht aus der Datei übernommen: { $names }

ics-line-property = Zeile { $line }, { $property }: { $rule }
ics-line = Zeile { $line }: { $rule }
ics-form = Das ist keine Zeile eines Kalenders. So sieht eine aus: { $form }
ics-too-long = Das ist zu lang. Grenze: { $limit }.
ics-nesting = { $begin } und { $end } passen nicht zusammen.
ics-too-deep = Teile stecken mehr als { $limit } Stufen tief ineinander.
ics-missing = { $name } fehlt.
ics-twice = Das steht hier zweimal.
ics-date = Das ist kein Datum: Schreib { $date } oder { $time }
ics-length = Das ist keine Zeitdauer. Beispiele: { $examples }
ics-zone = Niemand kennt eine Zeitzone mit diesem Namen: Schreib zum Beispiel { $zone }
ics-not-taken = Das ändert die Bedeutung und geht hier nicht.
ics-no-series = Der Termin, der sich wiederholt, ist nicht in der Datei: Er muss neben dem geänderten Termin stehen.
ics-no-turn = Der Termin findet an diesem Tag nicht statt: Dieser Tag lässt sich nicht einzeln ändern.
ics-never-turns = Mit dieser Regel findet der Termin nie statt.
ics-too-large = Die Datei hat mehr als { $limit } Bytes: Teile sie auf.
ics-too-many-lines = Die Datei hat mehr als { $limit } Zeilen: Teile sie auf.
ics-too-many-items = Die Datei hat mehr als { $limit } Termine, Aufgaben und geänderte Termine aus Serien: Teile sie auf.
ics-not-text = Zeile { $line } der Datei ist kein UTF-8-Text.
ics-not-calendar = Die Datei ist kein Kalender: Es steht kein { $begin } darin
