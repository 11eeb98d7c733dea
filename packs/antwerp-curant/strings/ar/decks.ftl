### draft: no native reader has checked this file

deck-home = في البيت
deck-doctor = عند الطبيب
deck-job = العمل
deck-town-hall = في البلدية
deck-train = القطار والترام والحافلة
