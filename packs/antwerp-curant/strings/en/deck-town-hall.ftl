### The template: its keys and icons count for all languages. No editor of the programme has read it.

# icon: ticket
phrase-town-hall-ik-heb-een-afspraak-om-tien = I have an appointment at ten.
# icon: list-ordered
phrase-town-hall-waar-moet-ik-een-nummer-nemen = Where do I take a number?
# icon: map-pin
phrase-town-hall-welk-loket-is-het = Which counter is it?
# icon: armchair
phrase-town-hall-moet-ik-hier-wachten = Do I have to wait here?
# icon: id-card
phrase-town-hall-ik-kom-mijn-identiteitskaart = I come to fetch my identity card.
# icon: user
phrase-town-hall-wat-is-uw-naam = What is your name?
# icon: spell-check
phrase-town-hall-kunt-u-uw-naam-spellen = Can you spell your name?
# icon: cake
phrase-town-hall-wat-is-uw-geboortedatum = What is your date of birth?
# icon: flag
phrase-town-hall-wat-is-uw-nationaliteit = What is your nationality?
# icon: house
phrase-town-hall-wat-is-uw-adres = What is your address?
# icon: phone
phrase-town-hall-wat-is-uw-telefoonnummer = What is your phone number?
# icon: file-text
phrase-town-hall-welke-papieren-moet-ik = Which papers do I have to bring?
# icon: pen-line
phrase-town-hall-waar-moet-ik-tekenen = Where do I have to sign?
# icon: camera
phrase-town-hall-ik-heb-twee-pasfotos-bij = I have two passport photos with me.
# icon: euro
phrase-town-hall-hoeveel-kost-dat = How much does that cost?
# icon: credit-card
phrase-town-hall-kan-ik-met-de-kaart-betalen = Can I pay by card?
# icon: clock
phrase-town-hall-tot-hoe-laat-bent-u-open = Until what time are you open?
# icon: languages
phrase-town-hall-spreekt-u-engels = Do you speak English?
# icon: ear
phrase-town-hall-kunt-u-dat-herhalen = Can you repeat that, please?
# icon: circle-question-mark
phrase-town-hall-wat-betekent-dit-woord = What does this word mean?
# icon: users
phrase-town-hall-mijn-begeleider-komt-mee = My support worker is coming along.
# icon: hand
phrase-town-hall-een-ogenblik-alstublieft = One moment, please.
# icon: home
phrase-town-hall-ik-ben-verhuisd-en-wil-mijn = I have moved and want to give my new address.
# icon: shield-check
phrase-town-hall-wanneer-komt-de-wijkagent = When does the neighbourhood police officer come by?
# icon: refresh-cw
phrase-town-hall-mijn-verblijfskaart-vervalt = My residence card expires next month.
# icon: calendar-plus
phrase-town-hall-hoe-kan-ik-online-een-afspraak = How can I make an appointment online?
# icon: files
phrase-town-hall-ik-heb-een-uittreksel-uit-het = I need an extract from the criminal record.
# icon: users-round
phrase-town-hall-ik-heb-een-bewijs-van = I need a certificate of household composition.
# icon: copy
phrase-town-hall-kunt-u-hiervan-een-kopie-maken = Can you make a copy of this?
# icon: mail
phrase-town-hall-ik-heb-deze-brief-gekregen-wat = I got this letter, what do I have to do?
# icon: calendar-clock
phrase-town-hall-tegen-wanneer-moet-ik = By when do I have to answer?
# icon: search-x
phrase-town-hall-ik-ben-mijn-identiteitskaart = I have lost my identity card.
# icon: octagon-alert
phrase-town-hall-mijn-portefeuille-is-gestolen = My wallet was stolen, I want to report it.
# icon: key-round
phrase-town-hall-ik-ben-de-pincode-van-mijn = I forgot the PIN of my card.
# icon: pencil
phrase-town-hall-mijn-naam-is-niet-juist = My name is not spelled correctly.
# icon: hourglass
phrase-town-hall-hoelang-duurt-het-voor-de = How long does it take until the card is ready?
# icon: landmark
phrase-town-hall-ik-heb-een-afspraak-met-mijn = I have an appointment with my social worker.
# icon: wallet
phrase-town-hall-heb-ik-recht-op-een-leefloon = Do I have a right to a living allowance?
# icon: message-square
phrase-town-hall-mag-ik-een-tolk-vragen = May I ask for an interpreter?
# icon: square-pen
phrase-town-hall-kunt-u-mij-helpen-dit = Can you help me fill in this form?
# icon: file-check
phrase-town-hall-krijg-ik-een-bewijs-dat-ik = Do I get proof that I was here?
# icon: scale
phrase-town-hall-ik-ga-niet-akkoord-met-deze = I do not agree with this decision.
