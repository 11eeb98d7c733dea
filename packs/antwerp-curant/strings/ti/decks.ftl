### draft: no native reader has checked this file

deck-home = ኣብ ገዛ
deck-doctor = ኣብ ሓኪም
deck-job = ስራሕ
deck-town-hall = ኣብ ምምሕዳር ከተማ
deck-train = ባቡር፣ ትራም፣ ኣውቶቡስ
