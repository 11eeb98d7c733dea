### draft: no native reader has checked this file

practice-kind = kaartje
practice-made-from = gemaakt van
practice-field-minutes = minuten
practice-field-ability = wat je kunt
practice-field-deck = reeks zinnen

practice-pile = Te herhalen: { $due }. Nieuw: { $fresh }.
practice-done = Klaar voor vandaag. Antwoorden: { $today }.
practice-how = Hoe ging het? { $command }
practice-comes-back = Het komt terug: { $when }.
practice-taken-back = Het laatste antwoord telt niet. Antwoord opnieuw: { $command }
practice-added = Kaartje gemaakt: { $id }
practice-deck = { $name }: begonnen { $known } van { $cards }, te herhalen { $due }
practice-own = Je eigen kaartjes
practice-answers = Antwoorden vandaag: { $today }. In totaal: { $reviews }.
practice-minutes-kept = { $minutes ->
    [one] { $minutes } minuut staat genoteerd.
   *[other] { $minutes } minuten staan genoteerd.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
practice-minutes-none = Er staan nog geen minuten genoteerd.
practice-can = Je kunt: { $name }
practice-can-not-yet = Nog niet: { $name }
practice-waiting = Kaartjes voor vandaag: { $count }
