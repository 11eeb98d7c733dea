### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] tra { $count } minuto
    [many] tra { $count } minuti
   *[other] tra { $count } minuti
}
calendar-in-hours = { $count ->
    [one] tra { $count } ora
    [many] tra { $count } ore
   *[other] tra { $count } ore
}
calendar-in-days = { $count ->
    [one] tra { $count } giorno
    [many] tra { $count } giorni
   *[other] tra { $count } giorni
}
calendar-leave = è ora di partire

calendar-repeats = si ripete
calendar-cancelled = annullato
