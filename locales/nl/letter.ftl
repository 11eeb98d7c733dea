### draft: no native reader has checked this file

letter-field = brief
letter-field-photo = foto
letter-field-thumb = kleine afbeelding
letter-attached = bijgevoegd; je kunt hem openen
letter-added = { $entry }: de brief staat op deze telefoon. Hij gaat mee bij de volgende synchronisatie.
letter-row = { $entry } { $title } ({ $size })
letter-here = De hele brief staat op deze telefoon.
letter-away = Hij wordt opgehaald als je hem opent.
letter-part = Delen op deze telefoon: { $here } van { $parts }. Openen haalt de andere op.
letter-unsent = Delen die nog verstuurd worden: { $count }.
letter-refused = De server neemt hem niet aan. Wis brieven die niemand meer nodig heeft.
letter-nothing = Geen enkele taak heeft een brief. Zo voeg je er een toe: { $command }
letter-opened = De brief staat in { $file }.
letter-sync = Brieven: delen verstuurd { $sent }, nog te versturen { $waiting }.
letter-error-none = Bij dit item hoort geen brief die deze versie kan openen.
letter-error-elsewhere = De brief bleef in de ruimte waar het item vandaan komt. Voeg hem hier opnieuw toe.
letter-error-not-here = De brief staat niet op deze telefoon. Open hem opnieuw met een netwerk.
letter-error-not-there = De brief staat niet op de server: hij is gewist, of nog niet helemaal verstuurd.
letter-error-metered = Dit netwerk kost geld en mag niet voor brieven gebruikt worden.
letter-error-size = Het bestand is leeg of te groot. Een brief heeft hoogstens { $most }.
letter-error-type = Het bestand is van een ander type. Deze kunnen: { $types }
letter-error-damaged = De afbeelding is beschadigd of afgebroken.
letter-error-pixels = De afbeelding heeft te veel pixels. Maak haar kleiner.
letter-error-thumb = De kleine afbeelding is geen afbeelding, of niet klein genoeg.
letter-error-tampered = De brief is niet wat er is bijgevoegd. Hij wordt niet getoond.
