### draft: no native reader has checked this file

span-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
span-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
span-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}

size-bytes = { $count } Б
size-kilobytes = { $count } кБ
size-megabytes = { $amount } МБ
size-decimal = ,
