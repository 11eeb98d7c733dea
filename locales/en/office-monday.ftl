### The office: everybody of one caseworker on one page.

## icon: users-round

# $changed (number): people with something new.
# $people (number): how many people.
# $waits (number): things that wait for the caseworker.
# $since (text): a day, or "Today, 08:55".
office-monday-about = { $people ->
    [one] { $people } person.
   *[other] { $people } people.
} Since you last looked ({ $since }): { $changed } changed, { $waits ->
    [one] { $waits } thing waits for you.
   *[other] { $waits } things wait for you.
}
# $people (number): how many people.
# $waits (number): things that wait for the caseworker.
office-monday-about-first = { $people ->
    [one] { $people } person.
   *[other] { $people } people.
} { $waits ->
    [one] { $waits } thing waits for you.
   *[other] { $waits } things wait for you.
}
office-mark-seen = Mark everything as seen
office-add-person = Add a person
office-show = Show
office-name = Name
# $all (number): how many people there are.
# $shown (number): how many of them the table shows.
office-monday-count = { $all ->
    [one] { $shown } of { $all } person
   *[other] { $shown } of { $all } people
}
office-nobody-matches = Nobody matches.
# $count (number): how many people there are.
office-show-all = { $count ->
    [one] Show { $count } person
   *[other] Show all { $count }
}
office-silence = “Not since” shows a day, never an hour, and only after a week. Often it means no data credit or a holiday.

## icon: hourglass

office-waits = Waits for you
office-waits-order = Earliest date first, then longest waiting. Nobody is scored.
# $count (number): lines that are not shown yet.
office-show-others = { $count ->
    [one] Show the other one
   *[other] Show the other { $count }
}
# $name (text): who asks.
office-question-from = question from { $name }
office-question = question
office-answer = Answer
# $name (text): the person.
office-wait-call = The phone has not fetched it. Call { $name }, or go by.

## icon: list-filter

office-tab-all = All
office-tab-changed = Changed
office-tab-waits = Waits for you
office-tab-no-appointment = No appointment
office-tab-silent = Not heard from

## icon: table

office-column-person = Person
office-column-changed = Changed since you looked
office-column-waits = Waits for you
office-column-next = Next appointment
office-column-silent = Heard from
# One word each: they stand before the value where the table is folded.
office-short-changed = Changed
office-short-waits = Waits
office-short-next = Next
office-short-silent = Silent
office-nothing-new = nothing new
office-nothing-waits = nothing waits
office-no-appointment = no appointment
office-this-week = this week
# $day (text): the last day on which the phone was heard from.
office-not-since = not since { $day }
# $count (number): questions without an answer.
office-chip-questions = { $count ->
    [one] question
   *[other] { $count } questions
}
# $count (number): steps that ask for a yes.
office-chip-asks = { $count ->
    [one] step to confirm
   *[other] { $count } steps to confirm
}
# $count (number): appointments that begin soon and are not on the phone.
office-chip-undelivered = { $count ->
    [one] not on the phone
   *[other] { $count } not on the phone
}

## icon: pencil-line

# $count (number): entries.
office-changed-added = { $count } added
# $count (number): entries.
office-changed-edited = { $count } changed
# $count (number): entries.
office-changed-done = { $count } done
# $count (number): entries.
office-changed-reopened = { $count } opened again
# $count (number): entries.
office-changed-archived = { $count } put away
# $count (number): entries.
office-changed-deleted = { $count } deleted
# $count (number): entries.
office-changed-restored = { $count } taken back out
# $count (number): entries.
office-changed-moved = { $count } moved

## icon: hourglass

office-standing-waiting = no yes on the phone yet
office-standing-closed = closed by the person

## icon: sun

office-empty-about = Your first day here. You have no people yet.
office-empty-next = What happens next
office-empty-card = You make a card
office-empty-card-why = Add a person by name. The card has two codes, and it is shown once: print it, or let the person scan it from this screen.
office-empty-yes = The person says yes on the phone
office-empty-yes-why = The file opens here with that yes, and it holds what the person shares with you. Nobody can say yes for somebody else.
office-empty-monday = Your first Monday view
office-empty-monday-why = On top what waits for you, earliest date first; below it everybody: what changed, the next appointment, who has been silent for more than a week.
office-empty-people = No one here yet. If you expected names, ask your coordinator.
office-empty-see = What you will and will not see
office-empty-see-shared = What a person shares with the programme: plan, steps, appointments, questions.
office-empty-see-never = Never: private entries, the household, what is agreed in the house.
office-empty-see-log = Every file you open is written down. The person sees your name and the day.
