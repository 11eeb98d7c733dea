### draft: no native reader has checked this file

office-skip = Naar de pagina
office-nav = Hoofdmenu
office-people = Mijn mensen
office-find = Zoek een persoon
office-language = Taal:
office-language-label = Taal
office-sign-out = Afmelden
office-caseworker = begeleider
office-coordinator = coördinator
office-foot-looks = Elke blik in een dossier wordt opgeschreven en getoond aan de persoon
office-foot-keyboard = Toetsenbord: druk één keer op Tab om dit menu over te slaan
office-of = Kantoor van { $programme }
office-print = Afdrukken
office-new = Nieuw
office-open = Openen
office-on-phone = op de telefoon
office-not-on-phone = nog niet op de telefoon
office-you = jij
office-nameless = iemand zonder naam

office-today = Vandaag
office-tomorrow = Morgen
office-today-at = Vandaag, { $time }
office-tomorrow-at = Morgen, { $time }

office-said-answered = Je antwoord is opgeschreven. Het komt op de telefoon bij het volgende contact.
office-said-confirmed = De stap is bevestigd. Het komt op de telefoon bij het volgende contact.
office-said-sent-back = De stap is teruggestuurd. Het komt op de telefoon bij het volgende contact.
office-said-added = De afspraak is toegevoegd. Ze komt op de telefoon bij het volgende contact.
office-said-seen = Alles is als gezien gemarkeerd.

office-said-changed = Iemand heeft dit intussen gewijzigd. Er is niets geschreven; zo staat het nu.
office-said-not-shared = In dit dossier kan niet geschreven worden. Er is niets geschreven.
office-said-card-shown = Een kaart wordt één keer getoond. Is ze niet afgedrukt of gescand, voeg de persoon dan opnieuw toe.

office-not-open = Dit dossier staat niet voor jou open.
office-not-open-why = Had je het verwacht, vraag dan je coördinator om de toewijzing na te kijken. De poging wordt opgeschreven.

office-no-page = Die pagina bestaat niet.
office-no-page-why = Het adres hoort niet bij dit kantoor.
office-elsewhere = Er is niets gedaan.
office-elsewhere-why = Het formulier kwam niet van een pagina van dit kantoor, of de pagina was te oud. Ga terug, laad de pagina opnieuw en probeer nog eens.
office-too-large = Dat is meer dan in een formulier past.
office-too-large-why = Er is niets gedaan. Ga terug en maak het korter.
office-unavailable = Het kantoor kan nu niet bij de dossiers.
office-unavailable-why = Er is niets geschreven. Ga terug naar wat je schreef, bewaar het, en probeer het over enkele minuten opnieuw.
office-broken = Er ging iets mis aan onze kant.
office-broken-why = Wat eerder geschreven was, is niet verloren. Probeer opnieuw; blijft het zo, zeg het aan je coördinator.
office-to-people = Naar mijn mensen
