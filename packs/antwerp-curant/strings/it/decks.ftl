### draft: no native reader has checked this file

deck-home = A casa
deck-doctor = Dal medico
deck-job = Lavoro
deck-town-hall = In comune
deck-train = Treno, tram, autobus
