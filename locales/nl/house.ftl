### draft: no native reader has checked this file

house-field-by = gaat verder per
house-field-order = volgorde
house-field-swap = ruil
house-field-answer = antwoord
house-field-version = versie
house-field-sign = handtekening
house-field-told = gemeld op
house-field-told-who = gemeld aan
house-field-mended = hersteld op
house-field-mended-by = hersteld door

kind-rota = beurtrol
kind-shopping = boodschap
kind-repair = herstelling
kind-bins = afval
kind-agreement = huisafspraken

house-no-rota = Geen beurtrol
house-by-week = elke week een nieuwe beurt
house-by-done = de volgende beurt als er een gedaan is
house-now = Nu (vanaf { $day }): { $name }
house-now-open = Nu: { $name }
house-begins = Begint op { $day }
house-nobody = iemand zonder naam
house-you = jij
house-swapped = geruild
house-left = woont hier niet meer
house-turns = { $count ->
    [one] { $count } beurt
   *[other] { $count } beurten
}
house-turn = beurt { $turn }
house-done-by = gedaan door { $names }
house-rota-made = De beurtrol { $rota } is gemaakt.
house-ordered = De nieuwe volgorde geldt vanaf beurt { $turn }.
house-turn-done = Beurt { $turn } is gedaan.
house-turn-was-done = Beurt { $turn } was al gedaan.

house-swap-asks = { $name } biedt beurt { $give } aan voor jouw beurt { $take }
house-swap-waits = wacht op { $name }: beurt { $give } voor beurt { $take }
house-swap-offered = Aangeboden als { $swap }. De ruil geldt als de ander ja zegt.
house-swap-accepted = Beurt { $give } en beurt { $take } zijn geruild.
house-swap-declined = De ruil gaat niet door.

house-error-no-circle = Een huishouden woont in een kring: kies de ruimte van je huis.
house-error-no-rota = Dit item is geen beurtrol.
house-error-other-kind = Dit item is van een andere soort.
house-error-not-yet = Deze beurt is nog niet gekomen.
house-error-not-yours = Je kunt alleen een beurt geven die van jou is.
house-error-not-theirs = De andere beurt is van niemand in huis die ze kan geven.
house-error-over = Deze beurt is voorbij of gedaan.
house-error-unfair = Na deze ruil doet iemand twee beurten meer of minder dan gepland: kies een beurt die dichterbij ligt.
house-error-people = { $most ->
    [one] Een beurtrol heeft { $least } tot { $most } mensen, elk één keer.
   *[other] Een beurtrol heeft { $least } tot { $most } mensen, elk één keer.
}
house-error-apart = { $most ->
    [one] Twee beurten van een ruil liggen hoogstens { $most } beurt uit elkaar.
   *[other] Twee beurten van een ruil liggen hoogstens { $most } beurten uit elkaar.
}

house-shop-empty = Niets te kopen
house-shop-open = Te kopen
house-shop-bought = Gekocht
house-shop-added = { $count ->
    [one] { $count } ding staat op de lijst.
   *[other] { $count } dingen staan op de lijst.
}
house-shop-ticked = { $count ->
    [one] { $count } ding is gekocht.
   *[other] { $count } dingen zijn gekocht.
}
house-shop-unticked = { $count ->
    [one] { $count } ding moet weer gekocht worden.
   *[other] { $count } dingen moeten weer gekocht worden.
}
house-shop-cleared = { $count ->
    [one] { $count } ding is opgeborgen.
   *[other] { $count } dingen zijn opgeborgen.
}

house-no-repair = Niets te herstellen
house-told = gemeld op { $day }
house-told-who = gemeld aan { $who } op { $day }
house-mended-by = hersteld door { $who }

house-bins-added = { $count ->
    [one] Genoteerd. Er komt een melding op de avond ervoor.
   *[other] { $count } dagen zijn genoteerd. Er komt telkens een melding op de avond ervoor.
}

house-checklist-started = { $count ->
    [one] { $count } nieuwe taak, met een dag.
   *[other] { $count } nieuwe taken, elk met een dag.
}

house-agreement = Huisafspraken
house-agreement-none = Er zijn nog geen huisafspraken
house-agreement-holds = Versie { $version } geldt
house-agreement-not-yet = Nog geen versie geldt: daarvoor moet iedereen tekenen
house-agreement-proposed = Versie { $version } is voorgesteld
house-signed-by = getekend door { $names }
house-waits-for = wacht op { $names }
house-proposed = Versie { $version } is voorgesteld, met jouw handtekening. Ze staat vast als iedereen tekent.
house-signed = Je tekende versie { $version }.
house-no-changes = Er veranderde niets sinds je tekende.
house-changes = Van versie { $from }, die je tekende, naar { $to }:
house-changes-first = Je tekende nog geen versie. Versie { $to }:
