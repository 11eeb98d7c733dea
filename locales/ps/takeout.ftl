### draft: no native reader has checked this file

takeout-title = زما شیان له Onderweg څخه
takeout-made = د لیکلو وخت: { $time }.
takeout-careful = هر څوک چې دا فایلونه لري، ټول هغه څه لوستلی شي چې پکې دي. د داسې لیک په شان یې وساتئ چې ستاسو نوم پرې وي.
takeout-own = زما خپله فضا
takeout-empty = دلته لا هېڅ نشته.
takeout-space = { $count ->
    [one] { $space }: { $count } توکی
   *[other] { $space }: { $count } توکي
}
takeout-by = جوړول: { $who }، { $time }
takeout-both = په یوه وخت لیکل شوی: { $value }
takeout-yes = هو
takeout-no = نه
takeout-file-page = { $file }: هر څه، د لوستلو او چاپولو لپاره.
takeout-file-journal = { $file }: هر څه، د اپلیکېشنونو لپاره. Onderweg یې بېرته لولي: { $command }
takeout-file-history = { $file }: چا څه بدل کړل، او کله.
takeout-file-calendar = { $file }: د ملاقات وختونه او وروستۍ نېټې، د کلیز لپاره.
takeout-file-sheets = { $files }: د جدول (spreadsheet) لپاره.
takeout-not-back = هغه څه چې بېرته نه راځي: چا څه او کله ولیکل، مخکې څه لیکل شوي وو، او هغه بله لیکنه چې دوو کسانو په یوه وخت لیکلې. هر څه داسې بېرته راځي لکه چې تاسو همدا اوس لیکلي وي.

takeout-written = { $count ->
    [one] { $count } توکی په { $file } کې دی. هر څوک چې دا فایل لري، لوستلی یې شي.
   *[other] { $count } توکي په { $file } کې دي. هر څوک چې دا فایل لري، لوستلی یې شي.
}
takeout-read = { $count ->
    [one] { $count } توکی بېرته راغی.
   *[other] { $count } توکي بېرته راغلل.
}
takeout-step = له { $all } څخه { $done }
takeout-kept = { $count ->
    [one] { $count } توکی چې تاسو جوړ کړی، ستاسو خپلې فضا ته کاپي شو.
   *[other] { $count } توکي چې تاسو جوړ کړي، ستاسو خپلې فضا ته کاپي شول.
}
takeout-here = { $count ->
    [one] { $count } توکی له مخکې دلته و.
   *[other] { $count } توکي له مخکې دلته وو.
}
takeout-left = { $count ->
    [one] { $count } توکی په فایل کې پاتې کېږي: لاسلیکونه او ترسره شوي نوبتونه یوازې په خپل کور کې حسابېږي.
   *[other] { $count } توکي په فایل کې پاتې کېږي: لاسلیکونه او ترسره شوي نوبتونه یوازې په خپل کور کې حسابېږي.
}
takeout-answers = { $count ->
    [one] کارت ته { $count } ځواب بېرته راغی.
   *[other] کارتونو ته { $count } ځوابونه بېرته راغلل.
}
takeout-field-origin = د دې کاپي

takeout-line = { $file }، کرښه { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = دا هغه نه دي چې Onderweg یې لیکي.
takeout-state = حالت له دې څخه یو دی: { $states }
takeout-kind = دا ډول توکي یوازې اپلیکېشن جوړوي.
takeout-twice = بل توکی همدا پېژند لري.
takeout-turn = د دې وخت لړۍ په فایل کې نشته، یا په دې ورځ هېڅ نه لري.
takeout-much = دا تر هغه زیات دي چې په یوه توکي کې ځای شي.
takeout-version = { $file }: دا د Onderweg نه دی، یا د یوې نوې نسخې دی.
takeout-too-many = { $file }: تر { $limit } زیات توکي دي.
takeout-too-large = فایل تر { $limit } بایټه زیات دی.
takeout-no-zip = فایل د zip ارشیف نه دی، یا خراب دی.
takeout-too-many-files = ارشیف تر { $limit } زیات فایلونه لري: Onderweg دا نه دی لیکلی.
takeout-strange-name = د ارشیف { $number } فایل داسې نوم لري چې Onderweg یې نه لیکي.
takeout-same-name = د ارشیف دوه فایلونه یو نوم لري.
takeout-packed = { $file } په رمز کې دی، یا داسې تړل شوی چې دلته نه خلاصېږي.
takeout-too-large-file = { $file } تر { $limit } بایټه زیات دی.
takeout-damaged = { $file } خراب دی.
takeout-missing = { $file } په ارشیف کې نشته.
