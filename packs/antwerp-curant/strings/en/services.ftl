### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: siren

service-emergency = Emergency: ambulance, fire brigade, police
service-emergency-about = Free from every phone. Say where you are first.

## icon: shield

service-police = Police, urgent

## icon: stethoscope

service-doctor-on-duty = Doctor on duty at night and at weekends

## icon: flask-conical

service-poison = Poison centre

## icon: message-circle

service-child-line = Awel: children and young people
service-child-line-about = By phone or chat, without giving a name.

## icon: phone

service-tele-onthaal = Tele-Onthaal: somebody listens

## icon: heart

service-suicide-line = Suicide line
service-suicide-line-about = When you think of ending your life, or fear for somebody. In danger: 112.

## icon: hand

service-violence-line = 1712: violence and abuse

## icon: languages

service-atlas = Atlas: Dutch lessons and civic integration

## icon: briefcase

service-vdab = VDAB: work and training

## icon: landmark

service-ocmw = OCMW Antwerp: help with money, housing, papers

## icon: building-2

service-town = City of Antwerp: appointments and papers

## icon: user-round

service-jac = JAC: questions of young people, free

## icon: credit-card

service-card-stop = Card Stop: block a bank card
