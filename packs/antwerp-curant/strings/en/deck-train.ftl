### The template: its keys and icons count for all languages. No editor of the programme has read it.

# icon: ticket
phrase-train-een-ticket-naar-gent-alstublieft = A ticket to Ghent, please.
# icon: arrow-left-right
phrase-train-heen-en-terug-alstublieft = Return, please.
# icon: clock
phrase-train-hoe-laat-vertrekt-de-trein = What time does the train leave?
# icon: clock-4
phrase-train-hoe-laat-komt-de-trein-aan = What time does the train arrive?
# icon: signpost
phrase-train-van-welk-spoor-vertrekt-de-trein = From which platform does the train leave?
# icon: train-front
phrase-train-is-dit-de-trein-naar-brussel = Is this the train to Brussels?
# icon: circle-question-mark
phrase-train-stopt-deze-trein-in-mechelen = Does this train stop in Mechelen?
# icon: armchair
phrase-train-is-deze-plaats-vrij = Is this seat free?
# icon: tram-front
phrase-train-welke-tram-gaat-naar-het-centrum = Which tram goes to the centre?
# icon: bus
phrase-train-waar-is-de-bushalte = Where is the bus stop?
# icon: map-pin
phrase-train-waar-is-het-station = Where is the station?
# icon: arrow-left
phrase-train-ga-hier-naar-links = Go left here.
# icon: arrow-right
phrase-train-ga-daar-naar-rechts = Go right there.
# icon: arrow-up
phrase-train-ga-altijd-rechtdoor = Go straight on.
# icon: footprints
phrase-train-is-het-ver-te-voet = Is it far on foot?
# icon: bike
phrase-train-ik-kom-met-de-fiets = I come by bike.
# icon: euro
phrase-train-wat-kost-een-ticket-voor-jongeren = What does a ticket for young people cost?
# icon: id-card
phrase-train-moet-ik-mijn-kaart-tonen = Do I have to show my card?
# icon: timer
phrase-train-de-trein-heeft-vertraging = The train is late.
# icon: octagon-x
phrase-train-deze-trein-rijdt-vandaag-niet = This train does not run today.
# icon: log-out
phrase-train-waar-moet-ik-uitstappen = Where do I have to get off?
# icon: log-in
phrase-train-instappen-alstublieft = Please get on.
# icon: toilet
phrase-train-waar-is-het-toilet = Where is the toilet?
# icon: hand-helping
phrase-train-kunt-u-mij-helpen = Can you help me?
# icon: calendar
phrase-train-rijdt-deze-bus-ook-op-zondag = Does this bus also run on Sunday?
# icon: moon
phrase-train-hoe-laat-is-de-laatste-tram = What time is the last tram?
# icon: repeat
phrase-train-moet-ik-overstappen = Do I have to change trains?
# icon: route
phrase-train-waar-moet-ik-overstappen-voor = Where do I change for Leuven?
# icon: circle-alert
phrase-train-ik-zit-op-de-verkeerde-trein = I am on the wrong train.
# icon: timer-off
phrase-train-ik-heb-mijn-trein-gemist = I missed my train.
# icon: skip-forward
phrase-train-wanneer-is-de-volgende-trein = When is the next train?
# icon: smartphone
phrase-train-kan-ik-het-ticket-op-mijn-gsm = Can I show the ticket on my phone?
# icon: credit-card
phrase-train-de-automaat-neemt-mijn-kaart-niet = The machine does not take my card.
# icon: receipt-euro
phrase-train-ik-heb-een-boete-gekregen-waar-kan = I got a fine, where can I ask for an explanation?
# icon: luggage
phrase-train-ik-heb-mijn-rugzak-op-de-trein = I left my backpack on the train.
# icon: package-search
phrase-train-waar-is-de-dienst-voor-verloren = Where is the lost property office?
# icon: calendar-range
phrase-train-is-er-een-abonnement-voor = Is there a season ticket for students?
# icon: bike
phrase-train-mag-mijn-fiets-mee-op-de-trein = May my bike come on the train?
# icon: traffic-cone
phrase-train-rijdt-er-een-bus-in-plaats-van-de = Is there a bus instead of the train?
# icon: hourglass
phrase-train-hoelang-duurt-de-rit = How long does the journey take?
# icon: map
phrase-train-kunt-u-dat-op-de-kaart-tonen = Can you show that on the map?
# icon: phone
phrase-train-ik-kom-later-door-een-staking-ik = I will be late because of a strike, I will call you soon.
