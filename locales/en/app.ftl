### The phone app's screens: what no other file says already.

## icon: lock

app-only-me = Only me
app-nobody-else = Nobody else can read this.
# Before the name of a space, and as the title of the choice.
app-who-reads = Who can read this?
app-change = Change
app-as-it-is-now = As it is now
app-leave-as-it-is = Leave as it is
app-read-alone = Only I can read this
# $who (text): the name of a space.
app-let-read = Let { $who } read this
# $people (text): names.
app-moves-from-me = From now on you and these people can read and change this as it is today: { $people }. Earlier versions stay behind with you.
# $before (text): names of those who could read it until now.
# $people (text): names.
app-moves-between = From now on you and these people can read and change this as it is today: { $people }. Earlier versions stay with those who have read them, and they get no more: { $before }.
# $before (text): names of those who could read it until now.
app-moves-to-me = From now on only you can read this. What has been read already stays with: { $before }.
app-moves-alone = From now on only you can read this.
app-moves-to-nobody = So far nobody else is there. Whoever comes in later can read and change this.

## icon: smartphone

app-only-here = Only on this phone
app-on-the-server = On the server
app-begin-without-code = Begin without a code
app-without-code = You can begin without a code: everything stays on this phone until you have one. No e-mail address, no phone number.

## icon: key-round

app-your-code = Your code
app-your-code-from = You got it on paper from your caseworker, with the address of the programme's server.
app-server = Address of the server

## icon: sun

app-to-do = To do today
app-next-days = Next days
app-nothing-planned = Nothing planned. Add what somebody told you: a time and a place are enough.

## icon: check

app-continue = Continue
app-done = Done
app-keep = Keep

## icon: undo-2

app-undo = Undo

## icon: square-pen

app-edit = Edit
app-add-time = Add a time

## icon: bell

# The name of a channel in the phone's settings.
app-reminders = Reminders
# The name of a channel in the phone's settings.
app-news = What others changed
# Seen by whoever looks at the phone: it says nothing about anybody.
app-something-new = Onderweg: there is something new
