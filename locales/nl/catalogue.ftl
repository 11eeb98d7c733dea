### draft: no native reader has checked this file

catalogue-trusted = Vanaf nu gelooft deze telefoon de pakketten die dit programma tekent.
catalogue-key = De sleutel van het programma voor telefoons: { $key }
catalogue-no-programme = Deze telefoon kent de sleutel van het programma niet: scan die op het blad met de code, of een kaart van de begeleider.
catalogue-not-key = Dit is niet de sleutel van een programma: scan die op het blad met de code.
catalogue-key-damaged = De sleutel van het programma is onderweg beschadigd: scan hem opnieuw.
catalogue-taken = Het pakket { $id } van het programma, versie { $version }, staat nu op deze telefoon.
catalogue-unchanged = Het pakket van het programma is het nieuwste.
catalogue-budget = Een nieuwer pakket past niet in het budget: de volgende synchronisatie brengt het misschien.
catalogue-failed = Of er een nieuwer pakket is, is niet bekend: de volgende synchronisatie vraagt het opnieuw.
catalogue-kept = Versie { $version }, nieuw tot { $day }.
catalogue-expired = Versie { $version } was nieuw tot { $day }: misschien klopt niet alles meer. Synchroniseer, of vraag het programma een nieuwere.
catalogue-always = op elk uur
catalogue-not-published = De server heeft zo'n pakket niet: vraag het aan het programma.
catalogue-several = De server heeft meerdere pakketten: zeg welk.
catalogue-no-pack = Er staat nog geen pakket op deze telefoon: synchroniseer waar er een netwerk is.
catalogue-no-deck = Het pakket heeft die reeks zinnen niet.
catalogue-refused = Het nieuwste pakket van de server is niet te gebruiken: deze telefoon houdt het pakket dat ze heeft. Zeg het aan het programma.
catalogue-published = Telefoons krijgen vanaf nu { $id }, versie { $version }; nieuw tot { $day }.
catalogue-published-already = Telefoons krijgen dit bestand al.
