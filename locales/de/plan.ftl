### draft: no native reader has checked this file

plan-field-domain = Lebensbereich
plan-field-review = wieder ansehen am
plan-field-confirm = Ja vom Büro
plan-field-word = ein paar Worte
plan-field-point = für das nächste Gespräch
plan-domain-social-network = Soziale Kontakte
plan-domain-education = Schule und Ausbildung
plan-domain-independent-living = Selbstständig wohnen
plan-domain-language = Sprache
plan-domain-leisure = Freizeit
plan-domain-psychological-support = Psychologische Hilfe

plan-domain-none = Andere Ziele
plan-no-goal = Noch kein Ziel
plan-loose = Schritte ohne Ziel
plan-hidden = Teil eines Plans, der nicht mit dir geteilt ist
plan-steps-done = { $all ->
    [one] { $done } von { $all } Schritt erledigt
   *[other] { $done } von { $all } Schritten erledigt
}
plan-review = am { $day } wieder ansehen

plan-asked = wartet auf ein Ja
plan-confirmed = bestätigt
plan-sent-back = zurückgegeben, mit ein paar Worten: { $word }
plan-asks = { $entry } ist erledigt und bittet um ein Ja.
plan-said-yes = { $entry } ist bestätigt.
plan-went-back = { $entry } ist zurückgegeben, mit ein paar Worten.

plan-next-talk = Nächstes Gespräch
plan-no-talk = Kein Gespräch geplant
plan-talk-prepared = { $count ->
    [one] { $count } neuer Punkt ist im Gespräch { $entry }.
   *[other] { $count } neue Punkte sind im Gespräch { $entry }.
}
plan-talk-written = Notiert im Gespräch { $entry }.
plan-talk-over = Das Gespräch { $entry } ist vorbei. Abgehakte Punkte sind nicht mehr auf der Liste.

plan-points = Beim nächsten Gespräch fragen
plan-no-points = Beim nächsten Gespräch ist nichts zu fragen
plan-point-on = { $entry } ist auf der Liste für das nächste Gespräch.
plan-point-off = { $entry } ist nicht mehr auf der Liste für das nächste Gespräch.
