### draft: no native reader has checked this file

deck-home = در خانه
deck-doctor = پیش داکتر
deck-job = کار
deck-town-hall = در شاروالی
deck-train = ریل، ترام، بس
