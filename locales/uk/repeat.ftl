### draft: no native reader has checked this file

repeat-daily = щодня
repeat-days = { $count ->
    [one] кожен { $count } день
    [few] кожні { $count } дні
    [many] кожні { $count } днів
   *[other] кожні { $count } дня
}
repeat-weekly = щотижня
repeat-weeks = { $count ->
    [one] кожен { $count } тиждень
    [few] кожні { $count } тижні
    [many] кожні { $count } тижнів
   *[other] кожні { $count } тижня
}
repeat-monthly = щомісяця
repeat-months = { $count ->
    [one] кожен { $count } місяць
    [few] кожні { $count } місяці
    [many] кожні { $count } місяців
   *[other] кожні { $count } місяця
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } № { $number } місяця
repeat-last = { $weekday }, останній раз у місяці
repeat-nth-last = { $weekday } № { $number } від кінця місяця
repeat-times = { $count ->
    [one] { $rule }, { $count } раз
    [few] { $rule }, { $count } рази
    [many] { $rule }, { $count } разів
   *[other] { $rule }, { $count } разу
}
repeat-until = { $rule }, останній день: { $day }

remind-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дні
    [many] за { $count } днів
   *[other] за { $count } дня
}
remind-before = за { $span }
remind-start = на початку
