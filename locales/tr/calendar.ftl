### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] { $count } dakika sonra
   *[other] { $count } dakika sonra
}
calendar-in-hours = { $count ->
    [one] { $count } saat sonra
   *[other] { $count } saat sonra
}
calendar-in-days = { $count ->
    [one] { $count } gün sonra
   *[other] { $count } gün sonra
}
calendar-leave = yola çıkma zamanı

calendar-repeats = tekrarlanıyor
calendar-cancelled = iptal edildi
