### draft: no native reader has checked this file

plan-field-domain = domein
plan-field-review = opnieuw bekijken op
plan-field-confirm = ja van het kantoor
plan-field-word = woord
plan-field-point = voor het volgende gesprek
plan-domain-social-network = Sociaal netwerk
plan-domain-education = Opleiding
plan-domain-independent-living = Zelfstandig wonen
plan-domain-language = Taal
plan-domain-leisure = Vrije tijd
plan-domain-psychological-support = Psychologische ondersteuning
plan-domain-none = Andere doelen
plan-no-goal = Nog geen doel
plan-loose = Stappen zonder doel
plan-hidden = Deel van een plan dat niet met jou gedeeld is
plan-steps-done = { $all ->
    [one] { $done } van { $all } stap gedaan
   *[other] { $done } van { $all } stappen gedaan
}
plan-review = opnieuw bekijken op { $day }
plan-asked = wacht op een ja
plan-confirmed = bevestigd
plan-sent-back = teruggestuurd met een woord: { $word }
plan-asks = { $entry } is gedaan en vraagt om een ja.
plan-said-yes = { $entry } is bevestigd.
plan-went-back = { $entry } is teruggestuurd met een woord.
plan-next-talk = Volgend gesprek
plan-no-talk = Geen gesprek gepland
plan-talk-prepared = { $count ->
    [one] { $count } nieuw punt staat in het gesprek { $entry }.
   *[other] { $count } nieuwe punten staan in het gesprek { $entry }.
}
plan-talk-written = Opgeschreven in het gesprek { $entry }.
plan-talk-over = Het gesprek { $entry } is voorbij. Aangevinkte punten zijn van de lijst.
plan-points = Vragen bij het volgende gesprek
plan-no-points = Niets te vragen bij het volgende gesprek
plan-point-on = { $entry } staat op de lijst voor het volgende gesprek.
plan-point-off = { $entry } is van de lijst voor het volgende gesprek.
