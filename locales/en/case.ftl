### A case: what a person shares with the programme's office.

## icon: shield-check

# $caseworker (text): the caseworker's name.
# $programme (text): the programme's name.
case-opened = Open: { $caseworker } ({ $programme }) reads what you move there, and nothing else.
case-no-looks = Nobody has looked.

## icon: message-circle-question-mark

# $count (number): questions for the professional.
# $cases (text): who would read them: names with spaces.
case-questions = { $count ->
    [one] { $count } question waits for your yes.
   *[other] { $count } questions wait for your yes.
} Who would read: { $cases }
case-no-questions = No question waits for your yes.
# $command (text): the command to type.
case-none-open = You have no open case. Ask the caseworker for a card, then: { $command }
# $names (text): names of caseworkers.
# $space (text): the name of the space that they read.
case-reads = { $names } ({ $space })
# $case (text): who reads it now: names with a space.
# $entry (text): the beginning of the copy's id.
case-passed = Passed to { $case }. The copy is { $entry }. The original closes when the copy is on the server.
# $entry (text): the beginning of the copy's id.
# $people (text): names of all others in the space.
# $space (text): the name of a house or another circle.
case-shared = The copy is { $entry }. From the next sync on, these people read it in { $space }: { $people }. The case keeps its own.
# $entry (text): the beginning of the copy's id.
# $space (text): the name of a house or another circle.
case-shared-alone = The copy is { $entry }. Whoever comes into { $space } reads it. The case keeps its own.
# $entry (text): the beginning of the copy's id.
# $space (text): the name of a house or another circle.
case-shared-again = It is in { $space } already: { $entry }.

## icon: eye

# $when (text): an instant.
# $who (text): a name.
case-look-offered = { $when }: { $who } made the card
# $when (text): when, as the reader writes it.
# $who (text): the caseworker.
case-look-renewed = { $when }: { $who } made an account code for a new phone of yours
# $when (text): an instant.
# $who (text): a name.
case-look-opened = { $when }: { $who } opened the file
# $when (text): an instant.
# $who (text): a name.
case-look-answered = { $when }: { $who } answered a question
# $when (text): an instant.
# $who (text): a name.
case-look-appointment = { $when }: { $who } added an appointment
# $when (text): an instant.
# $who (text): a name.
case-look-task = { $when }: { $who } added a task
# $when (text): an instant.
# $who (text): a name.
case-look-confirmed = { $when }: { $who } confirmed a step
# $when (text): an instant.
# $who (text): a name.
case-look-sent-back = { $when }: { $who } sent a step back with a word
# $when (text): an instant.
# $who (text): a name.
case-look-other = { $when }: { $who } did something that this version does not know

## icon: key-round

case-staff-added = The account is made. Its secret for a code app, shown once:
case-staff-renewed = The password is changed and every session of this person has ended. The new secret for a code app, shown once:
