### draft: no native reader has checked this file

repeat-daily = هر روز
repeat-days = { $count ->
    [one] هر { $count } روز
   *[other] هر { $count } روز
}
repeat-weekly = هر هفته
repeat-weeks = { $count ->
    [one] هر { $count } هفته
   *[other] هر { $count } هفته
}
repeat-monthly = هر ماه
repeat-months = { $count ->
    [one] هر { $count } ماه
   *[other] هر { $count } ماه
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } شمارۀ { $number } ماه
repeat-last = آخرین { $weekday } ماه
repeat-nth-last = { $weekday } شمارۀ { $number } از آخر ماه
repeat-times = { $count ->
    [one] { $rule }، { $count } بار
   *[other] { $rule }، { $count } بار
}
repeat-until = { $rule }، تا { $day }

remind-days = { $count ->
    [one] { $count } روز پیش از آن
   *[other] { $count } روز پیش از آن
}
remind-before = { $span } پیش از آن
remind-start = در شروع
