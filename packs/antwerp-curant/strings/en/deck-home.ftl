### The template: its keys and icons count for all languages. No editor of the programme has read it.

# icon: house
phrase-home-waar-woon-je = Where do you live?
# icon: map-pin
phrase-home-ik-woon-in-antwerpen = I live in Antwerp.
# icon: users
phrase-home-ik-woon-samen-met-een-buddy = I live with a buddy.
# icon: key
phrase-home-ik-ben-mijn-sleutel-kwijt = I have lost my key.
# icon: door-open
phrase-home-kun-je-de-deur-opendoen = Can you open the door?
# icon: door-closed
phrase-home-doe-de-deur-goed-dicht-alsjeblieft = Please close the door well.
# icon: cooking-pot
phrase-home-ik-kook-vanavond = I am cooking tonight.
# icon: utensils
phrase-home-eten-we-samen = Shall we eat together?
# icon: beef
phrase-home-ik-eet-geen-varkensvlees = I do not eat pork.
# icon: shopping-cart
phrase-home-wie-doet-de-boodschappen = Who does the shopping?
# icon: milk
phrase-home-we-hebben-geen-melk-meer = We have no milk left.
# icon: spray-can
phrase-home-wie-maakt-de-badkamer-schoon = Who cleans the bathroom?
# icon: rotate-cw
phrase-home-het-is-jouw-beurt = It is your turn.
# icon: trash-2
phrase-home-wanneer-komt-de-vuilniswagen = When does the rubbish truck come?
# icon: recycle
phrase-home-het-papier-mag-dinsdag-buiten = The paper can go outside on Tuesday.
# icon: washing-machine
phrase-home-mag-ik-de-wasmachine-gebruiken = May I use the washing machine?
# icon: volume-x
phrase-home-kan-de-muziek-wat-stiller = Could the music be a bit quieter?
# icon: moon
phrase-home-ik-moet-morgen-vroeg-opstaan = I have to get up early tomorrow.
# icon: user-plus
phrase-home-mag-er-vanavond-bezoek-komen = May visitors come tonight?
# icon: wifi
phrase-home-wat-is-het-wachtwoord-van-de-wifi = What is the wifi password?
# icon: thermometer
phrase-home-het-is-koud-in-mijn-kamer = It is cold in my room.
# icon: lightbulb
phrase-home-de-lamp-is-kapot = The lamp is broken.
# icon: hand-helping
phrase-home-kun-je-mij-even-helpen = Can you help me for a moment?
# icon: heart-handshake
phrase-home-bedankt-voor-je-hulp = Thank you for your help.
# icon: calendar
phrase-home-wanneer-heb-je-tijd = When do you have time?
# icon: clock
phrase-home-ik-ben-om-zes-uur-thuis = I will be home at six.
# icon: heater
phrase-home-de-verwarming-werkt-niet-meer = The heating has stopped working.
# icon: droplets
phrase-home-er-lekt-water-onder-de-gootsteen = Water is leaking under the sink.
# icon: wrench
phrase-home-wanneer-komt-iemand-de-douche = When will someone come to repair the shower?
# icon: phone
phrase-home-ik-heb-de-huisbaas-al-gebeld = I have already called the landlord.
# icon: receipt-euro
phrase-home-hoeveel-kost-de-huur-per-maand = How much is the rent per month?
# icon: banknote
phrase-home-zit-het-water-in-de-prijs = Is water included in the price?
# icon: file-text
phrase-home-ik-begrijp-deze-brief-niet = I do not understand this letter.
# icon: languages
phrase-home-kun-je-dat-trager-zeggen = Can you say that more slowly?
# icon: repeat
phrase-home-kunnen-we-van-beurt-wisselen = Can we swap turns?
# icon: message-circle
phrase-home-ik-wil-graag-iets-afspreken-over = I would like to agree something about the noise.
# icon: file-signature
phrase-home-waar-moet-ik-het-huurcontract = Where do I have to sign the rental contract?
# icon: gauge
phrase-home-waar-staat-de-meter-van-de = Where is the electricity meter?
# icon: siren
phrase-home-het-rookalarm-gaat-af = The smoke alarm is going off.
# icon: package
phrase-home-heb-jij-een-pakje-voor-mij = Did you accept a parcel for me?
# icon: home
phrase-home-ik-zoek-een-kamer-vanaf-september = I am looking for a room from September.
# icon: search
phrase-home-mag-ik-het-appartement-bezoeken = May I view the flat?
