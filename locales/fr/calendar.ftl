### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] dans { $count } minute
    [many] dans { $count } minutes
   *[other] dans { $count } minutes
}
calendar-in-hours = { $count ->
    [one] dans { $count } heure
    [many] dans { $count } heures
   *[other] dans { $count } heures
}
calendar-in-days = { $count ->
    [one] dans { $count } jour
    [many] dans { $count } jours
   *[other] dans { $count } jours
}
calendar-leave = il est temps de partir

calendar-repeats = se répète
calendar-cancelled = n'a pas lieu
