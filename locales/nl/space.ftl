### draft: no native reader has checked this file

space-joining = wacht op toelating
space-gone = deze telefoon hoort er niet meer bij
space-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
space-phones = { $count ->
    [one] { $count } telefoon
   *[other] { $count } telefoons
}
space-you-own = jij bent eigenaar
space-you-belong = jij bent lid
space-waits-sync = wacht op synchronisatie
space-waits-unlock = wacht op ontgrendelen
space-trouble = er is iets mis: { $command }
space-phone-ids = { $count ->
    [one] telefoon { $phones }
   *[other] telefoons { $phones }
}
space-founded = { $space } is gemaakt. Jij bent eigenaar.
space-named = Anderen zien het na de volgende synchronisatie.
space-told = Gedaan.
space-noted = Genoteerd; het gebeurt bij de volgende synchronisatie: { $command }

space-show-one = Toon dit aan één persoon.
space-works-now = Het werkt nu.
space-works-later = Het werkt na de volgende synchronisatie: { $command }
space-qr = QR-code:
space-typed = Getypte code:
space-then = Daarna: { $command }

space-nobody-asks = Niemand vraagt om mee te doen.
space-asks-member = { $space }: telefoon { $phone } vraagt om lid te worden. Zes cijfers: { $digits }
space-asks-owner = { $space }: telefoon { $phone } vraagt om eigenaar te worden. Zes cijfers: { $digits }
space-asks-own = { $space }: telefoon { $phone } vraagt om jouw tweede telefoon te worden. Zes cijfers: { $digits }
space-if-same = Toont de andere telefoon dezelfde: { $command }
space-if-other = Zo niet, laat dan niet toe: { $command }
space-no-requests = Deze telefoon vraagt nergens om mee te doen.
space-joined = { $space }: je bent erbij.
space-closed = { $space }: de uitnodiging is gesloten. Ben je toegelaten, dan brengt de volgende synchronisatie de ruimte.
space-compare = { $space }: zes cijfers: { $digits }. Toont de andere telefoon dezelfde, dan kunnen ze je toelaten.
space-asked = { $space }: gevraagd. Op de andere telefoon: { $there } Daarna hier: { $again }
