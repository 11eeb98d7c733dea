### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: house

pack-name = CURANT Antwerp

## icon: info

pack-about = A year or more in a shared flat: you, a buddy, and a social worker who is there when you need one.

## icon: user

role-newcomer = Newcomer
role-newcomer-about = Lives in the house. Decides who reads what.

## icon: users

role-buddy = Buddy
role-buddy-about = Lives in the house too. A volunteer, not a social worker.

## icon: briefcase

role-caseworker = Caseworker
role-caseworker-about = Works for the programme. Reads only what was shared with the office.

## icon: building

role-coordinator = Coordinator
role-coordinator-about = Looks after flats and staff. Reads nothing of yours.
