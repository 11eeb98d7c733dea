### What is sent and what is not, what a sync brought, what an examination found.

## icon: cloud-upload

status-no-server = This phone has no server: everything is only here.
# $time (text): when everything was sent.
status-all-sent = Everything is sent, last at { $time }.
status-nothing = Nothing to send; not synced yet.
# $count (number): how many changes are only here.
# $time (text): when everything was last sent.
status-unsent = { $count ->
    [one] { $count } change not sent since { $time }.
   *[other] { $count } changes not sent since { $time }.
}
# $count (number): how many changes are only here.
status-never-sent = { $count ->
    [one] { $count } change never sent.
   *[other] { $count } changes never sent.
}
# $server (text): its address.
status-server = Server: { $server }
# $code (text): a fixed English word for the help desk. A sentence that explains it may follow.
status-trouble = The last sync failed ({ $code }).
# $time (text): when.
status-next-try = The app tries again at { $time }.
# $down (text): an amount of data, from span.ftl.
# $up (text): an amount of data, from span.ftl.
status-month = This month: { $up } sent, { $down } received.
status-locked = Locked.
status-unlocked = Unlocked, with a PIN.
status-no-pin = No PIN.

## icon: refresh-cw

sync-all-sent = Everything is sent.
# $count (number): how many changes are only here.
sync-still-here = { $count ->
    [one] { $count } change is still only here.
   *[other] { $count } changes are still only here.
}
sync-budget = The budget is spent; the next sync goes on from here.
sync-stopped = Stopped.
sync-metered = This network costs money, and the settings say no.
# $span (text): a length of time, from span.ftl.
sync-waiting = Too early: try again in { $span }.
# $down (text): an amount of data, from span.ftl.
# $up (text): an amount of data, from span.ftl.
sync-traffic = { $up } sent, { $down } received.
# $act (text): what was to be done, from this file.
# $space (text): the beginning of the space's id.
sync-refused = Not possible any more in { $space }: { $act }.
# $space (text): the beginning of the space's id.
sync-left = No longer in { $space }. What was only here is in your own space now.
sync-act-invite = invite
sync-act-revoke = close an invitation
sync-act-admit = admit
sync-act-readmit = admit again
sync-act-remove = remove
sync-act-leave = leave
sync-act-key = change the key
sync-act-snapshot = keep a summary
sync-act-erase = erase
sync-act-owner = name another owner
sync-act-sheet = print a recovery sheet

## icon: stethoscope

# $count (number): how many entries were read.
doctor-read = { $count ->
    [one] { $count } entry was read.
   *[other] { $count } entries were read.
}
doctor-locked = Locked: entries were not read.
doctor-sound = The file is sound.
# $count (number): how many rows were written again.
doctor-rebuilt = { $count ->
    [one] { $count } row was written again.
   *[other] { $count } rows were written again.
}
doctor-well = All is well.
# $finding (text): what was found, from this file.
# $space (text): the name of the space.
doctor-in = { $space }: { $finding }
# $name (text): whose phone it is about.
doctor-withheld = The server does not deliver something of { $name } that another member has seen.
# $name (text): whose phone it is about.
doctor-fork = The server showed two versions of what { $name } wrote.
doctor-log-forked = The server showed another list of members than before.
doctor-server-faulty = The server delivers what breaks the rules.
doctor-copied = Another phone writes with the keys of this one.
# $name (text): whose phone it is about.
doctor-bad-content = The phone of { $name } sent something unreadable.
doctor-own-refused = The server refuses something that this phone wrote.
doctor-bad-snapshot = A snapshot does not hold what it says.
doctor-not-named = The server was put back, and its list of members is one without this phone. What is here stays here: let this phone in again from another one.
doctor-damaged = An entry of this phone does not read.
doctor-file-broken = The file of this phone is broken: sync what can still be sent, copy the folder, ask for help.
