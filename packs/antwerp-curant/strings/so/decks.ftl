### draft: no native reader has checked this file

deck-home = Guriga
deck-doctor = Dhakhtarka
deck-job = Shaqada
deck-town-hall = Xafiiska dowladda hoose
deck-train = Tareen, taraam, bas
