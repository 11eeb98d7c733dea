### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: users

domain-network = People around me
domain-network-about = Friends, family, neighbours, clubs: who can I call?

## icon: graduation-cap

domain-education = School and training
domain-education-about = School, training, a diploma from before, work.

## icon: house

domain-living = Living on my own
domain-living-about = Money, papers, housekeeping, a place for later.

## icon: languages

domain-language = Dutch
domain-language-about = Lessons, and speaking every day.

## icon: volleyball

domain-leisure = Free time
domain-leisure-about = Sport, music, a club, rest.

## icon: heart

domain-wellbeing = How I feel
domain-wellbeing-about = Sleep, worries, memories. Talking helps, and nobody has to do it alone.

## icon: handshake

goal-know-people = Know three people outside the house

## icon: door-open

step-meet-neighbours = Say hello to the neighbours together

## icon: calendar-heart

step-join-activity = Go to an activity in the neighbourhood

## icon: utensils

step-invite-someone = Invite someone to eat

## icon: phone

goal-keep-family = Keep contact with family

## icon: calendar-clock

step-family-moment = Choose a fixed moment to call

## icon: search

step-family-search = Ask about tracing family, if I want to

## icon: file-search

step-family-reunion = Ask for advice about family reunification in time

## icon: school

goal-right-school = A school or training that fits

## icon: message-circle

step-talk-about-wishes = Tell what I want to become

## icon: map

step-visit-schools = Visit two schools or training centres

## icon: file-badge

step-diploma-recognised = Have an earlier diploma looked at

## icon: pen-line

step-enrol = Enrol

## icon: briefcase

goal-first-job = A first job or traineeship

## icon: file-user

step-make-cv = Make a CV with the buddy

## icon: clipboard-pen

step-register-vdab = Register with VDAB

## icon: send

step-five-applications = Send five applications

## icon: mic

step-practise-interview = Practise an interview

## icon: wallet

goal-manage-money = Manage my money for a month

## icon: credit-card

step-open-account = Open a bank account

## icon: calculator

step-make-budget = Write down what comes in and what goes out

## icon: receipt-euro

step-pay-bills = Pay every bill in time for a month

## icon: key

goal-own-place = A place to live after the project

## icon: scale

step-know-rights = Know what a tenant may and must do

## icon: clipboard-list

step-social-housing = Register for social housing

## icon: piggy-bank

step-save-deposit = Save for the rental guarantee

## icon: search

step-visit-flats = Visit three rooms or flats

## icon: message-square

goal-speak-a2 = Speak Dutch at level A2

## icon: clipboard-check

step-language-test = Take the test at Atlas

## icon: book-open

step-start-course = Begin a course

## icon: timer

step-ten-minutes = Speak ten minutes with the buddy, five days in a week

## icon: phone-call

goal-daily-dutch = Do things in Dutch by myself

## icon: shopping-basket

step-shop-in-dutch = Ask for something in a shop

## icon: phone

step-call-in-dutch = Make an appointment by telephone

## icon: mail-open

step-read-letter = Read a letter together, then one alone

## icon: music

goal-hobby = Something I like, every week

## icon: sparkles

step-try-two = Try two activities

## icon: ticket

step-a-kaart = Ask for the A-kaart and its reductions

## icon: volleyball

step-join-club = Join a club

## icon: map

goal-know-city = Find my way in Antwerp

## icon: footprints

step-city-walk = A walk through the neighbourhood together

## icon: library

step-library = Become a member of the library

## icon: bike

step-go-alone = Go somewhere new alone

## icon: moon

goal-sleep-well = Sleep and rest better

## icon: cloud

step-name-worries = Say what keeps me awake, to somebody I choose

## icon: sunset

step-evening-rhythm = Try a fixed evening for a week

## icon: stethoscope

step-see-doctor = Speak about it with the doctor

## icon: heart-handshake

goal-someone-to-talk = Somebody to talk to

## icon: info

step-hear-about-help = Hear what psychological support is, and that it is secret

## icon: message-circle-heart

step-first-talk = A first talk, with an interpreter if wanted

## icon: circle-check

step-go-on-or-stop = Decide myself whether to go on

## icon: sun

milestone-first-week = One week in the house

## icon: calendar

milestone-first-month = One month: what goes well?

## icon: phone

milestone-first-phone-call = First telephone call in Dutch

## icon: award

milestone-a1-reached = Dutch level A1

## icon: scroll-text

milestone-first-certificate = First certificate

## icon: euro

milestone-first-wage = First wage

## icon: flag

milestone-half-way = Half way: choose what matters now

## icon: key-round

milestone-own-key = Key of my own place
