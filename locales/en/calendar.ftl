### Appointments: why an alarm rings. It stands behind a time and a kind: "19 December, 09:30  appointment  in 2 hours".

## icon: bell

# $count (number): how many minutes are left until the start.
calendar-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
# $count (number): how many hours are left until the start.
calendar-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
# $count (number): how many days are left until the start.
calendar-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
calendar-leave = time to leave

## icon: calendar-days

calendar-repeats = repeats
calendar-cancelled = cancelled
