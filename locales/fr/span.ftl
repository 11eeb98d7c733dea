### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } seconde
    [many] { $count } secondes
   *[other] { $count } secondes
}
span-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } minutes
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] { $count } heure
    [many] { $count } heures
   *[other] { $count } heures
}

size-bytes = { $count } o
size-kilobytes = { $count } ko
size-megabytes = { $amount } Mo
size-decimal = ,
