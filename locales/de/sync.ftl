### draft: no native reader has checked this file

status-no-server = Dieses Handy hat keinen Server: Alles ist nur hier.
status-all-sent = Alles ist gesendet, zuletzt: { $time }.
status-nothing = Nichts zu senden; noch nicht synchronisiert.
status-unsent = { $count ->
    [one] { $count } Änderung nicht gesendet. Zuletzt gesendet: { $time }.
   *[other] { $count } Änderungen nicht gesendet. Zuletzt gesendet: { $time }.
}
status-never-sent = { $count ->
    [one] { $count } Änderung noch nie gesendet.
   *[other] { $count } Änderungen noch nie gesendet.
}
status-server = Server: { $server }
status-trouble = Die letzte Synchronisierung hat nicht geklappt ({ $code }).
status-next-try = Die App versucht es wieder: { $time }.
status-month = In diesem Monat: { $up } gesendet, { $down } empfangen.
status-locked = Gesperrt.
status-unlocked = Entsperrt, mit PIN.
status-no-pin = Keine PIN.

sync-all-sent = Alles ist gesendet.
sync-still-here = { $count ->
    [one] { $count } Änderung ist noch nur hier.
   *[other] { $count } Änderungen sind noch nur hier.
}
sync-budget = Das Budget ist verbraucht; die nächste Synchronisierung macht hier weiter.
sync-stopped = Angehalten.
sync-metered = Dieses Netz kostet Geld, und die Einstellungen sagen Nein.
sync-waiting = Zu früh: Versuch es in { $span } noch einmal.
sync-traffic = { $up } gesendet, { $down } empfangen.
sync-refused = Nicht mehr möglich in { $space }: { $act }.
sync-left = Nicht mehr in { $space }. Was nur hier war, ist jetzt in deinem eigenen Bereich.
sync-act-invite = einladen
sync-act-revoke = eine Einladung schließen
sync-act-admit = aufnehmen
sync-act-readmit = wieder aufnehmen
sync-act-remove = entfernen
sync-act-leave = verlassen
sync-act-key = den Schlüssel wechseln
sync-act-snapshot = eine Zusammenfassung aufheben
sync-act-erase = endgültig löschen
sync-act-owner = eine weitere Person verantwortlich machen
sync-act-sheet = ein Rettungsblatt drucken

doctor-read = { $count ->
    [one] { $count } Eintrag wurde gelesen.
   *[other] { $count } Einträge wurden gelesen.
}
doctor-locked = Gesperrt: Die Einträge wurden nicht gelesen.
doctor-sound = Die Datei ist in Ordnung.
doctor-rebuilt = { $count ->
    [one] { $count } Zeile wurde neu geschrieben.
   *[other] { $count } Zeilen wurden neu geschrieben.
}
doctor-well = Alles ist gut.
doctor-in = { $space }: { $finding }
doctor-withheld = Der Server liefert etwas nicht, das ein anderes Mitglied gesehen hat. Geschrieben von { $name }.
doctor-fork = Der Server hat zwei Versionen von einem Text gezeigt. Geschrieben von { $name }.
doctor-log-forked = Der Server hat eine andere Mitgliederliste gezeigt als vorher.
doctor-server-faulty = Der Server liefert etwas, das gegen die Regeln ist.
doctor-copied = Ein anderes Handy schreibt mit den Schlüsseln von diesem.
doctor-bad-content = Das Handy von { $name } hat etwas Unlesbares geschickt.
doctor-own-refused = Der Server lehnt etwas ab, das dieses Handy geschrieben hat.
doctor-bad-snapshot = In einer Momentaufnahme steht nicht, was sie sagt.
doctor-not-named = Der Server wurde zurückgesetzt, und auf seiner Mitgliederliste fehlt dieses Handy. Was hier ist, bleibt hier: dieses Handy mit einem anderen noch einmal aufnehmen.
doctor-damaged = Ein Eintrag auf diesem Handy ist nicht lesbar.
doctor-file-broken = Die Datei auf diesem Handy ist kaputt: Synchronisiere, was noch geht, kopiere den Ordner, bitte um Hilfe.
