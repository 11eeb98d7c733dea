### Practice: cards of the programme's pack and of one's own, minutes together, what one can do.

## icon: graduation-cap

practice-kind = card
practice-made-from = made from
practice-field-minutes = minutes
practice-field-ability = ability
practice-field-deck = deck

# $due (number): cards that have come back.
# $fresh (number): new cards that may still be begun today.
practice-pile = To repeat: { $due }. New: { $fresh }.
# $today (number): reviews of today.
practice-done = Done for today. Answers: { $today }.
# $command (text): a command, as it is typed.
practice-how = How did it go? { $command }
# $when (text): a day, or a day and a time.
practice-comes-back = It comes back: { $when }.
# $command (text): a command, as it is typed.
practice-taken-back = The last answer does not count. Answer again: { $command }
# $id (text): the beginning of an id.
practice-added = Card made: { $id }
# $cards (number): all cards of a deck.
# $due (number): those that have come back.
# $known (number): those that were begun.
# $name (text): the deck's name.
practice-deck = { $name }: begun { $known } of { $cards }, to repeat { $due }
practice-own = Cards of your own
# $reviews (number): all answers, ever.
# $today (number): answers of today.
practice-answers = Answers today: { $today }. In all: { $reviews }.

## icon: users

# $minutes (number): minutes that were written down.
practice-minutes-kept = { $minutes ->
    [one] { $minutes } minute is written down.
   *[other] { $minutes } minutes are written down.
}
# $minutes (number): minutes of a month.
# $month (text): the month, as 2026-11.
# $name (text): who wrote them down.
# $space (text): where they are written down.
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
practice-minutes-none = No minutes are written down yet.

## icon: square-check

# $name (text): what one can do.
practice-can = You can: { $name }
# $name (text): what one can do.
practice-can-not-yet = Not yet: { $name }

## icon: graduation-cap

# In the agenda.
# $count (number): cards that wait today.
practice-waiting = Cards for today: { $count }
