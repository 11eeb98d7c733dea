### What went wrong, one message for each cause. What to do about it stands in advice.ftl.
### Nothing here ever shows what somebody wrote: values are counts, names of fields and fixed words.

## icon: folder-x

error-no-store = There is no journal in this folder.
error-already-there = There is a journal in this folder already.
error-in-use = Another program is using this journal.
# $found (number): the form that the file has.
# $known (number): the newest form that this version can read.
error-too-new = A newer version wrote this journal: it has form { $found }, this version knows { $known }.
error-not-a-store = The file is not a journal of this app, or it is damaged.
# $reason (text): what the system says, from system.ftl.
error-folder = The folder cannot be used: { $reason }.
error-disk-full = The disk is full.
error-read-only = The journal cannot be written here.
# $place (text): a fixed English word for the help desk: where in the file.
error-damaged = A part of the journal does not read ({ $place }).
# $reason (text): a fixed English word for the help desk.
error-store = The journal does not work ({ $reason }).

## icon: lock

error-locked = The app is locked.
error-key-gone = This phone's key is gone.
error-wrong-pin = The PIN is wrong.
# $span (text): a length of time, from span.ftl.
error-pin-wait = There were too many wrong attempts. The next one is possible in { $span }.
# $digits (number): the fewest digits of a PIN.
# $letters (number): the fewest characters of a passphrase.
error-pin-short = A PIN has at least { $digits } digits, a passphrase at least { $letters } characters.
# $limit (number): the most characters of a passphrase.
error-pin-long = A passphrase has at most { $limit } characters.
error-pin-control = A PIN has no invisible characters.
error-no-pin = There is no PIN yet.

## icon: file-x

error-no-space = This phone knows no such space.
error-not-let-in = Nobody has let this phone into that space yet.
error-gone = This phone is no longer in the space.
error-no-entry = There is no such entry in this space.
error-erased = The entry was erased.
error-same-space = The entry is in that space already.
error-moved = The entry was moved to another space: write in its copy there.
error-no-body = This entry has no body.
error-no-such-line = The checklist has no such line.
error-too-much = This is too much at once: make the change in two steps.
error-entry-full = This entry was changed too often: copy it to a new one.
error-engine = The app could not make this change.
# $fields (text): names of fields, from field.ftl.
error-changed-since = Somebody has changed this since: { $fields }.
error-nothing-to-undo = There is nothing of yours to undo.

## icon: pencil-line

# $field (text): the name of a field, from field.ftl.
# $found (number): how many characters it has.
# $limit (number): the most characters it takes.
error-too-long = There are { $found } characters in { $field }. At most { $limit } are possible.
# $field (text): the name of a field, from field.ftl.
error-empty = There is nothing in { $field }.
# $field (text): the name of a field, from field.ftl.
error-control = There is an invisible character in { $field }.
# $field (text): the name of a field, from field.ftl.
# $day (text): a day as it is typed: 2026-11-22.
# $time (text): a time as it is typed: 2026-11-22T09:30[Europe/Brussels].
error-bad-date = There is no date in { $field }: write it as { $day } or { $time }.
# $field (text): the name of a field, from field.ftl.
# $example (text): a time zone as it is typed: Europe/Brussels.
error-unknown-zone = There is no such time zone in { $field }: write for example { $example }.
error-end-before-start = The end is before the start.
# $field (text): the name of a field, from field.ftl.
# $yes (text): the word for yes as it is typed.
# $no (text): the word for no as it is typed.
error-yes-or-no = Write { $yes } or { $no } in { $field }.
# $all (text): the words that can be typed, with commas.
# $field (text): the name of a field, from field.ftl.
error-no-choice = Write one of these in { $field }: { $all }.
# $field (text): the name of a field, from field.ftl.
# $least (text): a number.
# $most (text): a number.
error-bad-number = Write a whole number from { $least } to { $most } in { $field }.
# $example (text): reminders as they are typed.
# $field (text): the name of a field, from field.ftl.
# $most (number): how many are possible.
error-bad-reminders = { $most ->
    [one] Write a reminder of at most 4 weeks in { $field }, for example: { $example }.
   *[other] Write at most { $most } reminders in { $field }, each of at most 4 weeks, for example: { $example }.
}
# $field (text): the name of a field, from field.ftl.
error-not-of-kind = This kind of entry has no { $field }.
# $field (text): the name of a field, from field.ftl.
error-bad-token = Write one word of small letters, digits and hyphens in { $field }.
# $field (text): the name of a field, from field.ftl.
error-bad-link = Write the whole id of an entry of the same space in { $field }.
# $part (text): the name of a part of a rule, as it is typed: BYMONTH.
error-no-repeat = Appointments cannot repeat by this part: { $part }.
# $example (text): a rule as it is typed.
# $part (text): the name of a part of a rule, as it is typed: UNTIL.
error-bad-repeat = { $part } cannot be read here. Write the rule like this: { $example }.
# $limit (number): how many are possible.
error-too-many-labels = An entry has at most { $limit } labels.
# $limit (number): how many are possible.
error-too-many-lines = A checklist has at most { $limit } lines.
error-line-id = This is not the name of a line.
# $kinds (text): names of kinds as they are typed: task, appointment, note.
error-bad-kind = There is no such kind of entry. There are: { $kinds }.
# $fields (text): names of fields as they are typed: title, body, due and so on.
error-no-such-field = There is no such field. There are: { $fields }.
error-invalid = This cannot be kept as it is.
# $pictures (text): names of pictures as they are typed: sun, moon and so on.
error-no-picture = There is no such picture. There are: { $pictures }.
# $name (text): the word that is taken: me.
error-name-taken = { $name } is the name of your own space.
error-joined-already = This phone is in that space already.
# $field (text): the name of a field, from field.ftl.
error-value = This is not possible in { $field }.

## icon: search-x

error-no-such-entry = There is no such entry.
error-no-such-space = There is no such space.
error-no-such-invitation = There is no such invitation.
error-no-such-person = There is no such person.
error-no-such-turn = The series has nothing on this day.
# $what (text): the name of a field, from field.ftl.
error-no-such = Nothing goes by this name: { $what }.
error-more-entries = More than one entry fits: write more of it.
error-more-spaces = More than one space fits: write more of it.
error-more-invitations = More than one invitation fits: write more of it.
error-more-persons = More than one person fits: write more of it.
error-more-profiles = Several people use this phone: say which picture.
# $what (text): the name of a field, from field.ftl.
error-more = More than one fits: { $what }.

## icon: qr-code

# $expected (number): how many characters the code has.
# $found (number): how many were typed.
error-code-length = The code has { $expected } characters, { $found ->
    [one] one was typed
   *[other] { $found } were typed
}: compare it with the original.
# $position (number): which character of the code.
error-code-character = Character { $position } is not used in codes: they have digits and letters, but no U.
# $group (number): in which group of four it is.
# $position (number): which character of the code.
error-code-near = One character is wrong near position { $position }, in group { $group }: compare it with the original.
error-code-check = The code does not fit together: compare every character with the original.
error-code-memory = There is not enough memory to read the code: close other apps and try again.
# $start (text): how an invitation starts: OW1:
error-invite-other = This is not an invitation: an invitation starts with { $start }
# $kind (number): a number that stands in the code.
error-invite-kind = This is a code of kind { $kind }, which this version does not know.
# $expected (number): how many characters an invitation has.
# $found (number): how many there are.
error-invite-length = The invitation has { $expected } characters, here are { $found }: copy all of it.
error-invite-damaged = The invitation was damaged on the way: scan it again.
error-join-unreadable = The answer to the invitation does not read.
error-join-other-space = The answer was made for another space.
error-join-other-invitation = The answer was made for another invitation.
error-join-stranger = The request does not come from somebody who has the invitation.
error-join-device = The request does not come from the phone that it names.
error-join-owner = The answer does not come from the phone that showed the invitation.
error-join-used = Another phone used this invitation: ask for a new one.
error-join-second = A second phone used this invitation: close it and show a new one.
error-offer-other = This is not the card of an office: scan the one that the caseworker shows.
error-offer-damaged = The card was damaged on the way: scan it again.
error-grant-unreadable = The office's answer does not read.
error-grant-stranger = The office could not prove that it belongs to the programme: do not go on, ask the caseworker.
error-grant-other = The office's answer is for somebody else.
error-pass-no-case = Nobody of the programme reads your questions yet: you have no open case.
error-pass-several = You have more than one open case: say which.
error-pass-other = This space is no open case of yours.
error-pass-not-asked = This is no open question for the professional.
error-share-no-case = This entry is not in a case.
error-share-no-circle = What is in a case is shared with a house or another circle, not with this space.
error-step-no-case = Only a step in a case asks for a yes: move it there first.
error-step-not-office = Only the office confirms a step or sends it back.
error-step-no-step = This entry is not a step.
error-step-not-asked = This step does not ask for a yes.
error-step-no-talk = This entry is not a talk.
error-other-digits = No request has these six digits. If the two phones show different ones, do not admit.
error-invitation-copied = A second phone used this invitation. It is closed: make a new one.

## icon: cloud-off

# $start (text): how an address starts: https://
error-address = This is not an address: write { $start } and the name of the server.
# $start (text): how an address starts: https://
# $plain (text): how an address on this machine may start: http://
error-address-plain = The address must begin with { $start } ({ $plain } only for this machine).
error-address-long = The address must end after the server's name.
error-address-tls = Secure connections cannot be set up on this phone.
error-unreachable = The server cannot be reached.
error-broken-off = The connection broke off or was too slow.
error-untrusted = The server could not prove who it is.
error-answer-large = The server's answer is larger than allowed.
error-no-http = What answered is not a server of the programme.
error-not-enrolled = This phone has no account on a server yet.
error-enrolled-elsewhere = This phone has an account on another server already.
error-server-unknown = The server does not know this phone.
error-server-code = The server does not take this code: it is wrong, used or too old.
error-server-not-found = The server has no such thing.
error-server-forbidden = The server does not let this phone do that.
error-server-conflict = Something else stands there already on the server.
error-server-large = This is too large for the server.
# $span (text): a length of time, from span.ftl.
error-server-slow = The server asks to wait. Try again in { $span }.
# $status (number): the HTTP status, for the help desk.
error-server-broken = The server is out of order at the moment (status { $status }).
# $status (number): the HTTP status, for the help desk.
error-server-strange = The server answers in a way that this version does not understand (status { $status }).

## icon: shield-x

error-refused-unreadable = Not possible: the membership entry does not read.
error-refused-not-next = Not possible now: somebody else changed the membership first.
error-refused-signature = Not possible: the membership entry is not signed by its author.
error-refused-stranger = Only members of the space can do that.
error-refused-full = No more phones fit into the space.
error-refused-admit = Only an owner admits people.
error-refused-owner = Only an owner names another owner.
error-refused-erase = Only its author or an owner erases an entry.
error-refused-invite = Only an owner invites people.
error-refused-invitation = This is somebody else's invitation.
error-refused-remove = Only an owner removes people, and no other owner.
error-refused-self = A phone leaves a space, it does not remove itself.
error-refused-last-owner = The last owner names another owner before leaving.
error-refused-person = There is no such person in the space.
error-refused-no-invitation = There is no such invitation any more.
error-refused-joined = This phone was in the space before: a phone joins once.
error-refused-device = There is no such phone in the space.
error-refused-right = You may not do that in this space.
error-refused-log = Not possible: it contradicts the membership of the space.

## icon: cloud-upload

# $count (number): how many changes are only on this phone.
error-unsent = { $count ->
    [one] One change is only on this phone.
   *[other] { $count } changes are only on this phone.
}
