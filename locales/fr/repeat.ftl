### draft: no native reader has checked this file

repeat-daily = chaque jour
repeat-days = { $count ->
    [one] tous les { $count } jour
    [many] tous les { $count } jours
   *[other] tous les { $count } jours
}
repeat-weekly = chaque semaine
repeat-weeks = { $count ->
    [one] toutes les { $count } semaine
    [many] toutes les { $count } semaines
   *[other] toutes les { $count } semaines
}
repeat-monthly = chaque mois
repeat-months = { $count ->
    [one] tous les { $count } mois
    [many] tous les { $count } mois
   *[other] tous les { $count } mois
}
repeat-on = { $rule } : { $days }
repeat-nth = { $weekday } n° { $number } du mois
repeat-last = le dernier { $weekday } du mois
repeat-nth-last = { $weekday } n° { $number } à partir de la fin du mois
repeat-times = { $count ->
    [one] { $rule }, { $count } fois
    [many] { $rule }, { $count } fois
   *[other] { $rule }, { $count } fois
}
repeat-until = { $rule }, jusqu'au { $day }

remind-days = { $count ->
    [one] { $count } jour avant
    [many] { $count } jours avant
   *[other] { $count } jours avant
}
remind-before = { $span } avant
remind-start = au début
