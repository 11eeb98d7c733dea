### draft: no native reader has checked this file

repeat-daily = كل يوم
repeat-days = { $count ->
    [zero] كل { $count } يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
}
repeat-weekly = كل أسبوع
repeat-weeks = { $count ->
    [zero] كل { $count } أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
}
repeat-monthly = كل شهر
repeat-months = { $count ->
    [zero] كل { $count } شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
}
repeat-on = { $rule }: { $days }
repeat-nth = { $weekday } رقم { $number } في الشهر
repeat-last = آخر يوم { $weekday } في الشهر
repeat-nth-last = { $weekday } رقم { $number } من نهاية الشهر
repeat-times = { $count ->
    [zero] { $rule }، { $count } مرة
    [one] { $rule }، مرة واحدة
    [two] { $rule }، مرتين
    [few] { $rule }، { $count } مرات
    [many] { $rule }، { $count } مرة
   *[other] { $rule }، { $count } مرة
}
repeat-until = { $rule }، حتى { $day }

remind-days = { $count ->
    [zero] قبل { $count } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
remind-before = قبل { $span }
remind-start = عند البداية
