### draft: no native reader has checked this file

deck-home = Удома
deck-doctor = У лікаря
deck-job = Робота
deck-town-hall = У міській управі
deck-train = Потяг, трамвай, автобус
