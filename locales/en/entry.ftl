### One entry: what stands in it, what was done with it just now, what happened to it.

## icon: file-text

# $field (text): the name of a field.
# $value (text): what stands there.
entry-field = { $field }: { $value }
# Several lines follow.
# $field (text): the name of a field.
entry-field-head = { $field }:
entry-yes = yes
entry-no = no
entry-nothing = nothing
entry-created = created
entry-changed-last = changed
entry-done-by = finished by
entry-archived-by = put away by
entry-deleted-by = deleted by
entry-late = written after it was closed
entry-moved-twice = moved twice
entry-moved-away = moved to another space
entry-passed = passed to the professional
# $name (text): who did it.
# $time (text): when.
entry-stamp = { $name }, { $time }

## icon: layers

# $field (text): the name of a field, or which line of the checklist.
entry-both = changed by both: { $field }
# $name (text): who wrote it, or "you".
# $value (text): what they wrote.
entry-wrote = { $name } wrote: { $value }
# Several lines follow.
# $name (text): who wrote it, or "you".
entry-wrote-head = { $name } wrote:
# $name (text): who did it, or "you".
entry-emptied = { $name } emptied it
# $deleted (text): names of those who deleted it.
# $edited (text): names of those who changed it without knowing.
entry-brought-back = deleted by { $deleted }, changed by { $edited }: it is back until one of you deletes or restores it
# $number (number): which line of the checklist.
entry-line = line { $number }
# $number (number): which line of the checklist.
entry-line-tick = tick of line { $number }
# $number (number): which line of the checklist.
entry-line-place = place of line { $number }
entry-somebody = somebody
entry-line-gone = a line that is gone

## icon: check

# $entry (text): the beginning of an entry's id.
entry-added = Added { $entry }.
# $entry (text): the beginning of an entry's id.
entry-was-so = { $entry } was so already.
# $entry (text): the beginning of an entry's id.
entry-finished = Finished { $entry }.
# $entry (text): the beginning of an entry's id.
entry-reopened = Opened { $entry } again.
# $entry (text): the beginning of an entry's id.
entry-put-away = Put { $entry } away.
# $command (text): the command to type.
# $entry (text): the beginning of an entry's id.
entry-deleted = Put { $entry } into the bin. It comes back with: { $command }
# $entry (text): the beginning of an entry's id.
entry-restored = { $entry } is back.
# $entry (text): the beginning of an entry's id.
entry-changed = Changed { $entry }.
# $entry (text): the beginning of the copy's id.
entry-moved = The copy is { $entry }. The original closes when the copy is on the server.
# $entry (text): the beginning of an entry's id.
entry-erased = { $entry } is erased everywhere at the next sync.
# $entry (text): the beginning of an entry's id.
entry-undone = Taken back on { $entry }.
# $entry (text): the beginning of an entry's id.
# $fields (text): names of the fields that stay.
entry-undone-partly = Taken back on { $entry }, but for what was changed since: { $fields }.

## icon: history

# $name (text): who did it, or "you".
entry-took-back = { $name } took this back:
# $label (text): a label that somebody wrote.
entry-label-on = label on: { $label }
# $label (text): a label that somebody wrote.
entry-label-off = label off: { $label }
# $field (text): the name of a field.
entry-field-emptied = { $field }: emptied
# $field (text): the name of a field.
# $from (text): what stood there.
entry-field-emptied-from = { $field }: { $from } -> emptied
# $field (text): the name of a field.
# $from (text): what stood there.
# $to (text): what stands there now.
entry-field-changed = { $field }: { $from } -> { $to }
# $text (text): what the line says.
entry-line-added = line added: { $text }
# $text (text): what the line said.
entry-line-removed = line removed: { $text }
# $from (text): what the line said.
# $to (text): what it says now.
entry-line-changed = line: { $from } -> { $to }
# $text (text): what the line says.
entry-line-ticked = line ticked: { $text }
# $text (text): what the line says.
entry-line-unticked = line no longer ticked: { $text }
# $text (text): what the line says.
entry-line-moved = line moved: { $text }
entry-became-done = finished
entry-became-open = opened again
entry-became-archived = put away
entry-became-unarchived = taken out of the archive
entry-became-deleted = put into the bin
entry-became-undeleted = taken out of the bin
entry-became-professional = for the professional
entry-became-unprofessional = no longer for the professional
entry-became-moved-twice = marked as moved twice
