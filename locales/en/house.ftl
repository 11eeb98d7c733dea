### The household: rotas and swaps, shopping, repairs, bins, the house agreement, checklists.

## icon: text-cursor-input

house-field-by = goes on by
house-field-order = order
house-field-swap = swap
house-field-answer = answer
house-field-version = version
house-field-sign = signature
house-field-told = told on
house-field-told-who = told to
house-field-mended = mended on
house-field-mended-by = mended by

## icon: shapes

kind-rota = rota
kind-shopping = shopping
kind-repair = repair
kind-bins = bins
kind-agreement = house agreement

## icon: calendar-sync

house-no-rota = No rota
house-by-week = a new turn every week
house-by-done = the next turn when one is done
# $day (text): the first day of the turn.
# $name (text): who has the turn.
house-now = Now (from { $day }): { $name }
# $name (text): who has the turn.
house-now-open = Now: { $name }
# $day (text): the first day of the first turn.
house-begins = Begins on { $day }
# Stands for somebody who gave no name.
house-nobody = somebody without a name
house-you = you
house-swapped = swapped
house-left = left the house
# $count (number): how many turns somebody had so far.
house-turns = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
# $turn (text): the number of a turn.
house-turn = turn { $turn }
# $names (text): who did it.
house-done-by = done by { $names }
# $rota (text): the beginning of the rota's id.
house-rota-made = The rota { $rota } is made.
# $turn (text): the number of a turn.
house-ordered = The new order holds from turn { $turn } on.
# $turn (text): the number of a turn.
house-turn-done = Turn { $turn } is done.
# $turn (text): the number of a turn.
house-turn-was-done = Turn { $turn } was done already.

## icon: arrow-left-right

# $name (text): who offers.
# $give (text): the number of the turn that they give.
# $take (text): the number of the turn that they want.
house-swap-asks = { $name } offers turn { $give } for your turn { $take }
# $name (text): who is asked.
# $give (text): the number of the turn that is given.
# $take (text): the number of the turn that is wanted.
house-swap-waits = waits for { $name }: turn { $give } for turn { $take }
# $swap (text): the beginning of the offer's name.
house-swap-offered = Offered as { $swap }. It holds when the other accepts.
# $give (text): the number of a turn.
# $take (text): the number of a turn.
house-swap-accepted = Turns { $give } and { $take } are exchanged.
house-swap-declined = The swap is declined.

## icon: triangle-alert

house-error-no-circle = A household lives in a circle: choose the space of your house.
house-error-no-rota = This entry is not a rota.
house-error-other-kind = This entry is of another kind.
house-error-not-yet = This turn has not come yet.
house-error-not-yours = You can only give a turn that is yours.
house-error-not-theirs = The other turn belongs to nobody in the house who could give it.
house-error-over = This turn is over or done.
house-error-unfair = After this swap somebody would do two turns more or less than planned: choose a turn that is nearer.
# $least (number): the fewest people.
# $most (number): the most people.
house-error-people = { $most ->
    [one] A rota has { $least } to { $most } people, each once.
   *[other] A rota has { $least } to { $most } people, each once.
}
# $most (number): how many turns apart.
house-error-apart = { $most ->
    [one] Two turns of a swap are at most { $most } turn apart.
   *[other] Two turns of a swap are at most { $most } turns apart.
}

## icon: shopping-basket

house-shop-empty = Nothing to buy
house-shop-open = To buy
house-shop-bought = Bought
# $count (number): how many things.
house-shop-added = { $count ->
    [one] { $count } thing is on the list.
   *[other] { $count } things are on the list.
}
# $count (number): how many things.
house-shop-ticked = { $count ->
    [one] { $count } thing is bought.
   *[other] { $count } things are bought.
}
# $count (number): how many things.
house-shop-unticked = { $count ->
    [one] { $count } thing is to be bought again.
   *[other] { $count } things are to be bought again.
}
# $count (number): how many things.
house-shop-cleared = { $count ->
    [one] { $count } thing is put away.
   *[other] { $count } things are put away.
}

## icon: wrench

house-no-repair = Nothing to mend
# $day (text): a day.
house-told = told on { $day }
# $day (text): a day.
# $who (text): who was told.
house-told-who = told to { $who } on { $day }
# $who (text): who mended it.
house-mended-by = mended by { $who }

## icon: trash-2

# $count (number): how many entries.
house-bins-added = { $count ->
    [one] Noted. It rings the evening before.
   *[other] { $count } days are noted. It rings the evening before each.
}

## icon: list-checks

# $count (number): how many tasks are new.
house-checklist-started = { $count ->
    [one] { $count } new task, with its day.
   *[other] { $count } new tasks, each with its day.
}

## icon: signature

# Title of the entry that holds the agreement.
house-agreement = House agreement
house-agreement-none = There is no house agreement yet
# $version (text): the beginning of the version's name.
house-agreement-holds = Version { $version } holds
house-agreement-not-yet = No version holds yet: it takes the signatures of all
# $version (text): the beginning of the version's name.
house-agreement-proposed = Version { $version } is proposed
# $names (text): who signed.
house-signed-by = signed by { $names }
# $names (text): who did not sign yet.
house-waits-for = waits for { $names }
# $version (text): the beginning of the version's name.
house-proposed = Version { $version } is proposed, with your signature. It stands when all signed.
# $version (text): the beginning of the version's name.
house-signed = You signed version { $version }.
house-no-changes = Nothing changed since you signed.
# $from (text): the beginning of the name of the version that was signed.
# $to (text): the beginning of the name of the other version.
house-changes = From version { $from }, which you signed, to { $to }:
# $to (text): the beginning of the version's name.
house-changes-first = You signed no version yet. Version { $to }:
