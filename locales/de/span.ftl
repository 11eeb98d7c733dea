### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
span-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
span-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}

size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $amount } MB
size-decimal = ,
