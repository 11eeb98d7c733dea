### draft: no native reader has checked this file

demo-title = Een week in een CURANT-huis, op deze machine
demo-places = Server { $server }, kantoor { $office }
demo-card = { $caseworker } drukt een kaart af voor { $name }
demo-accounts = { $count ->
    [one] { $count } telefoon heeft een account
   *[other] { $count } telefoons hebben een account
}
demo-founded = { $name } sticht { $house }
demo-joined = { $name } komt erbij: beide telefoons tonen { $digits }
demo-yes = { $name } zegt ja tegen { $caseworker }, die leest wat daarheen verplaatst wordt en niets anders
demo-wrote = { $name } schrijft in { $space }: { $title }
demo-private = { $name } schrijft iets dat niemand anders kan lezen
demo-changed = { $name } verzet { $title } naar { $time }
demo-flagged = { $name } merkt een vraag voor de professional: { $title }
demo-done = { $name } werkt af: { $title }
demo-both = { $title }: twee mensen wijzigden het zonder netwerk, beide waarden blijven
demo-moved = { $name } verplaatst een brief naar { $caseworker }: { $title }
demo-passed = { $name } zegt één keer ja: de vraag van { $buddy } gaat naar { $caseworker }
demo-job = { $name } zet een baan op { $stage }: { $title }
demo-job-helped = { $helper } helpt { $name } met een baan, die gaat naar { $stage }: { $title }
demo-offline = { $name } heeft geen netwerk
demo-online = { $name } heeft weer netwerk: { $up } verzonden, { $down } ontvangen
demo-backup = Van de server is een back-up gemaakt
demo-lost = De schijf van de server is verloren, en twee dagen daarmee
demo-unreachable = { $count ->
    [one] { $name } schrijft door: { $count } wijziging wacht op de telefoon
   *[other] { $name } schrijft door: { $count } wijzigingen wachten op de telefoon
}
demo-restored = { $count ->
    [one] De back-up is teruggezet: { $count } versleuteld stuk ontbreekt
   *[other] De back-up is teruggezet: { $count } versleutelde stukken ontbreken
}
demo-healed = { $count ->
    [one] De telefoons geven terug wat verloren was: de server heeft { $count } versleuteld stuk
   *[other] De telefoons geven terug wat verloren was: de server heeft { $count } versleutelde stukken
}
demo-answered = { $caseworker } beantwoordt de vraag van { $name }
demo-shared = { $name } deelt het antwoord van { $caseworker } met het huis: { $buddy } leest het
demo-appointment = { $caseworker } voegt een afspraak met { $name } toe
demo-step-asked = { $name } zette een stap en vraagt { $caseworker } om een ja: { $title }
demo-step-confirmed = { $caseworker } bevestigt de stap van { $name }: { $title }
demo-on-phone = { $caseworker } ziet: het staat op de telefoon van { $name }
demo-removed = { $gone } verhuist: { $name } sluit { $gone } uit, en het huis heeft een nieuwe sleutel
demo-reads-nothing = { $name } leest daar niets van
demo-agenda = Wat { $name } ziet
demo-could-read = Wat de server kan lezen
demo-could-accounts = { $count ->
    [one] { $count } account, met de naam die het kantoor het gaf
   *[other] { $count } accounts, met de namen die het kantoor ze gaf
}
demo-could-spaces = { $count ->
    [one] wie in { $count } ruimte is
   *[other] wie in welke van { $count } ruimtes is
}
demo-could-chunks = { $count ->
    [one] wanneer { $count } versleuteld stuk kwam, en hoe groot het is: { $size }
   *[other] wanneer { $count } versleutelde stukken kwamen, en hoe groot ze zijn: { $size }
}
demo-could-not = Wat de server niet kan lezen
demo-none-found = { $count ->
    [one] { $count } tekst die mensen schreven, gezocht in { $files } bestanden en op het netwerk ({ $size }): niet gevonden
   *[other] { $count } teksten die mensen schreven, gezocht in { $files } bestanden en op het netwerk ({ $size }): geen gevonden
}
demo-found = { $count ->
    [one] { $count } keer gevonden: dat mag niet
   *[other] { $count } keer gevonden: dat mag niet
}
demo-search-works = dezelfde zoektocht vindt wel de namen van accounts
demo-search-blind = de zoektocht vindt ook de namen van accounts niet, dus bewijst ze niets
demo-held = Wat de telefoons hebben
demo-same = { $count ->
    [one] { $space }: op { $count } toestel
   *[other] { $space }: hetzelfde op { $count } toestellen, byte voor byte
}
demo-differs = { $space }: NIET hetzelfde op alle toestellen
demo-traffic = voor dit alles werd { $up } verzonden en { $down } ontvangen
demo-kept = Alles ligt in { $folder }; kijk zelf
demo-open = Het kantoor is open: { $office }
demo-sign-in = Meld aan als { $address } met { $password }
demo-code = Code van de tweede factor nu: { $code }
demo-end = Ctrl-C beëindigt het
demo-pack = { $programme } geeft zijn ondertekende pakket aan de telefoons. Zinnen: { $phrases }. Talen: { $languages }.
demo-practice = { $name } oefent zonder netwerk, uit het pakket op de telefoon:
demo-minutes = { $name } noteert het oefenen met { $other }. Minuten: { $minutes }
demo-agreement = { $name } stelt de huisafspraken van het pakket voor aan { $house }
demo-agreement-changed = { $name } stelt andere woorden voor. Wat er veranderde sinds { $other } tekende:
demo-agreement-stands = Iedereen in { $house } tekent, elk met de sleutel van de eigen telefoon: de afspraken gelden
demo-sheet = { $name } drukt een herstelblad af en legt het bij de papieren
demo-phone-lost = De telefoon van { $name } blijft in de bus liggen
demo-recovered = Met het blad is { $name } terug op een nieuwe telefoon. Items die er weer zijn: { $count }
demo-phone-out = { $name } sluit de verloren telefoon uit: die krijgt niets nieuws
demo-export = { $name } neemt alles mee, zonder netwerk. Items: { $count }

demo-letter = { $name } fotografeert een brief voor het huis: { $title }
demo-letter-opened = { $name } opent hem: nu pas komt de foto, { $size }
