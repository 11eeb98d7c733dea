### The template: its keys and icons count for all languages. No editor of the programme has read it.

# icon: calendar-plus
phrase-doctor-ik-wil-graag-een-afspraak-maken = I would like to make an appointment.
# icon: frown
phrase-doctor-ik-ben-ziek = I am ill.
# icon: thermometer
phrase-doctor-ik-heb-koorts = I have a fever.
# icon: brain
phrase-doctor-ik-heb-hoofdpijn = I have a headache.
# icon: circle-alert
phrase-doctor-ik-heb-buikpijn = I have a stomach ache.
# icon: smile
phrase-doctor-ik-heb-tandpijn = I have toothache.
# icon: ear
phrase-doctor-ik-heb-pijn-aan-mijn-oor = My ear hurts.
# icon: bone
phrase-doctor-mijn-rug-doet-pijn = My back hurts.
# icon: map-pin
phrase-doctor-waar-doet-het-pijn = Where does it hurt?
# icon: pointer
phrase-doctor-hier-doet-het-pijn = It hurts here.
# icon: wind
phrase-doctor-ik-hoest-veel = I cough a lot.
# icon: bed
phrase-doctor-ik-slaap-slecht = I sleep badly.
# icon: calendar
phrase-doctor-sinds-wanneer-hebt-u-dat = Since when have you had it?
# icon: history
phrase-doctor-sinds-gisteren = Since yesterday.
# icon: pill
phrase-doctor-neemt-u-medicijnen = Do you take any medicine?
# icon: shield-alert
phrase-doctor-ik-ben-allergisch-voor = I am allergic to penicillin.
# icon: id-card
phrase-doctor-hier-is-mijn-identiteitskaart = Here is my identity card.
# icon: pill-bottle
phrase-doctor-waar-is-de-apotheek = Where is the pharmacy?
# icon: euro
phrase-doctor-hoeveel-moet-ik-betalen = How much do I have to pay?
# icon: clock
phrase-doctor-hoe-laat-is-mijn-afspraak = What time is my appointment?
# icon: armchair
phrase-doctor-u-mag-in-de-wachtzaal-zitten = You may sit in the waiting room.
# icon: siren
phrase-doctor-bel-een-ziekenwagen = Call an ambulance!
# icon: phone-call
phrase-doctor-bel-honderdtwaalf = Call one one two.
# icon: check
phrase-doctor-ik-voel-mij-beter = I feel better.
# icon: circle-question-mark
phrase-doctor-kunt-u-dat-opschrijven = Can you write that down?
# icon: languages
phrase-doctor-ik-spreek-een-beetje-nederlands = I speak a little Dutch.
# icon: message-square
phrase-doctor-ik-heb-een-tolk-nodig = I need an interpreter.
# icon: lock
phrase-doctor-blijft-dit-tussen-ons = Does this stay between us?
# icon: user-round
phrase-doctor-ik-spreek-liever-met-een = I would rather speak with a woman doctor.
# icon: clipboard-list
phrase-doctor-hoe-vaak-per-dag-moet-ik-dit = How many times a day do I have to take this?
# icon: utensils
phrase-doctor-moet-ik-dit-voor-of-na-het-eten = Should I take this before or after eating?
# icon: file-text
phrase-doctor-ik-heb-een-briefje-nodig-voor = I need a note for my work.
# icon: file-badge
phrase-doctor-ik-heb-een-attest-nodig-voor = I need a certificate for school.
# icon: credit-card
phrase-doctor-ik-ben-lid-van-een-mutualiteit = I am a member of a health insurance fund.
# icon: receipt-euro
phrase-doctor-hoeveel-krijg-ik-terug-van-de = How much do I get back from the health insurance fund?
# icon: moon
phrase-doctor-welke-dokter-heeft-van-wacht-in = Which doctor is on duty at the weekend?
# icon: syringe
phrase-doctor-heb-ik-nog-een-vaccin-nodig = Do I still need a vaccine?
# icon: test-tube
phrase-doctor-wanneer-krijg-ik-de-uitslag = When do I get the result?
# icon: hospital
phrase-doctor-ik-moet-naar-het-ziekenhuis-voor = I have to go to hospital for an examination.
# icon: calendar-x
phrase-doctor-ik-kan-morgen-niet-komen-mag-ik = I cannot come tomorrow, may I have another appointment?
# icon: cloud-rain
phrase-doctor-ik-voel-mij-vaak-triest = I often feel sad.
# icon: heart-handshake
phrase-doctor-ik-wil-graag-met-iemand-praten = I would like to talk to someone.
