### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: house

ability-home-say-where = Say where you live and with whom
ability-home-ask-help = Ask a housemate for help
ability-home-repair = Say what is broken in the house
ability-home-agree = Agree who cooks and who cleans

## icon: stethoscope

ability-doctor-pain = Say where it hurts
ability-doctor-appointment = Ask for an appointment
ability-doctor-since = Say since when, and what you take for it
ability-doctor-pharmacy = Understand how to take a medicine

## icon: briefcase

ability-job-what = Say what work you can do
ability-job-when = Say when you can work
ability-job-call = Call about a vacancy
ability-job-sick = Call in sick

## icon: landmark

ability-town-hall-name = Spell your name and give your address
ability-town-hall-ask = Ask which papers you need
ability-town-hall-letter = Ask what a letter means
ability-town-hall-move = Report that you moved

## icon: train-front

ability-train-ticket = Buy a ticket
ability-train-platform = Ask for the platform and the time
ability-train-late = Understand that a train is late
ability-train-change = Ask where to change
