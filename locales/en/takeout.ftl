### Taking one's things along: what the files say, and what writing and reading them did.

## icon: package-open

takeout-title = My things from Onderweg
# $time (text): a day and a time.
takeout-made = Written on { $time }.
takeout-careful = Whoever has these files can read everything in them. Keep them like a letter with your name on it.
# A heading: the space of one's own devices.
takeout-own = My own space
takeout-empty = Nothing is here yet.
# A heading; the entries of a space follow.
# $count (number): how many entries.
# $space (text): the name of a space.
takeout-space = { $count ->
    [one] { $space }: { $count } entry
   *[other] { $space }: { $count } entries
}
# $time (text): a day and a time.
# $who (text): a name, or "you".
takeout-by = Made by { $who }, { $time }
# $value (text): what somebody wrote.
takeout-both = written at the same time: { $value }
takeout-yes = yes
takeout-no = no
# $file (text): the name of a file.
takeout-file-page = { $file }: everything, to read and to print.
# $command (text): the command to type.
# $file (text): the name of a file.
takeout-file-journal = { $file }: everything, for programs. Onderweg reads it back: { $command }
# $file (text): the name of a file.
takeout-file-history = { $file }: who changed what, and when.
# $file (text): the name of a file.
takeout-file-calendar = { $file }: appointments and deadlines, for a calendar.
# $files (text): names of files.
takeout-file-sheets = { $files }: for a spreadsheet.
takeout-not-back = What does not come back: who wrote what and when, what was written before, and the other value where two wrote at the same time. Everything comes back as written by you, now.

## icon: package-check

# $count (number): how many entries.
# $file (text): the name of a file, as it was typed.
takeout-written = { $count ->
    [one] { $count } entry is in { $file }. Whoever has the file can read it.
   *[other] { $count } entries are in { $file }. Whoever has the file can read them.
}
# $count (number): how many entries.
takeout-read = { $count ->
    [one] { $count } entry came back.
   *[other] { $count } entries came back.
}
# $all (number): how many there are.
# $done (number): how many are done.
takeout-step = { $done } of { $all }
# $count (number): how many entries.
takeout-kept = { $count ->
    [one] { $count } entry that you made is copied to your own space.
   *[other] { $count } entries that you made are copied to your own space.
}
# $count (number): how many entries.
takeout-here = { $count ->
    [one] { $count } entry was here already.
   *[other] { $count } entries were here already.
}
# $count (number): how many entries.
takeout-left = { $count ->
    [one] { $count } entry stays in the file: what people signed, and turns that they did, count only in their house.
   *[other] { $count } entries stay in the file: what people signed, and turns that they did, count only in their house.
}
# $count (number): how many answers to cards.
takeout-answers = { $count ->
    [one] { $count } answer to a card came back.
   *[other] { $count } answers to cards came back.
}
# Name of a field: which entry this one is a copy of.
takeout-field-origin = copy of

## icon: file-x

# One wrong line of a file.
# $file (text): the name of a file in the archive.
# $line (number): which line.
# $rule (text): a sentence: what is wrong and what to write.
takeout-line = { $file }, line { $line }: { $rule }
# A file that is wrong as a whole.
# $file (text): the name of a file in the archive.
# $rule (text): a sentence: what is wrong.
takeout-whole = { $file }: { $rule }
takeout-form = This is not what Onderweg writes.
# $states (text): words as they are typed.
takeout-state = The state is one of: { $states }
takeout-kind = Entries of this kind are made by the app alone.
takeout-twice = Another entry has this id.
takeout-turn = The series of this turn is not in the file, or has no turn on this day.
takeout-much = This is more than one entry can hold.
# $file (text): the name of a file in the archive.
takeout-version = { $file }: this is not from Onderweg, or from a newer version.
# $file (text): the name of a file in the archive.
# $limit (number): the most entries.
takeout-too-many = { $file }: there are more than { $limit } entries.
# $limit (number): the most bytes.
takeout-too-large = The file has more than { $limit } bytes.
takeout-no-zip = The file is no zip archive, or it is damaged.
# $limit (number): the most files.
takeout-too-many-files = The archive has more than { $limit } files: Onderweg did not write it.
# $number (number): which file of the archive, counted from 1.
takeout-strange-name = File { $number } of the archive has a name that Onderweg does not write.
takeout-same-name = Two files of the archive have the same name.
# $file (text): the name of a file in the archive.
takeout-packed = { $file } is encrypted, or packed in a way that is not possible here.
# $file (text): the name of a file in the archive.
# $limit (number): the most bytes.
takeout-too-large-file = { $file } has more than { $limit } bytes.
# $file (text): the name of a file in the archive.
takeout-damaged = { $file } is damaged.
# $file (text): the name of a file in the archive.
takeout-missing = { $file } is not in the archive.
