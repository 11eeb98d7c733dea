### draft: no native reader has checked this file

repeat-daily = elke dag
repeat-days = { $count ->
    [one] om de { $count } dag
   *[other] om de { $count } dagen
}
repeat-weekly = elke week
repeat-weeks = { $count ->
    [one] om de { $count } week
   *[other] om de { $count } weken
}
repeat-monthly = elke maand
repeat-months = { $count ->
    [one] om de { $count } maand
   *[other] om de { $count } maanden
}
repeat-on = { $rule } op { $days }
repeat-nth = { $weekday } nr. { $number } van de maand
repeat-last = de laatste { $weekday } van de maand
repeat-nth-last = { $weekday } nr. { $number } vanaf het einde van de maand
repeat-times = { $count ->
    [one] { $rule }, { $count } keer
   *[other] { $rule }, { $count } keer
}
repeat-until = { $rule }, tot en met { $day }

remind-days = { $count ->
    [one] { $count } dag ervoor
   *[other] { $count } dagen ervoor
}
remind-before = { $span } ervoor
remind-start = bij het begin
