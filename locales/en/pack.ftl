### Packs: what a programme brings, and what is wrong in it.

## icon: package

# $id (text): the pack's id.
# $languages (number): languages.
# $strings (number): strings in each language.
pack-whole = { $id } is whole: { $strings ->
    [one] { $strings } string
   *[other] { $strings } strings
} in { $languages ->
    [one] { $languages } language.
   *[other] { $languages } languages.
}
# $tags (text): languages, by their tags.
pack-drafts = No native reader has checked: { $tags }.
# $bytes (number): size of the file.
# $day (text): a day, as 2027-06-30.
# $id (text): the pack's id.
# $version (text): its version.
pack-signed = Signed: { $id }, version { $version }, new until { $day }, { $bytes ->
    [one] { $bytes } byte.
   *[other] { $bytes } bytes.
}
# $version (text): the bundle's version.
pack-signature-good = Version { $version }, signed by the programme.
# $option (text): the option as it is typed.
# $version (text): the bundle's version.
pack-signature-unchecked = Version { $version }. The signature was not checked: give { $option }.
# $count (number): lines.
# $name (text): the checklist's name.
pack-lines = { $name }: { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
# $count (number): phrases.
# $name (text): the deck's name.
pack-phrases = { $name }: { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
}

## icon: list-x

# $count (number): faults.
pack-faults = { $count ->
    [one] { $count } thing to correct.
   *[other] { $count } things to correct.
}
# $reason (text): what the parser says, in English.
pack-syntax = not understood: { $reason }
# $known (text): the names that have a meaning here, as they are typed.
pack-unknown = nothing here has this name: correct it or take it out. Known: { $known }
pack-missing = this must be there: add it
# $form (text): what to write, in English.
pack-form = write { $form } here
# $known (text): words as they are typed.
pack-choice = write one of: { $known }
# $high (text): the most.
# $low (text): the least.
pack-range = write a number from { $low } to { $high }
# $most (number): how many there may be.
pack-long = too long: at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
}
# $least (text): the least.
# $most (text): the most.
pack-count = there must be { $least } to { $most } of these
# $most (number): how many there may be.
pack-large = too large: at most { $most ->
    [one] { $most } byte
   *[other] { $most } bytes
}
# $place (text): a file with its line.
pack-twice = this stands in { $place } already: give one of them another name
# $id (text): a name in a pack.
# $kind (text): what it should be, as it is typed: domain, task.
pack-nowhere = there is no { $kind } { $id }: correct the name, or add it
# $folder (text): a folder in the pack.
# $line (text): a line to write.
pack-no-words = add { $line } in { $folder }
pack-unused = nothing in this pack says it: take it out, or correct the key
# $line (text): a line to write.
pack-no-icon = add a line above: { $line }
# $signs (text): the signs that may not be there.
pack-not-plain = only plain text here, without { $signs }
# $draft (text): a line to write.
# $read (text): another.
pack-header = begin the file with { $draft } or { $read }
# $strings (text): the form of a way.
# $tables (text): another.
pack-no-place = a pack has { $tables } and { $strings }: move the file away, or declare its language

## icon: shield-alert

pack-not-bundle = this is not a signed pack: fetch it again
pack-wrong-signature = the programme did not sign this: do not use it, tell the programme
pack-other = this is another pack than the one asked for
# $found (text): a version.
# $kept (text): a higher one.
pack-rolled-back = this is version { $found }, and version { $kept } is here: keep that one, tell the programme
pack-expired = too old to be taken as new: ask the programme for a newer one
pack-damaged = the pack in this file is damaged or newer than this program: ask the programme, or update
pack-past = name a day that is still to come
pack-rising = the file there has this version or a higher one, or is another file: choose a higher version, or another place
# $bytes (number): how long a key is.
pack-key = the key must have { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
