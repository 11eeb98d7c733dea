### draft: no native reader has checked this file

practice-kind = Lernkarte
practice-made-from = gemacht aus
practice-field-minutes = Minuten
practice-field-ability = was man kann
practice-field-deck = Kartenstapel
practice-pile = Zu wiederholen: { $due }. Neu: { $fresh }.
practice-done = Für heute fertig. Antworten: { $today }.
practice-how = Wie ging es? { $command }
practice-comes-back = Die Karte kommt wieder: { $when }.
practice-taken-back = Die letzte Antwort zählt nicht. Antworte noch einmal: { $command }
practice-added = Lernkarte gemacht: { $id }
practice-deck = { $name }: angefangen { $known } von { $cards }, zu wiederholen { $due }
practice-own = Deine eigenen Lernkarten
practice-answers = Antworten heute: { $today }. Insgesamt: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } Minute ist aufgeschrieben.
   *[other] { $minutes } Minuten sind aufgeschrieben.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
practice-minutes-none = Es sind noch keine Minuten aufgeschrieben.

practice-can = Das kannst du: { $name }
practice-can-not-yet = Noch nicht: { $name }
practice-waiting = Lernkarten für heute: { $count }
