### The office: the page of one person.

## icon: user

# $day (text): the day on which the person said yes.
office-open-since = Open since { $day }
office-about-open = Open
office-about-waiting = No yes on the phone yet
office-about-closed = Closed by the person
# $all (number): how many people the caseworker has.
# $at (number): the place of this person among them.
office-place = { $at } of { $all }
# $name (text): the next person in the list.
office-next = Next: { $name }
office-on-page = On this page
# $name (text): the person.
office-waiting-why = The card is made. The file opens when { $name } says yes on the phone; until then there is nothing here to see or to write.
# $name (text): the person.
office-closed-why = { $name } closed this file. What was shared until then can no longer be read here. That is a choice that needs no reason.

## icon: eye

office-looks = Who looked at this file
office-looks-none = Nobody yet.
# $name (text): the person.
office-looks-all = The whole list, as { $name } sees it
office-look-when = When
office-look-who = Who
office-look-what = What
office-look-phone = The line itself
office-deed-offered = made the card
office-deed-opened = opened the file
office-deed-answered = answered a question
office-deed-appointment = added an appointment
office-deed-task = added a step
office-deed-confirmed = confirmed a step
office-deed-sent-back = sent a step back with a word
office-deed-seen = marked it as seen
office-deed-refused = was refused

## icon: lock

office-not-visible = Not visible to you
# $name (text): the person.
office-not-visible-why = What { $name } keeps private, and what belongs to the house. Onderweg does not say how much there is. You can ask { $name }; nobody can ask Onderweg.

## icon: message-circle-question-mark

office-questions = Questions
office-question-title = Question for the professional
# $name (text): the person.
office-reaches = Reaches { $name }.
# $name (text): the person.
# $buddy (text): who asked, in the house.
office-reaches-not-buddy = Reaches { $name }. { $buddy } reads it only if { $name } shows it.

## icon: route

office-plan = Plan
office-plan-none = Nothing is shared with you here. That is a choice that needs no reason.
# $done (number): steps that are done.
# $all (number): all steps.
office-steps-done = { $all ->
    [one] { $done } of { $all } done
   *[other] { $done } of { $all } done
}
# $count (number): steps that are done.
office-show-done = { $count ->
    [one] Show what is done: { $count }
   *[other] Show what is done: { $count }
}
# $day (text): a day.
office-by-day = by { $day }
# $done (number): lines of a list that are done.
# $all (number): all lines.
office-lines = { $all ->
    [one] { $done } of { $all } line done
   *[other] { $done } of { $all } lines done
}
office-both = Changed by several; all texts are kept:
office-kind-task = to do
office-kind-done = done
office-kind-appointment = appointment
office-kind-note = note
# What something of an entry is called, and what it says.
# $field (text): the name of a field.
# $value (text): what it holds.
office-fact = { $field }: { $value }
office-confirm = Confirm
office-send-back = Send back with a word
# The button below the word.
office-back-now = Send back
office-back-hint = The step is open again; nothing that was written is lost.
office-step-asks = asks for a yes
office-step-confirmed = confirmed
# $word (text): what the caseworker wrote.
office-step-sent-back = sent back: { $word }
# $all (number): tasks of the step.
# $done (number): how many of them are done.
office-step-tasks = { $all ->
    [one] { $done } of { $all } task done
   *[other] { $done } of { $all } tasks done
}
# $day (text): a day.
office-plan-review = look again on { $day }

## icon: calendar

office-appointments = Appointments
# $count (number): appointments from today on.
office-to-come = { $count ->
    [one] { $count } to come
   *[other] { $count } to come
}
# $from (text): a time.
# $until (text): a time.
office-hours = { $from } to { $until }
# $name (text): who added it.
office-added-by = added by { $name }
office-add-appointment = Add an appointment
office-add-and-send = Add and send

## icon: text-cursor-input

office-label-title = What
office-label-day = Day
office-label-from = From
office-label-place = Where
office-label-bring = What to bring
office-label-answer = Your answer
# $name (text): the person.
office-label-back = What is still missing? { $name } reads this.
office-label-name = Name
# Written as it is typed: day, month, year.
office-hint-day = like 26/11/2026
# Hours and minutes as they are typed.
office-hint-from = like 09:30; empty for the whole day
office-hint-bring = letter, identity card

## icon: circle-alert

office-summary = Some fields are to be corrected
office-fault-empty = Write what it is.
office-fault-no-answer = Write an answer.
office-fault-no-word = Write what is still missing.
office-fault-no-name = Write a name.
office-fault-long = Too long. Shorten it.
office-fault-day = Not a day. Write 26/11/2026.
office-fault-time = Not a time. Write 09:30.
office-fault-past = That is over. Write a day and time to come.

## icon: scroll-text

office-history = History
office-history-none = Nothing has happened yet.
office-history-pages = Pages of the history
office-newer = Newer
office-older = Older
# $from (number): the first line on this page.
# $until (number): the last line on this page.
# $all (number): all lines.
office-pager = { $from } to { $until } of { $all }
office-did-added = added
office-did-edited = changed
office-did-done = done
office-did-reopened = opened again
office-did-archived = put away
office-did-deleted = deleted
office-did-restored = taken back out
office-did-moved = moved
