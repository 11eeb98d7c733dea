### draft: no native reader has checked this file

repeat-daily = jeden Tag
repeat-days = { $count ->
    [one] alle { $count } Tag
   *[other] alle { $count } Tage
}
repeat-weekly = jede Woche
repeat-weeks = { $count ->
    [one] alle { $count } Woche
   *[other] alle { $count } Wochen
}
repeat-monthly = jeden Monat
repeat-months = { $count ->
    [one] alle { $count } Monat
   *[other] alle { $count } Monate
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } Nr. { $number } im Monat
repeat-last = letzter { $weekday } im Monat
repeat-nth-last = { $weekday } Nr. { $number } vom Ende des Monats
repeat-times = { $count ->
    [one] { $rule }, { $count } Mal
   *[other] { $rule }, { $count } Mal
}
repeat-until = { $rule }, bis { $day }

remind-days = { $count ->
    [one] { $count } Tag vorher
   *[other] { $count } Tage vorher
}
remind-before = { $span } vorher
remind-start = zu Beginn
