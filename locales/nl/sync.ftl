### draft: no native reader has checked this file

status-no-server = Deze telefoon heeft geen server: alles staat alleen hier.
status-all-sent = Alles is verzonden, het laatst op { $time }.
status-nothing = Niets te verzenden; nog niet gesynchroniseerd.
status-unsent = { $count ->
    [one] { $count } wijziging niet verzonden sinds { $time }.
   *[other] { $count } wijzigingen niet verzonden sinds { $time }.
}
status-never-sent = { $count ->
    [one] { $count } wijziging nog nooit verzonden.
   *[other] { $count } wijzigingen nog nooit verzonden.
}
status-server = Server: { $server }
status-trouble = De laatste synchronisatie is mislukt ({ $code }).
status-next-try = De app probeert het opnieuw op { $time }.
status-month = Deze maand: { $up } verzonden, { $down } ontvangen.
status-locked = Vergrendeld.
status-unlocked = Ontgrendeld, met een pincode.
status-no-pin = Geen pincode.

sync-all-sent = Alles is verzonden.
sync-still-here = { $count ->
    [one] { $count } wijziging staat nog alleen hier.
   *[other] { $count } wijzigingen staan nog alleen hier.
}
sync-budget = Het budget is op; de volgende synchronisatie gaat hier verder.
sync-stopped = Gestopt.
sync-metered = Dit netwerk kost geld, en de instellingen zeggen nee.
sync-waiting = Te vroeg: probeer het over { $span } opnieuw.
sync-traffic = { $up } verzonden, { $down } ontvangen.
sync-refused = Niet meer mogelijk in { $space }: { $act }.
sync-left = Niet meer in { $space }. Wat alleen hier stond, staat nu in je eigen ruimte.
sync-act-invite = uitnodigen
sync-act-revoke = een uitnodiging sluiten
sync-act-admit = toelaten
sync-act-readmit = opnieuw toelaten
sync-act-remove = verwijderen
sync-act-leave = verlaten
sync-act-key = de sleutel wijzigen
sync-act-snapshot = een samenvatting bewaren
sync-act-erase = wissen
sync-act-owner = een andere eigenaar benoemen
sync-act-sheet = een herstelblad afdrukken

doctor-read = { $count ->
    [one] { $count } item is gelezen.
   *[other] { $count } items zijn gelezen.
}
doctor-locked = Vergrendeld: items zijn niet gelezen.
doctor-sound = Het bestand is in orde.
doctor-rebuilt = { $count ->
    [one] { $count } rij is opnieuw geschreven.
   *[other] { $count } rijen zijn opnieuw geschreven.
}
doctor-well = Alles is in orde.
doctor-in = { $space }: { $finding }
doctor-withheld = De server levert iets van { $name } niet dat een ander lid wel heeft gezien.
doctor-fork = De server toonde twee versies van wat { $name } schreef.
doctor-log-forked = De server toonde een andere ledenlijst dan eerst.
doctor-server-faulty = De server levert iets dat tegen de regels is.
doctor-copied = Een andere telefoon schrijft met de sleutels van deze.
doctor-bad-content = De telefoon van { $name } stuurde iets onleesbaars.
doctor-own-refused = De server weigert iets dat deze telefoon schreef.
doctor-bad-snapshot = In een momentopname staat niet wat ze zegt.
doctor-not-named = De server is teruggezet, en op zijn ledenlijst staat deze telefoon niet meer. Wat hier staat blijft hier: laat deze telefoon opnieuw toe met een andere.
doctor-damaged = Een item van deze telefoon is niet te lezen.
doctor-file-broken = Het bestand van deze telefoon is stuk: synchroniseer wat nog kan, kopieer de map en vraag hulp.
