### draft: no native reader has checked this file

phone-enrolled = Deze telefoon heeft een account als { $role } op { $server }.
phone-pin-set = De pincode is ingesteld. Zonder pincode gaat niets open: er is geen omweg.
phone-pin-removed = De pincode is weg.
phone-pin-now = De pincode kan nu worden getypt.
phone-pin-wait = De pincode kan over { $span } worden getypt.
phone-locked = Vergrendeld. Wat nog niet verzonden was, is verzegeld en kan worden verzonden.
phone-wiped = Van deze telefoon gewist.
phone-unused = Nog niemand gebruikt deze telefoon.

phone-metered = Gebruikt een netwerk dat geld kost: { $answer }
phone-auto-lock = Vergrendelt vanzelf na: { $span }
phone-no-auto-lock = Vergrendelt vanzelf: nooit
phone-language = Taal: { $language }
phone-language-system = Taal: { $language } (zoals het systeem)
phone-digits = Cijfers: { $digits } ({ $sample })
phone-digits-european = Europees
phone-digits-arabic = Arabisch
phone-digits-eastern = Perzisch
phone-calendar = Kalender: { $calendar }
phone-calendar-gregorian = Gregoriaans
phone-calendar-solar = Perzisch (zon)
phone-calendar-ethiopic = Ethiopisch

phone-code-works = De code werkt één keer, zeven dagen lang.
phone-listening = Luistert op { $url }
phone-server-stopped = Gestopt.
