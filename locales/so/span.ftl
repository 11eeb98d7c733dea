### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } ilbiriqsi
   *[other] { $count } ilbiriqsi
}
span-minutes = { $count ->
    [one] { $count } daqiiqo
   *[other] { $count } daqiiqo
}
span-hours = { $count ->
    [one] { $count } saacad
   *[other] { $count } saacadood
}

size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $amount } MB
size-decimal = .
