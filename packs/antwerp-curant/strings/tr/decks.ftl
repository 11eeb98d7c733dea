### draft: no native reader has checked this file

deck-home = Evde
deck-doctor = Doktorda
deck-job = İş
deck-town-hall = Belediyede
deck-train = Tren, tramvay, otobüs
