### The template: its keys and icons count for all languages. No editor of the programme has read it.

## icon: house

deck-home = At home

## icon: stethoscope

deck-doctor = At the doctor's

## icon: briefcase

deck-job = Work

## icon: landmark

deck-town-hall = At the town hall

## icon: train-front

deck-train = Train, tram, bus
