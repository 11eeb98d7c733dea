### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: stethoscope

task-doctor-appointment = Make an appointment with a doctor

## icon: smile

task-dentist = Make an appointment with a dentist

## icon: credit-card

task-join-mutuality = Join a health insurance fund

## icon: house

task-report-address = Report the new address at the town hall
task-report-address-about = Within eight working days after moving. Bring the identity card.

## icon: id-card

task-renew-card = Renew the residence card
task-renew-card-about = Ask 45 to 30 days before it expires.

## icon: landmark

task-bank-appointment = Make an appointment at a bank
task-bank-appointment-about = Everybody who lives here lawfully has a right to a basic account.

## icon: languages

task-atlas-appointment = Make an appointment at Atlas

## icon: tram-front

task-buy-season-ticket = Buy a season ticket for tram and bus

## icon: mail-open

task-read-letter-together = Read a letter together

## icon: send

task-send-application = Send an application

## icon: phone

task-call-employer = Call an employer about a vacancy

## icon: file-badge

task-collect-diplomas = Collect papers about earlier schools

## icon: school

task-school-visit = Ask for a visit to a school

## icon: library

task-visit-library = Go to the library together

## icon: volleyball

task-ask-club = Ask a club for a trial lesson

## icon: door-open

task-neighbour-visit = Ring at the neighbours' door together

## icon: cooking-pot

task-cook-together = Cook a dish from home for the house

## icon: calculator

task-month-budget = Go through the month's money

## icon: clipboard-list

task-social-housing-form = Fill in the form for social housing

## icon: heart

task-ask-support = Ask the caseworker about psychological support
