### How often something repeats, and when it rings before: beside "repeats" and "reminders" on a page.

## icon: repeat

repeat-daily = every day
# $count (number): how many days, 2 or more.
repeat-days = { $count ->
    [one] every { $count } day
   *[other] every { $count } days
}
repeat-weekly = every week
# $count (number): how many weeks, 2 or more.
repeat-weeks = { $count ->
    [one] every { $count } week
   *[other] every { $count } weeks
}
repeat-monthly = every month
# $count (number): how many months, 2 or more.
repeat-months = { $count ->
    [one] every { $count } month
   *[other] every { $count } months
}
# $days (text): weekdays, as a list.
# $rule (text): how often: "every 2 weeks".
repeat-on = { $rule } on { $days }
# One weekday of a month; it stands in a list.
# $number (text): which, as a number: 2 is the second.
# $weekday (text): the name of a weekday.
repeat-nth = { $weekday } no. { $number } of the month
# $weekday (text): the name of a weekday.
repeat-last = the last { $weekday } of the month
# $number (text): which, as a number, counted from the end.
# $weekday (text): the name of a weekday.
repeat-nth-last = { $weekday } no. { $number } from the end of the month
# $count (number): how many times in all.
# $rule (text): how often: "every week on Tuesday".
repeat-times = { $count ->
    [one] { $rule }, { $count } time
   *[other] { $rule }, { $count } times
}
# $day (text): the last day, as "Friday, 25 December 2026".
# $rule (text): how often: "every week on Tuesday".
repeat-until = { $rule }, until { $day }

## icon: bell

# $count (number): how many days.
remind-days = { $count ->
    [one] { $count } day before
   *[other] { $count } days before
}
# $span (text): minutes or hours: "2 hours".
remind-before = { $span } before
remind-start = at the start
