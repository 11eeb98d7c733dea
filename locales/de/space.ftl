### draft: no native reader has checked this file

space-joining = wartet auf die Aufnahme
space-gone = dieses Handy ist nicht mehr dabei
space-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
space-phones = { $count ->
    [one] { $count } Handy
   *[other] { $count } Handys
}
space-you-own = du bist verantwortlich
space-you-belong = du bist Mitglied
space-waits-sync = wartet auf die Synchronisierung
space-waits-unlock = wartet aufs Entsperren
space-trouble = etwas stimmt nicht: { $command }
space-phone-ids = { $count ->
    [one] Handy { $phones }
   *[other] Handys { $phones }
}
space-founded = { $space } ist angelegt. Du bist verantwortlich.
space-named = Die anderen sehen es nach der nächsten Synchronisierung.
space-told = Erledigt.
space-noted = Notiert; es passiert bei der nächsten Synchronisierung: { $command }

space-show-one = Zeig das nur einer Person.
space-works-now = Es geht jetzt.
space-works-later = Es geht nach der nächsten Synchronisierung: { $command }
space-qr = QR-Code:
space-typed = Code zum Tippen:
space-then = Dann: { $command }

space-nobody-asks = Niemand bittet um Aufnahme.
space-asks-member = { $space }: Handy { $phone } möchte als Mitglied dazukommen. Sechs Ziffern: { $digits }
space-asks-owner = { $space }: Handy { $phone } möchte dazukommen und verantwortlich sein. Sechs Ziffern: { $digits }
space-asks-own = { $space }: Handy { $phone } möchte als dein zweites Handy dazukommen. Sechs Ziffern: { $digits }
space-if-same = Wenn das andere Handy dieselben zeigt: { $command }
space-if-other = Wenn nicht, nicht aufnehmen: { $command }
space-no-requests = Dieses Handy bittet nirgends um Aufnahme.
space-joined = { $space }: Du bist dabei.
space-closed = { $space }: Die Einladung ist geschlossen. Falls du aufgenommen bist, bringt die nächste Synchronisierung den Bereich.
space-compare = { $space }: sechs Ziffern: { $digits }. Zeigt das andere Handy dieselben, dann kann man dich aufnehmen.
space-asked = { $space }: angefragt. Auf dem anderen Handy: { $there } Dann hier: { $again }
