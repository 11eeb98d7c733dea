### draft: no native reader has checked this file

demo-title = د CURANT په یوه کور کې یوه اوونۍ، په دې کمپیوټر کې
demo-places = سرور { $server }، دفتر { $office }
demo-card = { $caseworker } یو کارت چاپوي، د دې کس لپاره: { $name }
demo-accounts = { $count ->
    [one] { $count } موبایل حساب لري
   *[other] { $count } موبایلونه حساب لري
}
demo-founded = { $name } دا فضا جوړوي: { $house }
demo-joined = { $name } ورګډېږي: دواړه موبایلونه { $digits } ښيي
demo-yes = { $name } دې مددکار ته «هو» وايي: { $caseworker }. یوازې هغه لوستل کېږي چې هلته وړل کېږي، او نور هېڅ نه

demo-wrote = { $name } په { $space } کې لیکي: { $title }
demo-private = { $name } داسې څه لیکي چې بل هېڅوک یې نه شي لوستلی
demo-changed = { $name } دا { $time } ته وړي: { $title }
demo-flagged = { $name } یوه پوښتنه د مسلکي کس لپاره په نښه کوي: { $title }
demo-done = { $name } دا پای ته رسوي: { $title }
demo-both = { $title }: دوو کسانو پرته له شبکې بدل کړ، دواړه لیکنې ساتل شوې دي
demo-moved = { $name } یو لیک { $caseworker } ته وړي: { $title }
demo-passed = { $name } یو ځل «هو» وايي: د { $buddy } پوښتنه { $caseworker } ته ځي
demo-job = { $name } یوه دنده دې پړاو ته وړي: «{ $stage }»: { $title }
demo-job-helped = { $helper } له { $name } سره په یوه دنده کې مرسته کوي. دنده دې پړاو ته ځي: «{ $stage }»: { $title }

demo-offline = { $name } شبکه نه لري
demo-online = { $name } بیا شبکه لري: { $up } ولېږل شول، { $down } راورسېدل

demo-backup = د سرور یوه ساتل شوې کاپي جوړه شوه
demo-lost = د سرور ډیسک له منځه ولاړ، او دوې ورځې هم ورسره
demo-unreachable = { $count ->
    [one] { $name } لیکلو ته دوام ورکوي: { $count } بدلون په موبایل کې په تمه دی
   *[other] { $name } لیکلو ته دوام ورکوي: { $count } بدلونونه په موبایل کې په تمه دي
}
demo-restored = { $count ->
    [one] ساتل شوې کاپي بېرته کېښودل شوه: { $count } مهر شوې ټوټه کمه ده
   *[other] ساتل شوې کاپي بېرته کېښودل شوه: { $count } مهر شوې ټوټې کمې دي
}
demo-healed = { $count ->
    [one] موبایلونه هغه بېرته ورکوي چې ورک شوي وو: سرور { $count } مهر شوې ټوټه لري
   *[other] موبایلونه هغه بېرته ورکوي چې ورک شوي وو: سرور { $count } مهر شوې ټوټې لري
}

demo-answered = { $caseworker } د { $name } پوښتنې ته ځواب ورکوي
demo-shared = { $name } د { $caseworker } ځواب له کور سره شریکوي: { $buddy } یې لولي
demo-appointment = { $caseworker } له { $name } سره د ملاقات یو وخت زیاتوي
demo-step-asked = { $name } یو ګام پای ته رسوي او له { $caseworker } څخه «هو» غواړي: { $title }
demo-step-confirmed = { $caseworker } د { $name } ګام تاییدوي: { $title }
demo-on-phone = { $caseworker } ویني: دا د { $name } په موبایل کې دی

demo-removed = { $gone } له کوره کډه کوي: { $name } د { $gone } لاره بندوي، او کور نوې کیلي لري
demo-reads-nothing = { $name } له دې هېڅ نه لولي

demo-agenda = هغه څه چې { $name } یې ویني

demo-could-read = هغه څه چې سرور یې لوستلی شي
demo-could-accounts = { $count ->
    [one] { $count } حساب، په هغه نوم چې دفتر ورکړی دی
   *[other] { $count } حسابونه، په هغو نومونو چې دفتر ورکړي دي
}
demo-could-spaces = { $count ->
    [one] څوک په { $count } فضا کې دي
   *[other] په { $count } فضاوو کې، څوک په کومه کې دي
}
demo-could-chunks = { $count ->
    [one] { $count } مهر شوې ټوټه کله راغله، او اندازه یې: { $size }
   *[other] { $count } مهر شوې ټوټې کله راغلې، او اندازې یې: { $size }
}
demo-could-not = هغه څه چې سرور یې نه شي لوستلی
demo-none-found = { $count ->
    [one] { $count } متن چې خلکو لیکلی دی، په { $files } فایلونو او په شبکه کې ({ $size }) ولټول شو: ونه موندل شو
   *[other] { $count } متنونه چې خلکو لیکلي دي، په { $files } فایلونو او په شبکه کې ({ $size }) ولټول شول: یو هم ونه موندل شو
}
demo-found = { $count ->
    [one] { $count } ځل وموندل شو: دا باید نه وي
   *[other] { $count } ځله وموندل شو: دا باید نه وي
}
demo-search-works = همدا لټون د حسابونو نومونه مومي
demo-search-blind = دا لټون د حسابونو نومونه هم نه مومي، نو هېڅ نه ثابتوي

demo-held = هغه څه چې په موبایلونو کې دي
demo-same = { $count ->
    [one] { $space }: په { $count } وسیله کې
   *[other] { $space }: په { $count } وسیلو کې یو شان، بایټ په بایټ
}
demo-differs = { $space }: په ټولو وسیلو کې یو شان نه دی
demo-traffic = د دې ټولو لپاره { $up } ولېږل شول او { $down } راورسېدل
demo-kept = هر څه په { $folder } کې دي؛ پخپله یې وګورئ

demo-open = دفتر خلاص دی: { $office }
demo-sign-in = په { $address } او { $password } سره ننوځئ
demo-code = د دوهم ثبوت کوډ همدا اوس: { $code }
demo-end = په Ctrl-C سره پای ته رسېږي
demo-pack = { $programme } خپله لاسلیک شوې بسته موبایلونو ته ورکوي. جملې: { $phrases }. ژبې: { $languages }.
demo-practice = { $name } پرته له شبکې تمرین کوي، په موبایل کې له بستې څخه:
demo-minutes = { $name } له { $other } سره تمرین لیکي. دقیقې: { $minutes }
demo-agreement = { $name } د { $house } لپاره د بستې د کور هوکړه وړاندیز کوي
demo-agreement-changed = { $name } بل متن وړاندې کوي. د { $other } له لاسلیک وروسته څه بدل شوي:
demo-agreement-stands = په { $house } کې ټول لاسلیک کوي، هر یو د خپل موبایل په کیلي: هوکړه اعتبار لري
demo-sheet = { $name } د بېرته راتګ ورقه چاپوي او له اسنادو سره یې ږدي
demo-phone-lost = د { $name } موبایل په بس کې پاتې کېږي
demo-recovered = د ورقې په مرسته د { $name } بېرته راتګ، په نوي موبایل کې. بېرته راغلي توکي: { $count }
demo-phone-out = { $name } ورک شوی موبایل باسي: هېڅ نوی شی نه ورته رسېږي
demo-export = { $name } هر څه پرته له شبکې له ځان سره وړي. توکي: { $count }

demo-letter = { $name } د کور د یوه لیک عکس اخلي: { $title }
demo-letter-opened = { $name } لیک خلاصوي: عکس یوازې اوس راځي، { $size }
