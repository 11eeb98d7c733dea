### draft: no native reader has checked this file

deck-home = À la maison
deck-doctor = Chez le médecin
deck-job = Travail
deck-town-hall = À la maison communale
deck-train = Train, tram, bus
