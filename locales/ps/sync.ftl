### draft: no native reader has checked this file

status-no-server = دا موبایل سرور نه لري: هر څه یوازې دلته دي.
status-all-sent = هر څه لېږل شوي، وروستی ځل { $time }.
status-nothing = د لېږلو لپاره څه نشته؛ لا همغږي نه ده شوې.
status-unsent = { $count ->
    [one] { $count } بدلون له { $time } راهیسې نه دی لېږل شوی.
   *[other] { $count } بدلونونه له { $time } راهیسې نه دي لېږل شوي.
}
status-never-sent = { $count ->
    [one] { $count } بدلون هېڅکله نه دی لېږل شوی.
   *[other] { $count } بدلونونه هېڅکله نه دي لېږل شوي.
}
status-server = سرور: { $server }
status-trouble = وروستۍ همغږي ونه شوه ({ $code }).
status-next-try = اپلیکېشن په { $time } بیا هڅه کوي.
status-month = دا میاشت: { $up } ولېږل شول، { $down } راورسېدل.
status-locked = قلف دی.
status-unlocked = قلف خلاص دی، پین کوډ شته.
status-no-pin = پین کوډ نشته.

sync-all-sent = هر څه ولېږل شول.
sync-still-here = { $count ->
    [one] { $count } بدلون لا یوازې دلته دی.
   *[other] { $count } بدلونونه لا یوازې دلته دي.
}
sync-budget = اجازه شوې اندازه ولګېده؛ راتلونکې همغږي له همدې ځایه دوام کوي.
sync-stopped = ودرېد.
sync-metered = دا شبکه پیسې اخلي، او امستنې وايي چې نه.
sync-waiting = لا وخت دی: له { $span } وروسته بیا هڅه وکړئ.
sync-traffic = { $up } ولېږل شول، { $down } راورسېدل.
sync-refused = نور په { $space } کې نه کېږي: { $act }.
sync-left = دا موبایل نور په { $space } کې نه دی. هغه څه چې یوازې دلته وو، اوس ستاسو په خپله فضا کې دي.
sync-act-invite = رابلل
sync-act-revoke = بلنلیک تړل
sync-act-admit = منل
sync-act-readmit = بیا منل
sync-act-remove = ایستل
sync-act-leave = پرېښودل
sync-act-key = کیلي بدلول
sync-act-snapshot = لنډیز ساتل
sync-act-erase = پاکول
sync-act-owner = بل مالک ټاکل
sync-act-sheet = د بېرته راتګ ورقه چاپول

doctor-read = { $count ->
    [one] { $count } توکی ولوستل شو.
   *[other] { $count } توکي ولوستل شول.
}
doctor-locked = قلف دی: توکي ونه لوستل شول.
doctor-sound = فایل روغ دی.
doctor-rebuilt = { $count ->
    [one] { $count } قطار بیا ولیکل شو.
   *[other] { $count } قطارونه بیا ولیکل شول.
}
doctor-well = هر څه ښه دي.
doctor-in = { $space }: { $finding }
doctor-withheld = سرور د { $name } یو شی نه راوړي چې بل غړي لیدلی دی.
doctor-fork = سرور د { $name } د لیکنې دوه بېلې نسخې وښودې.
doctor-log-forked = سرور د غړو داسې لېست وښود چې له پخواني سره توپیر لري.
doctor-server-faulty = سرور هغه څه راوړي چې د قاعدو خلاف دي.
doctor-copied = بل موبایل د دې موبایل په کیلیو لیکي.
doctor-bad-content = د { $name } له موبایل څخه داسې څه راغلل چې نه لوستل کېږي.
doctor-own-refused = سرور هغه څه ردوي چې دې موبایل لیکلي دي.
doctor-bad-snapshot = یو لنډیز هغه څه نه لري چې وايي یې.
doctor-not-named = سرور پخواني حالت ته ستون شوی او دا موبایل یې د غړو په لېست کې نشته. هغه څه چې دلته دي همدلته پاتې کېږي: دا موبایل له بل موبایل څخه بیا ومنئ.
doctor-damaged = د دې موبایل یو توکی نه لوستل کېږي.
doctor-file-broken = د دې موبایل فایل خراب دی: هغه څه چې لا کېږي ولېږئ، فولډر کاپي کړئ، مرسته وغواړئ.
