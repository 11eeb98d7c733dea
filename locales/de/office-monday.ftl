### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen.
} Seit deinem letzten Blick ({ $since }): { $changed ->
    [one] Neues bei { $changed } Person
   *[other] Neues bei { $changed } Personen
}, { $waits ->
    [one] { $waits } Sache wartet auf dich.
   *[other] { $waits } Sachen warten auf dich.
}
office-monday-about-first = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen.
} { $waits ->
    [one] { $waits } Sache wartet auf dich.
   *[other] { $waits } Sachen warten auf dich.
}
office-mark-seen = Alles als gesehen markieren
office-add-person = Person hinzufügen
office-show = Anzeigen
office-name = Name
office-monday-count = { $all ->
    [one] { $shown } von { $all } Person
   *[other] { $shown } von { $all } Personen
}
office-nobody-matches = Niemand gefunden.
office-show-all = { $count ->
    [one] { $count } Person anzeigen
   *[other] Alle { $count } anzeigen
}
office-silence = „Nicht seit“ zeigt einen Tag, nie eine Stunde, und erst nach einer Woche. Oft heißt das: kein Datenguthaben oder Ferien.

office-waits = Wartet auf dich
office-waits-order = Das früheste Datum zuerst, dann, was am längsten wartet. Niemand bekommt Punkte.
office-show-others = { $count ->
    [one] Das andere anzeigen
   *[other] Die anderen { $count } anzeigen
}
office-question-from = Frage von { $name }
office-question = Frage
office-answer = Antworten
office-wait-call = Das Handy hat den Termin noch nicht abgeholt. Ruf { $name } an, oder geh vorbei.

office-tab-all = Alle
office-tab-changed = Geändert
office-tab-waits = Wartet auf dich
office-tab-no-appointment = Kein Termin
office-tab-silent = Nichts gehört

office-column-person = Person
office-column-changed = Geändert seit deinem Blick
office-column-waits = Wartet auf dich
office-column-next = Nächster Termin
office-column-silent = Letzter Kontakt
office-short-changed = Geändert
office-short-waits = Wartet
office-short-next = Nächster
office-short-silent = Still
office-nothing-new = nichts Neues
office-nothing-waits = nichts wartet
office-no-appointment = kein Termin
office-this-week = diese Woche
office-not-since = nicht seit { $day }
office-chip-questions = { $count ->
    [one] Frage
   *[other] { $count } Fragen
}
office-chip-asks = { $count ->
    [one] Schritt zu bestätigen
   *[other] { $count } Schritte zu bestätigen
}
office-chip-undelivered = { $count ->
    [one] nicht auf dem Handy
   *[other] { $count } nicht auf dem Handy
}

office-changed-added = { $count } hinzugefügt
office-changed-edited = { $count } geändert
office-changed-done = { $count } erledigt
office-changed-reopened = { $count } wieder geöffnet
office-changed-archived = { $count } weggelegt
office-changed-deleted = { $count } gelöscht
office-changed-restored = { $count } zurückgeholt
office-changed-moved = { $count } verschoben

office-standing-waiting = noch kein Ja auf dem Handy
office-standing-closed = von der Person geschlossen

office-empty-about = Dein erster Tag hier. Du begleitest noch niemanden.
office-empty-next = Was jetzt passiert
office-empty-card = Du machst eine Karte
office-empty-card-why = Füg eine Person mit einem Namen hinzu. Die Karte hat zwei Codes und wird nur einmal gezeigt: Druck sie aus, oder lass die Person sie von diesem Bildschirm scannen.
office-empty-yes = Die Person sagt auf dem Handy Ja
office-empty-yes-why = Mit diesem Ja geht die Akte hier auf. In ihr steht, was die Person mit dir teilt. Niemand kann für jemand anderen Ja sagen.
office-empty-monday = Dein erster Überblick am Montag
office-empty-monday-why = Oben steht, was auf dich wartet, das früheste Datum zuerst; darunter alle: was sich geändert hat, der nächste Termin, von wem seit mehr als einer Woche nichts kam.
office-empty-people = Noch niemand hier. Wenn du Namen erwartet hast, frag die Koordination.
office-empty-see = Was du sehen wirst und was nicht
office-empty-see-shared = Was eine Person mit dem Programm teilt: Plan, Schritte, Termine, Fragen.
office-empty-see-never = Nie: private Einträge, der Haushalt, was im Haus vereinbart ist.
office-empty-see-log = Jede Akte, die du öffnest, wird aufgeschrieben. Die Person sieht deinen Namen und den Tag.
