### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] over { $count } minuut
   *[other] over { $count } minuten
}
calendar-in-hours = { $count ->
    [one] over { $count } uur
   *[other] over { $count } uur
}
calendar-in-days = { $count ->
    [one] over { $count } dag
   *[other] over { $count } dagen
}
calendar-leave = tijd om te vertrekken

calendar-repeats = herhaalt zich
calendar-cancelled = gaat niet door
