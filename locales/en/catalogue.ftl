### The programme's pack on a phone: fetched from the server, read without a network.

## icon: key-round

catalogue-trusted = From now on this phone believes the packs that this programme signs.
# $key (text): the programme's key, as it is typed.
catalogue-key = The programme's key for phones: { $key }
catalogue-no-programme = This phone does not know the programme's key: scan the one on the sheet with the account code, or a caseworker's card.
catalogue-not-key = This is not the key of a programme: scan the one on the sheet with the account code.
catalogue-key-damaged = The programme's key was damaged on the way: scan it again.

## icon: package-check

# $id (text): the pack's id.
# $version (text): its version.
catalogue-taken = The programme's pack { $id }, version { $version }, is on this phone now.
catalogue-unchanged = The programme's pack is the newest.
catalogue-budget = A newer pack does not fit into the budget: the next sync may bring it.
catalogue-failed = Whether there is a newer pack is not known: the next sync asks again.
# $day (text): a day.
# $version (text): the pack's version.
catalogue-kept = Version { $version }, new until { $day }.
# $day (text): a day.
# $version (text): the pack's version.
catalogue-expired = Version { $version } was new until { $day }: it may be out of date. Sync, or ask the programme for a newer one.
catalogue-always = at any hour

## icon: package-x

catalogue-not-published = The server has no such pack: ask the programme.
catalogue-several = The server has several packs: say which one.
catalogue-no-pack = There is no pack on this phone yet: sync where there is a network.
catalogue-no-deck = The pack has no such deck.
catalogue-refused = The server's newest pack is not to be used: this phone keeps the one that it has. Tell the programme.

## icon: server

# $day (text): a day, as 2027-06-30.
# $id (text): the pack's id.
# $version (text): its version.
catalogue-published = Phones get { $id }, version { $version }, from now on; new until { $day }.
catalogue-published-already = Phones get this file already.
