### draft: no native reader has checked this file

repeat-daily = هره ورځ
repeat-days = { $count ->
    [one] هر { $count } ورځ
   *[other] په هرو { $count } ورځو کې
}
repeat-weekly = هره اوونۍ
repeat-weeks = { $count ->
    [one] هر { $count } اوونۍ
   *[other] په هرو { $count } اوونیو کې
}
repeat-monthly = هره میاشت
repeat-months = { $count ->
    [one] هر { $count } میاشت
   *[other] په هرو { $count } میاشتو کې
}
repeat-on = { $rule }: { $days }
repeat-nth = د میاشتې { $weekday } شمېره { $number }
repeat-last = د میاشتې وروستۍ { $weekday }
repeat-nth-last = د میاشتې له پایه { $weekday } شمېره { $number }
repeat-times = { $count ->
    [one] { $rule }، { $count } ځل
   *[other] { $rule }، { $count } ځله
}
repeat-until = { $rule }، تر { $day } پورې

remind-days = { $count ->
    [one] { $count } ورځ مخکې
   *[other] { $count } ورځې مخکې
}
remind-before = { $span } مخکې
remind-start = په پیل کې
