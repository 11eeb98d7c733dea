### draft: no native reader has checked this file

advice-retry-in = Er gaat niets verloren. Probeer het over { $span } opnieuw.
advice-retry = Er gaat niets verloren. Probeer het opnieuw als er een netwerk is.
advice-pin = Typ de pincode opnieuw.
advice-pin-in = Typ de pincode over { $span } opnieuw.
advice-unlock = Typ de pincode.
advice-free-space = Maak plaats op deze telefoon. Er gaat niets verloren.
advice-update = Installeer de nieuwere versie. Er is niets gewijzigd.
advice-recover = Dit dagboek gaat hier niet meer open. Begin opnieuw en laat een lid van je ruimtes deze telefoon toelaten. Er is niets gewist.
advice-correct = Verbeter “{ $field }” en probeer het opnieuw. Er is niets gewijzigd.
advice-close-other = Sluit het andere programma dat dit dagboek gebruikt.
advice-enrol = Vraag een code aan het kantoor.
advice-open-case = Vraag de begeleider om een kaart, scan ze en zeg ja.
advice-sync-first = Verzend eerst.
advice-ask-owner = Vraag het aan een eigenaar van de ruimte.
advice-ask-for-help = Vraag hulp aan het programma en geef de woorden hierboven door. Er is niets gewist.
