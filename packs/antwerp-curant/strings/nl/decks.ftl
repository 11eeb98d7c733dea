### draft: no native reader has checked this file

deck-home = Thuis
deck-doctor = Bij de dokter
deck-job = Werk
deck-town-hall = Op het stadskantoor
deck-train = Trein, tram, bus
