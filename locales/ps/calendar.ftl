### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] { $count } دقیقه وروسته
   *[other] { $count } دقیقې وروسته
}
calendar-in-hours = { $count ->
    [one] { $count } ساعت وروسته
   *[other] { $count } ساعته وروسته
}
calendar-in-days = { $count ->
    [one] { $count } ورځ وروسته
   *[other] { $count } ورځې وروسته
}
calendar-leave = د تلو وخت دی

calendar-repeats = تکرارېږي
calendar-cancelled = لغوه شو
