### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] { $count } دقیقه بعد
   *[other] { $count } دقیقه بعد
}
calendar-in-hours = { $count ->
    [one] { $count } ساعت بعد
   *[other] { $count } ساعت بعد
}
calendar-in-days = { $count ->
    [one] { $count } روز بعد
   *[other] { $count } روز بعد
}
calendar-leave = وقت رفتن است

calendar-repeats = تکرار می‌شود
calendar-cancelled = لغو شد
