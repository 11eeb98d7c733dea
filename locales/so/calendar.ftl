### draft: no native reader has checked this file

calendar-in-minutes = { $count ->
    [one] { $count } daqiiqo kaddib
   *[other] { $count } daqiiqo kaddib
}
calendar-in-hours = { $count ->
    [one] { $count } saacad kaddib
   *[other] { $count } saacadood kaddib
}
calendar-in-days = { $count ->
    [one] { $count } maalin kaddib
   *[other] { $count } maalmood kaddib
}
calendar-leave = waa waqtigii la bixi lahaa

calendar-repeats = soo noqnoqda
calendar-cancelled = la baajiyey
