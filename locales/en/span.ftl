### Lengths of time and amounts of data. They stand inside other messages after "in", "after" and
### the like: in languages with cases, use the case that stands there.

## icon: clock

# $count (number): how many seconds.
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# $count (number): how many minutes, 2 or more.
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (number): how many hours, 2 or more.
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

## icon: gauge

# $count (number): how many bytes, below 1000.
size-bytes = { $count } B
# $count (number): how many kilobytes.
size-kilobytes = { $count } kB
# $amount (text): megabytes with one place after the decimal sign, in the reader's digits.
size-megabytes = { $amount } MB
# Between the whole and the tenths of a number.
size-decimal = .
