### draft: no native reader has checked this file

repeat-daily = መዓልታዊ
repeat-days = { $count ->
    [one] ኣብ ነፍሲ ወከፍ { $count } መዓልቲ
   *[other] ኣብ ነፍሲ ወከፍ { $count } መዓልታት
}
repeat-weekly = ሰሙናዊ
repeat-weeks = { $count ->
    [one] ኣብ ነፍሲ ወከፍ { $count } ሰሙን
   *[other] ኣብ ነፍሲ ወከፍ { $count } ሰሙናት
}
repeat-monthly = ወርሓዊ
repeat-months = { $count ->
    [one] ኣብ ነፍሲ ወከፍ { $count } ወርሒ
   *[other] ኣብ ነፍሲ ወከፍ { $count } ኣዋርሕ
}
repeat-on = { $rule }፦ { $days }
repeat-nth = { $weekday } ቁጽሪ { $number } ናይቲ ወርሒ
repeat-last = ናይ መወዳእታ { $weekday } ናይቲ ወርሒ
repeat-nth-last = { $weekday } ቁጽሪ { $number } ካብ መወዳእታ ናይቲ ወርሒ
repeat-times = { $count ->
    [one] { $rule }፣ { $count } ግዜ
   *[other] { $rule }፣ { $count } ግዜ
}
repeat-until = { $rule }፣ ክሳብ { $day }

remind-days = { $count ->
    [one] ቅድሚ { $count } መዓልቲ
   *[other] ቅድሚ { $count } መዓልታት
}
remind-before = ቅድሚ { $span }
remind-start = ኣብ መጀመርታ
