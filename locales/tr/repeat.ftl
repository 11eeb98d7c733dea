### draft: no native reader has checked this file

repeat-daily = her gün
repeat-days = { $count ->
    [one] { $count } günde bir
   *[other] { $count } günde bir
}
repeat-weekly = her hafta
repeat-weeks = { $count ->
    [one] { $count } haftada bir
   *[other] { $count } haftada bir
}
repeat-monthly = her ay
repeat-months = { $count ->
    [one] { $count } ayda bir
   *[other] { $count } ayda bir
}
repeat-on = { $rule }: { $days }
repeat-nth = ayın { $number } numaralı { $weekday } günü
repeat-last = ayın son { $weekday } günü
repeat-nth-last = ayın sonundan { $number } numaralı { $weekday } günü
repeat-times = { $count ->
    [one] { $rule }, { $count } kez
   *[other] { $rule }, { $count } kez
}
repeat-until = { $rule }, son gün: { $day }

remind-days = { $count ->
    [one] { $count } gün önce
   *[other] { $count } gün önce
}
remind-before = { $span } önce
remind-start = başlangıçta
