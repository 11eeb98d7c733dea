### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] ድሕሪ { $count } ደቒቕ
   *[other] ድሕሪ { $count } ደቓይቕ
}
calendar-in-hours = { $count ->
    [one] ድሕሪ { $count } ሰዓት
   *[other] ድሕሪ { $count } ሰዓታት
}
calendar-in-days = { $count ->
    [one] ድሕሪ { $count } መዓልቲ
   *[other] ድሕሪ { $count } መዓልታት
}
calendar-leave = ግዜ መበገሲ ኣኺሉ

calendar-repeats = ይደጋገም
calendar-cancelled = ተሰሪዙ
