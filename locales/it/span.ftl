### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } secondo
    [many] { $count } di secondi
   *[other] { $count } secondi
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } di minuti
   *[other] { $count } minuti
}
span-hours = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}

size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $amount } MB
size-decimal = ,
