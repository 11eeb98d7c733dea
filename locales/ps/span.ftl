### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } ثانیې
   *[other] { $count } ثانیو
}
span-minutes = { $count ->
    [one] { $count } دقیقې
   *[other] { $count } دقیقو
}
span-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعتونو
}

size-bytes = { $count } بایټه
size-kilobytes = { $count } کیلوبایټه
size-megabytes = { $amount } میګابایټه
size-decimal = .
