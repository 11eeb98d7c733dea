### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } ثانیه
   *[other] { $count } ثانیه
}
span-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
span-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}

size-bytes = { $count } بایت
size-kilobytes = { $count } کیلوبایت
size-megabytes = { $amount } میگابایت
size-decimal = .
