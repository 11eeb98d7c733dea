### draft: no native reader has checked this file

catalogue-trusted = Ab jetzt vertraut dieses Handy den Paketen, die dieses Programm unterschreibt.
catalogue-key = Der Schlüssel des Programms für Handys: { $key }
catalogue-no-programme = Dieses Handy kennt den Schlüssel des Programms nicht: Scanne den auf dem Blatt mit dem Konto-Code, oder die Karte einer Fachkraft.
catalogue-not-key = Das ist nicht der Schlüssel eines Programms: Scanne den auf dem Blatt mit dem Konto-Code.
catalogue-key-damaged = Der Schlüssel des Programms wurde unterwegs beschädigt: Scanne ihn noch einmal.

catalogue-taken = Das Paket { $id } des Programms, Version { $version }, ist jetzt auf diesem Handy.
catalogue-unchanged = Das Paket des Programms ist das neueste.
catalogue-budget = Ein neueres Paket passt nicht ins Budget: Die nächste Synchronisierung bringt es vielleicht.
catalogue-failed = Ob es ein neueres Paket gibt, ist nicht bekannt: Die nächste Synchronisierung fragt noch einmal.
catalogue-kept = Version { $version }, neu bis { $day }.
catalogue-expired = Version { $version } war neu bis { $day }: Vielleicht stimmt nicht mehr alles. Synchronisiere, oder bitte das Programm um eine neuere.
catalogue-always = rund um die Uhr

catalogue-not-published = Der Server hat dieses Paket nicht: Frag das Programm.
catalogue-several = Der Server hat mehrere Pakete: Sag, welches.
catalogue-no-pack = Auf diesem Handy ist noch kein Paket: Synchronisiere, wo es ein Netz gibt.
catalogue-no-deck = Das Paket hat diesen Kartenstapel nicht.
catalogue-refused = Das neueste Paket des Servers kann nicht benutzt werden: Dieses Handy behält das Paket, das es hat. Sag es dem Programm.

catalogue-published = Handys bekommen ab jetzt { $id }, Version { $version }; neu bis { $day }.
catalogue-published-already = Handys bekommen diese Datei schon.
