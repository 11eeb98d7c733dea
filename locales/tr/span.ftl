### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } saniye
   *[other] { $count } saniye
}
span-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
span-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}

size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $amount } MB
size-decimal = ,
