### The template: its keys and icons count for all languages. No editor of the programme has read it.

# icon: search
phrase-job-ik-zoek-werk = I am looking for work.
# icon: graduation-cap
phrase-job-ik-ga-nog-naar-school = I still go to school.
# icon: calendar-days
phrase-job-ik-zoek-een-studentenjob = I am looking for a student job.
# icon: clock
phrase-job-ik-kan-in-het-weekend-werken = I can work at weekends.
# icon: play
phrase-job-wanneer-kan-ik-beginnen = When can I start?
# icon: file-user
phrase-job-hier-is-mijn-cv = Here is my CV.
# icon: user
phrase-job-ik-heet-amin-en-ik-ben-negentien = My name is Amin and I am nineteen.
# icon: chef-hat
phrase-job-ik-heb-in-een-keuken-gewerkt = I have worked in a kitchen.
# icon: languages
phrase-job-ik-spreek-arabisch-engels-en-een = I speak Arabic, English and a little Dutch.
# icon: sparkles
phrase-job-ik-leer-snel = I learn quickly.
# icon: users
phrase-job-ik-werk-graag-met-mensen = I like working with people.
# icon: hammer
phrase-job-ik-werk-graag-met-mijn-handen = I like working with my hands.
# icon: map-pin
phrase-job-waar-is-het-werk = Where is the work?
# icon: alarm-clock
phrase-job-hoe-laat-begin-ik = What time do I start?
# icon: coffee
phrase-job-wanneer-is-de-pauze = When is the break?
# icon: circle-question-mark
phrase-job-wat-moet-ik-doen = What do I have to do?
# icon: hand-helping
phrase-job-kunt-u-het-nog-eens-tonen = Can you show it once more?
# icon: check
phrase-job-is-het-zo-goed = Is it good like this?
# icon: flag
phrase-job-ik-ben-klaar = I have finished.
# icon: train-front
phrase-job-mijn-trein-heeft-vertraging-ik-kom = My train is late, I will come ten minutes later.
# icon: frown
phrase-job-ik-ben-ziek-en-kan-vandaag-niet = I am ill and cannot come today.
# icon: shirt
phrase-job-moet-ik-werkkleren-dragen = Do I have to wear work clothes?
# icon: euro
phrase-job-hoeveel-verdien-ik-per-uur = How much do I earn per hour?
# icon: message-circle
phrase-job-ik-versta-u-niet-goed = I do not understand you well.
# icon: phone
phrase-job-ik-bel-over-de-vacature-voor = I am calling about the vacancy for kitchen help.
# icon: mail-question-mark
phrase-job-hebt-u-mijn-mail-goed-ontvangen = Did you receive my e-mail?
# icon: circle-check
phrase-job-is-de-job-nog-vrij = Is the job still open?
# icon: calendar-check
phrase-job-ik-kan-dinsdag-komen-voor-een = I can come for an interview on Tuesday.
# icon: star
phrase-job-ik-ben-op-tijd-en-je-kunt-op-mij = I am on time and you can count on me.
# icon: file-badge
phrase-job-mijn-diploma-is-hier-nog-niet-erkend = My diploma has not been recognised here yet.
# icon: id-card
phrase-job-ik-mag-in-belgie-werken = I am allowed to work in Belgium.
# icon: test-tube
phrase-job-kan-ik-eerst-een-dag-meelopen = Can I come along for a day first?
# icon: file-signature
phrase-job-mag-ik-het-contract-eerst-rustig = May I read the contract calmly first?
# icon: hourglass
phrase-job-is-het-een-contract-voor-bepaalde = Is it a fixed-term contract?
# icon: calendar-range
phrase-job-hoeveel-uren-per-week-werk-ik = How many hours a week will I work?
# icon: receipt-euro
phrase-job-wanneer-wordt-het-loon-betaald = When is the wage paid?
# icon: bike
phrase-job-krijg-ik-een-vergoeding-voor-de = Do I get an allowance for cycling?
# icon: repeat
phrase-job-kan-ik-mijn-dienst-met-iemand = Can I swap my shift with someone?
# icon: plane
phrase-job-ik-wil-graag-verlof-aanvragen = I would like to ask for leave.
# icon: shield-alert
phrase-job-ik-heb-mij-pijn-gedaan-op-het-werk = I hurt myself at work.
# icon: message-square-warning
phrase-job-mijn-loonbrief-klopt-volgens-mij = I think my payslip is not correct.
# icon: thumbs-up
phrase-job-wat-kan-ik-beter-doen = What can I do better?
# icon: mail-x
phrase-job-waarom-ben-ik-niet-gekozen = Why was I not chosen?
