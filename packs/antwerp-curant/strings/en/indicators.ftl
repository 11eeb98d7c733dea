### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: target

indicator-goals-reached = Goals reached

## icon: list-checks

indicator-steps-done = Steps done

## icon: message-circle

indicator-talks-held = Weekly talks held

## icon: timer

indicator-dutch-minutes = Minutes of Dutch with the buddy

## icon: languages

indicator-phrases-known = Phrases known

## icon: send

indicator-applications-sent = Applications sent

## icon: users

indicator-interviews = Interviews

## icon: briefcase

indicator-jobs-begun = Jobs begun

## icon: rotate-cw

indicator-turns-done = Turns in the house done

## icon: flag

indicator-milestones = Milestones reached
