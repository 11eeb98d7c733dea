### draft: no native reader has checked this file

house-field-by = wann gewechselt wird
house-field-order = Reihenfolge
house-field-swap = Tausch
house-field-answer = Antwort
house-field-version = Fassung
house-field-sign = Unterschrift
house-field-told = gemeldet am
house-field-told-who = wem gemeldet
house-field-mended = repariert am
house-field-mended-by = repariert von

kind-rota = Aufgabenplan
kind-shopping = Einkauf
kind-repair = Reparatur
kind-bins = Müll
kind-agreement = Hausregeln

house-no-rota = Kein Aufgabenplan
house-by-week = jede Woche ein neuer Dienst
house-by-done = der nächste Dienst, wenn einer erledigt ist
house-now = Jetzt (ab { $day }): { $name }
house-now-open = Jetzt: { $name }
house-begins = Beginnt am { $day }
house-nobody = jemand ohne Namen
house-you = du
house-swapped = getauscht
house-left = wohnt nicht mehr hier
house-turns = { $count ->
    [one] { $count } Dienst
   *[other] { $count } Dienste
}
house-turn = Dienst { $turn }
house-done-by = erledigt: { $names }
house-rota-made = Der Aufgabenplan { $rota } ist angelegt.
house-ordered = Die neue Reihenfolge gilt ab Dienst { $turn }.
house-turn-done = Dienst { $turn } ist erledigt.
house-turn-was-done = Dienst { $turn } war schon erledigt.

house-swap-asks = { $name } bietet Dienst { $give } für deinen Dienst { $take }
house-swap-waits = wartet auf { $name }: Dienst { $give } für Dienst { $take }
house-swap-offered = Angeboten als { $swap }. Der Tausch gilt, wenn die andere Person Ja sagt.
house-swap-accepted = Dienst { $give } und Dienst { $take } sind getauscht.
house-swap-declined = Der Tausch ist abgelehnt.

house-error-no-circle = Was zum Haushalt gehört, liegt in einem Kreis: Wähl den Bereich deines Hauses.
house-error-no-rota = Dieser Eintrag ist kein Aufgabenplan.
house-error-other-kind = Dieser Eintrag ist von einer anderen Art.
house-error-not-yet = Dieser Dienst ist noch nicht an der Reihe.
house-error-not-yours = Du kannst nur deinen eigenen Dienst abgeben.
house-error-not-theirs = Den anderen Dienst kann im Haus niemand abgeben.
house-error-over = Dieser Dienst ist vorbei oder erledigt.
house-error-unfair = Nach diesem Tausch macht jemand zwei Dienste mehr oder weniger als geplant: Wähl einen Dienst, der näher liegt.
house-error-people = { $most ->
    [one] Ein Aufgabenplan hat { $least } bis { $most } Person, jede nur einmal.
   *[other] Ein Aufgabenplan hat { $least } bis { $most } Personen, jede nur einmal.
}
house-error-apart = { $most ->
    [one] Die zwei Dienste eines Tauschs liegen höchstens { $most } Dienst auseinander.
   *[other] Die zwei Dienste eines Tauschs liegen höchstens { $most } Dienste auseinander.
}

house-shop-empty = Nichts einzukaufen
house-shop-open = Einzukaufen
house-shop-bought = Gekauft
house-shop-added = { $count ->
    [one] { $count } Ding steht auf der Liste.
   *[other] { $count } Dinge stehen auf der Liste.
}
house-shop-ticked = { $count ->
    [one] { $count } Ding ist gekauft.
   *[other] { $count } Dinge sind gekauft.
}
house-shop-unticked = { $count ->
    [one] { $count } Ding ist wieder einzukaufen.
   *[other] { $count } Dinge sind wieder einzukaufen.
}
house-shop-cleared = { $count ->
    [one] { $count } Ding ist weggelegt.
   *[other] { $count } Dinge sind weggelegt.
}

house-no-repair = Nichts zu reparieren
house-told = gemeldet am { $day }
house-told-who = am { $day } gemeldet, an: { $who }
house-mended-by = repariert von { $who }

house-bins-added = { $count ->
    [one] { $count } Tag ist notiert. Am Abend davor kommt eine Erinnerung.
   *[other] { $count } Tage sind notiert. Am Abend davor kommt jedes Mal eine Erinnerung.
}

house-checklist-started = { $count ->
    [one] { $count } neue Aufgabe, mit ihrem Tag.
   *[other] { $count } neue Aufgaben, jede mit ihrem Tag.
}

house-agreement = Hausregeln
house-agreement-none = Es gibt noch keine Hausregeln
house-agreement-holds = Fassung { $version } gilt
house-agreement-not-yet = Noch gilt keine Fassung: Dafür müssen alle unterschreiben
house-agreement-proposed = Fassung { $version } ist vorgeschlagen
house-signed-by = unterschrieben: { $names }
house-waits-for = noch nicht unterschrieben: { $names }
house-proposed = Fassung { $version } ist vorgeschlagen, mit deiner Unterschrift. Sie gilt, wenn alle unterschrieben haben.
house-signed = Du hast Fassung { $version } unterschrieben.
house-no-changes = Seit deiner Unterschrift hat sich nichts geändert.
house-changes = Von Fassung { $from }, die du unterschrieben hast, zu Fassung { $to }:
house-changes-first = Du hast noch keine Fassung unterschrieben. Fassung { $to }:
