### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } ካልኢት
   *[other] { $count } ካልኢታት
}
span-minutes = { $count ->
    [one] { $count } ደቒቕ
   *[other] { $count } ደቓይቕ
}
span-hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}

size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $amount } MB
size-decimal = .
