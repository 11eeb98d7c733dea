### draft: no native reader has checked this file

demo-title = Eine Woche in einem CURANT-Haus, auf diesem Computer
demo-places = Server { $server }, Büro { $office }
demo-card = { $caseworker } druckt eine Karte für { $name }
demo-accounts = { $count ->
    [one] { $count } Handy hat ein Konto
   *[other] { $count } Handys haben ein Konto
}
demo-founded = { $name } gründet { $house }
demo-joined = { $name } kommt dazu: Beide Handys zeigen { $digits }
demo-yes = { $name } sagt Ja. { $caseworker } liest, was dorthin verschoben wird, und sonst nichts

demo-wrote = { $name } schreibt in { $space }: { $title }
demo-private = { $name } schreibt etwas, das sonst niemand lesen kann
demo-changed = { $name } verlegt { $title }, neues Datum: { $time }
demo-flagged = { $name } markiert eine Frage für die Fachkraft: { $title }
demo-done = { $name } erledigt { $title }
demo-both = { $title }: Zwei Personen haben es ohne Netz geändert, beide Werte bleiben
demo-moved = { $name } verschiebt einen Brief zu { $caseworker }: { $title }
demo-passed = { $name } sagt einmal Ja: Die Frage von { $buddy } geht an { $caseworker }
demo-job = { $name } verschiebt einen Job. Phase { $stage }: { $title }
demo-job-helped = { $helper } hilft { $name } mit einem Job. Phase { $stage }: { $title }

demo-offline = { $name } hat kein Netz
demo-online = { $name } hat wieder Netz: { $up } gesendet, { $down } empfangen

demo-backup = Der Server ist gesichert
demo-lost = Die Festplatte des Servers ist verloren, und zwei Tage mit ihr
demo-unreachable = { $count ->
    [one] { $name } schreibt weiter: { $count } Änderung wartet auf dem Handy
   *[other] { $name } schreibt weiter: { $count } Änderungen warten auf dem Handy
}
demo-restored = { $count ->
    [one] Die Sicherung ist zurückgespielt: { $count } verschlüsseltes Stück fehlt
   *[other] Die Sicherung ist zurückgespielt: { $count } verschlüsselte Stücke fehlen
}
demo-healed = { $count ->
    [one] Die Handys geben zurück, was verloren war: Der Server hat { $count } verschlüsseltes Stück
   *[other] Die Handys geben zurück, was verloren war: Der Server hat { $count } verschlüsselte Stücke
}

demo-answered = { $caseworker } beantwortet die Frage von { $name }
demo-shared = { $name } teilt die Antwort von { $caseworker } mit dem Haus: { $buddy } liest sie
demo-appointment = { $caseworker } fügt einen Termin mit { $name } hinzu
demo-step-asked = { $name } hat einen Schritt gemacht und bittet { $caseworker } um ein Ja: { $title }
demo-step-confirmed = { $caseworker } bestätigt den Schritt von { $name }: { $title }
demo-on-phone = { $caseworker } sieht: Es ist auf dem Handy von { $name }

demo-removed = { $gone } zieht aus: { $name } schließt { $gone } aus, und das Haus hat einen neuen Schlüssel
demo-reads-nothing = { $name } liest davon nichts

demo-agenda = Was { $name } sieht

demo-could-read = Was der Server lesen kann
demo-could-accounts = { $count ->
    [one] { $count } Konto, mit dem Namen, den das Büro ihm gab
   *[other] { $count } Konten, mit den Namen, die das Büro ihnen gab
}
demo-could-spaces = { $count ->
    [one] wer in { $count } Bereich ist
   *[other] wer in welchem von { $count } Bereichen ist
}
demo-could-chunks = { $count ->
    [one] wann { $count } verschlüsseltes Stück kam, und wie groß es ist: { $size }
   *[other] wann { $count } verschlüsselte Stücke kamen, und wie groß sie sind: { $size }
}
demo-could-not = Was der Server nicht lesen kann
demo-none-found = { $count ->
    [one] { $count } Text, den Menschen schrieben, gesucht in { $files } Dateien und im Netz ({ $size }): nicht gefunden
   *[other] { $count } Texte, die Menschen schrieben, gesucht in { $files } Dateien und im Netz ({ $size }): keiner gefunden
}
demo-found = { $count ->
    [one] { $count } Mal gefunden: Das darf nicht sein
   *[other] { $count } Mal gefunden: Das darf nicht sein
}
demo-search-works = dieselbe Suche findet die Namen der Konten
demo-search-blind = die Suche findet auch die Namen der Konten nicht, also beweist sie nichts

demo-held = Was die Handys haben
demo-same = { $count ->
    [one] { $space }: auf { $count } Gerät
   *[other] { $space }: dasselbe auf { $count } Geräten, Byte für Byte
}
demo-differs = { $space }: NICHT dasselbe auf allen Geräten
demo-traffic = für all das wurden { $up } gesendet und { $down } empfangen
demo-kept = Alles liegt in { $folder }; sieh selbst nach

demo-open = Das Büro ist offen: { $office }
demo-sign-in = Melde dich an als { $address } mit { $password }
demo-code = Code für den zweiten Nachweis jetzt: { $code }
demo-end = Ctrl-C beendet es
demo-pack = { $programme } gibt den Handys sein unterschriebenes Paket. Sätze: { $phrases }. Sprachen: { $languages }.
demo-practice = { $name } übt ohne Netz, aus dem Paket auf dem Handy:
demo-minutes = { $name } schreibt das Üben mit { $other } auf. Minuten: { $minutes }
demo-agreement = { $name } schlägt die Hausregeln des Pakets für { $house } vor
demo-agreement-changed = { $name } schlägt andere Worte vor. Was sich geändert hat, seit { $other } unterschrieb:
demo-agreement-stands = Alle in { $house } unterschreiben mit dem Schlüssel des eigenen Handys: Die Hausregeln gelten
demo-sheet = { $name } druckt ein Rettungsblatt und legt es zu den Papieren
demo-phone-lost = Das Handy von { $name } bleibt im Bus liegen
demo-recovered = Mit dem Blatt ist { $name } auf einem neuen Handy wieder da. Einträge wieder da: { $count }
demo-phone-out = { $name } sperrt das verlorene Handy aus: Es bekommt nichts Neues
demo-export = { $name } nimmt alles mit, ohne Netz. Einträge: { $count }

demo-letter = { $name } fotografiert einen Brief an das Haus: { $title }
demo-letter-opened = { $name } öffnet ihn: Erst jetzt kommt das Foto, { $size }
