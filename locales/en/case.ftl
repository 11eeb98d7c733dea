### A case: what a person shares with the programme's office.

## icon: shield-check

# $caseworker (text): the caseworker's name.
# $programme (text): the programme's name.
case-opened = Open: { $caseworker } ({ $programme }) reads what you move there, and nothing else.
case-no-looks = Nobody has looked.

## icon: eye

# $when (text): an instant.
# $who (text): a name.
case-look-offered = { $when }: { $who } made the card
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
case-look-other = { $when }: { $who } did something that this version does not know

## icon: key-round

case-staff-added = The account is made. Its secret for a code app, shown once:
case-staff-renewed = The password is changed and every session of this person has ended. The new secret for a code app, shown once:
