### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: message-circle

talk-weekly = Weekly talk
talk-weekly-about = About an hour. The newcomer begins.

## icon: smile

point-how-are-you = How was the week? One good thing, one hard thing

## icon: circle-question-mark

point-my-questions = My questions of this week

## icon: history

point-last-time = What did we agree last time?

## icon: house

point-house = The house: rota, money, repairs

## icon: graduation-cap

point-school-work = School and work: next step

## icon: languages

point-dutch = Dutch: what did I say this week?

## icon: users

point-people = People and free time

## icon: heart

point-health = Sleep and health, only if I want to

## icon: mail-open

point-letters = Letters and dates

## icon: list-checks

point-next = What do we agree? Who does what, until when?
