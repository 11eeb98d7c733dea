### draft: no native reader has checked this file

case-opened = Offen: { $caseworker } ({ $programme }) liest, was du dorthin verschiebst, und sonst nichts.
case-no-looks = Niemand hat nachgesehen.

case-questions = { $count ->
    [one] { $count } Frage wartet auf dein Ja.
   *[other] { $count } Fragen warten auf dein Ja.
} Wer würde sie lesen: { $cases }
case-no-questions = Keine Frage wartet auf dein Ja.
case-none-open = Du hast keine offene Akte. Frag die Fachkraft nach einer Karte, dann: { $command }
case-reads = { $names } ({ $space })
case-passed = Weitergegeben an { $case }. Die Kopie ist { $entry }. Das Original schließt sich, wenn die Kopie auf dem Server ist.
case-shared = Die Kopie ist { $entry }. Ab der nächsten Synchronisierung können diese Personen sie in { $space } lesen: { $people }. Die Akte behält ihre eigene.
case-shared-alone = Die Kopie ist { $entry }. Wer in { $space } dazukommt, liest sie. Die Akte behält ihre eigene.
case-shared-again = Das ist schon in { $space }: { $entry }.

case-look-offered = { $when }: { $who } hat die Karte gemacht
case-look-renewed = { $when }: { $who } hat einen Konto-Code für ein neues Handy von dir gemacht
case-look-opened = { $when }: { $who } hat die Akte geöffnet
case-look-answered = { $when }: { $who } hat eine Frage beantwortet
case-look-appointment = { $when }: { $who } hat einen Termin hinzugefügt
case-look-task = { $when }: { $who } hat eine Aufgabe hinzugefügt
case-look-confirmed = { $when }: { $who } hat einen Schritt bestätigt
case-look-sent-back = { $when }: { $who } hat einen Schritt zurückgegeben, mit ein paar Worten
case-look-other = { $when }: { $who } hat etwas getan, das diese Version nicht kennt

case-staff-added = Das Konto ist angelegt. Sein Geheimnis für eine Code-App, nur einmal gezeigt:
case-staff-renewed = Das Passwort ist geändert, und alle Sitzungen dieser Person sind beendet. Das neue Geheimnis für eine Code-App, nur einmal gezeigt:
