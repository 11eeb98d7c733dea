### Jobs: fields that only they have, stages, results, the board, the funnel, files for a spreadsheet.
### Names stand before a colon, in lists, and inside other messages.

# icon: way
job-field-stage = stage
# icon: flag
job-field-result = result
# icon: briefcase
job-field-employer = employer
# icon: contact
job-field-contact = contact
# icon: search
job-field-source = where found
# icon: footprints
job-field-next = next step
# icon: calendar-days
job-field-due = date of the next step
# icon: files
job-field-documents = documents
# icon: handshake
job-field-helped-by = helped by
# icon: file-spreadsheet
job-field-file = file

# icon: search
job-stage-found = found
# icon: file-pen-line
job-stage-prepared = prepared
# icon: send
job-stage-sent = sent
# icon: mail-open
job-stage-reply = reply
# icon: messages-square
job-stage-interview = interview
# icon: hammer
job-stage-trial = trial
# icon: flag
job-stage-result = result

# icon: party-popper
job-result-hired = got the job
# icon: flag
job-result-refused = not this time
# icon: undo-2
job-result-withdrawn = taken back
# icon: mail-question-mark
job-result-silent = no answer came

## icon: footprints

# $step (text): what somebody wrote: the next step.
job-next = next step: { $step }
job-next-dated = next step
# $time (text): a day or a time that is past.
job-was-planned = was planned for { $time }

## icon: briefcase

# A heading; jobs follow.
# $count (number): how many jobs stand there.
# $stage (text): the name of a stage, from this file.
job-column = { $count ->
    [one] { $stage }: { $count } job
   *[other] { $stage }: { $count } jobs
}
# $command (text): the command to type.
job-board-empty = No jobs yet. Add the first one you saw: { $command }
# $entry (text): the beginning of an entry's id.
# $stage (text): the name of a stage or of a result, from this file.
job-moved = { $entry } stands here now: { $stage }

## icon: funnel

# $count (number): how many jobs there are.
job-funnel-all = { $count ->
    [one] { $count } job, and how far it came
   *[other] { $count } jobs, and how far they came
}
# $now (number): how many jobs stand there now.
# $reached (number): how many jobs came this far, or further.
# $stage (text): the name of a stage, from this file.
job-funnel-stage = { $stage }: { $reached } came this far, now { $now }
# $count (number): how many jobs.
# $result (text): what became of them, from this file.
job-funnel-result = { $result }: { $count }
# $count (number): how many jobs.
job-funnel-unsaid = over, result not noted: { $count }

## icon: file-spreadsheet

# $count (number): how many jobs.
# $file (text): the name of a file, as it was typed.
job-exported = { $count ->
    [one] { $count } job is in { $file }. Whoever has the file can read it.
   *[other] { $count } jobs are in { $file }. Whoever has the file can read them.
}
# $count (number): how many jobs.
job-imported = { $count ->
    [one] { $count } job added.
   *[other] { $count } jobs added.
}

## icon: file-x

# One wrong cell of a file.
# $column (text): the column, as it stands in the file.
# $row (number): the row, as a spreadsheet counts.
# $rule (text): a sentence: what is wrong and what to write.
job-sheet-cell = Row { $row }, { $column }: { $rule }
# One wrong row of a file.
# $row (number): the row, as a spreadsheet counts.
# $rule (text): a sentence: what is wrong and what to write.
job-sheet-row = Row { $row }: { $rule }
# $expected (number): how many columns there are.
# $found (number): how many cells the row has.
job-sheet-cells = Cells: { $found }, columns: { $expected }. Give the row as many cells as there are columns.
# $quotes (text): two quotation marks, as they are typed.
job-sheet-quote = A quotation mark is not closed. Write { $quotes } for one that is meant.
# $limit (number): the most bytes of a file.
job-sheet-too-large = The file has more than { $limit } bytes: split it.
# $format (text): what spreadsheets call the format: CSV UTF-8.
# $line (number): the first line that does not read.
job-sheet-not-text = Line { $line } of the file is not UTF-8 text: save it as { $format }.
# $columns (text): names of columns, as they are typed.
job-sheet-empty = The file is empty. Its first row names the columns: { $columns }
# $columns (text): names of columns, as they are typed.
# $number (number): which column, counted from 1.
job-sheet-unknown-column = Jobs have no column with the name of column { $number }. There are { $columns }
# $column (text): the name of a column, as it is typed.
job-sheet-column-twice = There are two columns { $column }: take one out.
# $column (text): the name of a column, as it is typed.
job-sheet-no-title = There is no column { $column }: every job needs one.
# $limit (number): the most rows of a file.
job-sheet-too-many-rows = The file has more than { $limit } rows: split it.
