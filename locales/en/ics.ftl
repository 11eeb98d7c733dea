### Calendars of other programs: what stands in them, what reading and writing one did, what is wrong in one.

# What another program calls an entry; the name of a field.
# icon: calendar-sync
ics-field-uid = name in other calendars

## icon: calendar

# Stands for a title that is left out.
ics-appointment = Appointment
ics-task = To do
# A reminder that says nothing of what it is about.
ics-alarm = Onderweg: something is planned
ics-leave = Time to leave
# $bring (text): what to bring, as somebody wrote it.
ics-bring = Bring: { $bring }
# $minutes (number): how long the way is.
ics-travel = { $minutes ->
    [one] The way there: { $minutes } minute
   *[other] The way there: { $minutes } minutes
}
# $name (text): a name.
ics-helper = Comes along: { $name }
# $name (text): a name.
ics-interpreter = Interpreter: { $name }

## icon: calendar-arrow-up

# $count (number): how many appointments and tasks.
# $file (text): the name of a file, as it was typed.
ics-exported = { $count ->
    [one] { $count } appointment or task is in { $file }. Whoever has the file can read it.
   *[other] { $count } appointments and tasks are in { $file }. Whoever has the file can read them.
}

## icon: calendar-arrow-down

# $count (number): how many appointments and tasks.
ics-added = { $count ->
    [one] { $count } appointment or task added.
   *[other] { $count } appointments and tasks added.
}
# $count (number): how many appointments and tasks.
ics-changed = { $count ->
    [one] { $count } was here already and is changed.
   *[other] { $count } were here already and are changed.
}
# $count (number): how many appointments and tasks.
ics-same = { $count ->
    [one] { $count } was here already, the same.
   *[other] { $count } were here already, the same.
}
# $names (text): names from the file, in the language of calendars.
ics-left = Not taken from the file: { $names }

## icon: file-x

# One wrong line of a file.
# $line (number): which line.
# $property (text): the name that stands at its beginning.
# $rule (text): a sentence: what is wrong and what to write.
ics-line-property = Line { $line }, { $property }: { $rule }
# $line (number): which line.
# $rule (text): a sentence: what is wrong and what to write.
ics-line = Line { $line }: { $rule }
# $form (text): how a line looks.
ics-form = This is no line of a calendar: { $form }
# $limit (number): the most characters.
ics-too-long = This is longer than { $limit }.
# $begin (text): a word of calendars.
# $end (text): a word of calendars.
ics-nesting = { $begin } and { $end } do not fit together.
# $limit (number): how deep is possible.
ics-too-deep = Parts stand in each other more than { $limit } deep.
# $name (text): the name of a line.
ics-missing = { $name } is missing.
ics-twice = It stands here twice.
# $date (text): a day, as calendars write it.
# $time (text): a time, as calendars write it.
ics-date = This is no date: write { $date } or { $time }
# $examples (text): lengths of time, as calendars write them.
ics-length = This is no length of time: { $examples }
# $zone (text): the name of a zone.
ics-zone = Nobody knows a time zone of this name: write for example { $zone }
ics-not-taken = This changes the meaning and is not possible here.
ics-no-series = The appointment that repeats is not in the file: it needs to stand beside its changed turn.
ics-no-turn = The appointment does not take place on this day: it cannot be changed alone.
ics-never-turns = With this rule the appointment never takes place.
# $limit (number): the most bytes of a file.
ics-too-large = The file has more than { $limit } bytes: split it.
# $limit (number): the most lines of a file.
ics-too-many-lines = The file has more than { $limit } lines: split it.
# $limit (number): the most appointments of a file.
ics-too-many-items = The file has more than { $limit } appointments, tasks and changed turns: split it.
# $line (number): the first line that does not read.
ics-not-text = Line { $line } of the file is not UTF-8 text.
# $begin (text): how a calendar begins.
ics-not-calendar = The file is no calendar: it has no { $begin }
