### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
calendar-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
calendar-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}
calendar-leave = Zeit zum Losgehen

calendar-repeats = wiederholt sich
calendar-cancelled = fällt aus
