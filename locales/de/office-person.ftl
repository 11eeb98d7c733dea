### draft: no native reader has checked this file

office-open-since = Offen seit { $day }
office-about-open = Offen
office-about-waiting = Noch kein Ja auf dem Handy
office-about-closed = Von der Person geschlossen
office-place = { $at } von { $all }
office-next = Weiter: { $name }
office-on-page = Auf dieser Seite
office-waiting-why = Die Karte ist gemacht. Die Akte geht auf, wenn { $name } auf dem Handy Ja sagt; bis dahin gibt es hier nichts zu sehen oder zu schreiben.
office-closed-why = { $name } hat diese Akte geschlossen. Was bis dahin geteilt war, kann hier nicht mehr gelesen werden. Das ist eine Entscheidung, die keinen Grund braucht.

office-looks = Wer in diese Akte gesehen hat
office-looks-none = Noch niemand.
office-looks-all = Die ganze Liste, wie { $name } sie sieht
office-look-when = Wann
office-look-who = Wer
office-look-what = Was
office-look-phone = Die Zeile selbst
office-deed-offered = Karte gemacht
office-deed-opened = Akte geöffnet
office-deed-answered = Frage beantwortet
office-deed-appointment = Termin hinzugefügt
office-deed-task = Schritt hinzugefügt
office-deed-confirmed = Schritt bestätigt
office-deed-sent-back = Schritt mit ein paar Worten zurückgegeben
office-deed-seen = als gesehen markiert
office-deed-refused = Zugriff verweigert

office-not-visible = Für dich nicht sichtbar
office-not-visible-why = Was { $name } für sich behält, und was dem Haus gehört. Onderweg sagt nicht, wie viel das ist. Du kannst { $name } fragen; Onderweg kann niemand fragen.

office-questions = Fragen
office-question-title = Frage an die Fachkraft
office-reaches = Kommt bei { $name } an.
office-reaches-not-buddy = Kommt bei { $name } an. { $buddy } liest sie nur, wenn { $name } sie zeigt.

office-plan = Plan
office-plan-none = Hier ist nichts mit dir geteilt. Das ist eine Entscheidung, die keinen Grund braucht.
office-steps-done = { $all ->
    [one] { $done } von { $all } erledigt
   *[other] { $done } von { $all } erledigt
}
office-show-done = { $count ->
    [one] Erledigtes anzeigen: { $count }
   *[other] Erledigtes anzeigen: { $count }
}
office-by-day = bis { $day }
office-lines = { $all ->
    [one] { $done } von { $all } Zeile erledigt
   *[other] { $done } von { $all } Zeilen erledigt
}
office-both = Von mehreren geändert; alle Texte sind aufgehoben:
office-kind-task = zu tun
office-kind-done = erledigt
office-kind-appointment = Termin
office-kind-note = Notiz
office-fact = { $field }: { $value }
office-confirm = Bestätigen
office-send-back = Mit ein paar Worten zurückgeben
office-back-now = Zurückgeben
office-back-hint = Der Schritt ist wieder offen; nichts Geschriebenes geht verloren.
office-step-asks = bittet um ein Ja
office-step-confirmed = bestätigt
office-step-sent-back = zurückgegeben: { $word }
office-step-tasks = { $all ->
    [one] { $done } von { $all } Aufgabe erledigt
   *[other] { $done } von { $all } Aufgaben erledigt
}
office-plan-review = am { $day } wieder ansehen

office-appointments = Termine
office-to-come = { $count ->
    [one] { $count } kommt noch
   *[other] { $count } kommen noch
}
office-hours = { $from } bis { $until }
office-added-by = hinzugefügt von { $name }
office-add-appointment = Termin hinzufügen
office-add-and-send = Hinzufügen und senden

office-label-title = Was
office-label-day = Tag
office-label-from = Von
office-label-place = Wo
office-label-bring = Was mitbringen
office-label-answer = Deine Antwort
office-label-back = Was fehlt noch? { $name } liest das.
office-label-name = Name
office-hint-day = zum Beispiel 26/11/2026
office-hint-from = zum Beispiel 09:30; leer für den ganzen Tag
office-hint-bring = Brief, Ausweis

office-summary = Einige Felder müssen verbessert werden
office-fault-empty = Schreib, worum es geht.
office-fault-no-answer = Schreib eine Antwort.
office-fault-no-word = Schreib, was noch fehlt.
office-fault-no-name = Schreib einen Namen.
office-fault-long = Zu lang. Mach es kürzer.
office-fault-day = Das ist kein Tag. Schreib 26/11/2026.
office-fault-time = Das ist keine Uhrzeit. Schreib 09:30.
office-fault-past = Das ist schon vorbei. Schreib einen Tag und eine Uhrzeit, die noch kommen.

office-history = Verlauf
office-history-none = Es ist noch nichts passiert.
office-history-pages = Seiten des Verlaufs
office-newer = Neuer
office-older = Älter
office-pager = { $from } bis { $until } von { $all }
office-did-added = hinzugefügt
office-did-edited = geändert
office-did-done = erledigt
office-did-reopened = wieder geöffnet
office-did-archived = weggelegt
office-did-deleted = gelöscht
office-did-restored = zurückgeholt
office-did-moved = verschoben
