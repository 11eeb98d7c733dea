### draft: no native reader has checked this file

repeat-daily = ogni giorno
repeat-days = { $count ->
    [one] ogni { $count } giorno
    [many] ogni { $count } giorni
   *[other] ogni { $count } giorni
}
repeat-weekly = ogni settimana
repeat-weeks = { $count ->
    [one] ogni { $count } settimana
    [many] ogni { $count } settimane
   *[other] ogni { $count } settimane
}
repeat-monthly = ogni mese
repeat-months = { $count ->
    [one] ogni { $count } mese
    [many] ogni { $count } mesi
   *[other] ogni { $count } mesi
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } n. { $number } del mese
repeat-last = { $weekday }, l’ultima volta nel mese
repeat-nth-last = { $weekday } n. { $number } dalla fine del mese
repeat-times = { $count ->
    [one] { $rule }, { $count } volta
    [many] { $rule }, { $count } volte
   *[other] { $rule }, { $count } volte
}
repeat-until = { $rule }, fino a { $day }

remind-days = { $count ->
    [one] { $count } giorno prima
    [many] { $count } giorni prima
   *[other] { $count } giorni prima
}
remind-before = { $span } prima
remind-start = all’inizio
