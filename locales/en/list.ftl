### Lists of entries: all of them, the agenda, what a search found, alarms.

## icon: list-todo

list-empty = Nothing here.
list-overdue = Overdue
# $date (text): today's date.
list-today = Today, { $date }
list-undated = No date
list-nothing-due = Nothing is due.
list-no-alarms = No alarms.

## icon: tag

list-both = changed by both
list-professional = for the professional
list-passed = passed to the professional
list-late = written after it was closed
list-moved-twice = moved twice
list-sent = sent
