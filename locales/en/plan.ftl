### The plan: domains, goals, steps and tasks; a step that asks for a yes; the weekly talk.

## icon: text-cursor-input

plan-field-domain = domain
plan-field-review = look again on
plan-field-confirm = yes of the office
plan-field-word = word
plan-field-point = for the next talk

# icon: users-round
plan-domain-social-network = Social network
# icon: graduation-cap
plan-domain-education = Education
# icon: key-round
plan-domain-independent-living = Independent living
# icon: languages
plan-domain-language = Language
# icon: bike
plan-domain-leisure = Leisure
# icon: heart-handshake
plan-domain-psychological-support = Psychological support

## icon: flag

# Heading of goals that belong to no domain.
plan-domain-none = Other goals
plan-no-goal = No goal yet
# Heading of steps that belong to no goal.
plan-loose = Steps without a goal
# Heading of steps and tasks whose goal or step the reader cannot see.
plan-hidden = Part of a plan that is not shared with you
# $all (number): how many steps there are.
# $done (number): how many of them are done.
plan-steps-done = { $all ->
    [one] { $done } of { $all } step done
   *[other] { $done } of { $all } steps done
}
# $day (text): a day.
plan-review = look again on { $day }

## icon: footprints

plan-asked = waits for a yes
plan-confirmed = confirmed
# $word (text): what the office wrote.
plan-sent-back = sent back with a word: { $word }
# $entry (text): the beginning of the step's id.
plan-asks = { $entry } is done and asks for a yes.
# $entry (text): the beginning of the step's id.
plan-said-yes = { $entry } is confirmed.
# $entry (text): the beginning of the step's id.
plan-went-back = { $entry } is sent back with a word.

## icon: messages-square

plan-next-talk = Next talk
plan-no-talk = No talk planned
# $entry (text): the beginning of the talk's id.
# $count (number): points that are new in the talk.
plan-talk-prepared = { $count ->
    [one] { $count } new point is in the talk { $entry }.
   *[other] { $count } new points are in the talk { $entry }.
}
# $entry (text): the beginning of the talk's id.
plan-talk-written = Written down in the talk { $entry }.
# $entry (text): the beginning of the talk's id.
plan-talk-over = The talk { $entry } is over. Ticked points left the list.

## icon: message-circle-question-mark

plan-points = Ask at the next talk
plan-no-points = Nothing to ask at the next talk
# $entry (text): the beginning of the entry's id.
plan-point-on = { $entry } is on the list for the next talk.
# $entry (text): the beginning of the entry's id.
plan-point-off = { $entry } is off the list for the next talk.
