### draft: no native reader has checked this file

repeat-daily = maalin kasta
repeat-days = { $count ->
    [one] { $count } maalinba mar
   *[other] { $count } maalmoodba mar
}
repeat-weekly = toddobaad kasta
repeat-weeks = { $count ->
    [one] { $count } toddobaadba mar
   *[other] { $count } toddobaadba mar
}
repeat-monthly = bil kasta
repeat-months = { $count ->
    [one] { $count } bilba mar
   *[other] { $count } biloodba mar
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } lambarka { $number } ee bisha
repeat-last = { $weekday } ugu dambeeya bisha
repeat-nth-last = { $weekday } lambarka { $number } marka laga tiriyo dhammaadka bisha
repeat-times = { $count ->
    [one] { $rule }, { $count } jeer
   *[other] { $rule }, { $count } jeer
}
repeat-until = { $rule }, ilaa { $day }

remind-days = { $count ->
    [one] { $count } maalin ka hor
   *[other] { $count } maalmood ka hor
}
remind-before = { $span } ka hor
remind-start = bilowga
