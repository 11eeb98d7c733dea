### Names of fields, kinds and states as people read them, without an article: they stand before a
### colon, in lists, and inside other messages as a quoted name.

## icon: text-cursor-input

field-title = title
field-body = body
field-due = due
field-start = start
field-end = end
field-place = place
field-bring = bring
field-assignee = assignee
field-helper = helper
field-interpreter = interpreter
field-travel = minutes of travel
field-remind = reminders
field-repeat = repeats
field-cancelled = cancelled
field-turn = time of a series
field-asker = asked by
field-label = label
field-labels = labels
field-line = line
field-checklist = checklist
field-professional = for the professional
field-kind = kind
field-state = state
field-date = date
field-entry = entry
field-space = space
field-name = name
field-person = person
field-profile = profile
field-pin = pin
field-code = code
field-invitation = invitation
field-digits = digits
field-card = card
field-url = url
field-home = home
field-zone = zone
field-language = language

## icon: shapes

kind-task = task
kind-appointment = appointment
kind-note = note
kind-job = job
kind-goal = goal
kind-step = step
kind-talk = talk
kind-other = entry

## icon: circle-dot

state-open = open
state-done = finished
state-archived = put away
state-deleted = in the bin
state-moved = moved
