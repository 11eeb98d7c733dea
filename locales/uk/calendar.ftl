### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] через { $count } хвилину
    [few] через { $count } хвилини
    [many] через { $count } хвилин
   *[other] через { $count } хвилини
}
calendar-in-hours = { $count ->
    [one] через { $count } годину
    [few] через { $count } години
    [many] через { $count } годин
   *[other] через { $count } години
}
calendar-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дні
    [many] через { $count } днів
   *[other] через { $count } дня
}
calendar-leave = час виходити

calendar-repeats = повторюється
calendar-cancelled = скасовано
