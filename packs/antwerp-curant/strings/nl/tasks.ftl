### draft: no native reader has checked this file

task-doctor-appointment = Een afspraak maken bij een dokter
task-dentist = Een afspraak maken bij een tandarts
task-join-mutuality = Lid worden van een mutualiteit
task-report-address = Het nieuwe adres melden bij het stadskantoor
task-report-address-about = Binnen acht werkdagen na de verhuis. Breng de identiteitskaart mee.
task-renew-card = De verblijfskaart vernieuwen
task-renew-card-about = Vraag het 45 tot 30 dagen voor de kaart vervalt.
task-bank-appointment = Een afspraak maken bij een bank
task-bank-appointment-about = Wie hier wettig woont, heeft recht op een basisrekening.
task-atlas-appointment = Een afspraak maken bij Atlas
task-buy-season-ticket = Een abonnement kopen voor tram en bus
task-read-letter-together = Samen een brief lezen
task-send-application = Een sollicitatie versturen
task-call-employer = Een werkgever bellen over een vacature
task-collect-diplomas = Papieren van vroegere scholen verzamelen
task-school-visit = Een bezoek aan een school vragen
task-visit-library = Samen naar de bibliotheek gaan
task-ask-club = Een club om een proefles vragen
task-neighbour-visit = Samen aanbellen bij de buren
task-cook-together = Een gerecht van thuis koken voor het huis
task-month-budget = Het geld van de maand overlopen
task-social-housing-form = Het formulier voor een sociale woning invullen
task-ask-support = De begeleider vragen naar psychologische steun
