### draft: no native reader has checked this file

ics-field-uid = په نورو کلیزونو کې نوم

ics-appointment = د ملاقات وخت
ics-task = کار
ics-alarm = Onderweg: څه پلان شوي دي
ics-leave = د تلو وخت دی
ics-bring = له ځان سره راوړئ: { $bring }
ics-travel = { $minutes ->
    [one] تر هغه ځایه لاره: { $minutes } دقیقه
   *[other] تر هغه ځایه لاره: { $minutes } دقیقې
}
ics-helper = ورسره ځي: { $name }
ics-interpreter = ژباړن: { $name }

ics-exported = { $count ->
    [one] { $count } توکی (د ملاقات وخت یا کار) په { $file } کې دی. هر څوک چې دا فایل لري، لوستلی یې شي.
   *[other] { $count } توکي (د ملاقات وختونه او کارونه) په { $file } کې دي. هر څوک چې دا فایل لري، لوستلی یې شي.
}

ics-added = { $count ->
    [one] { $count } توکی (د ملاقات وخت یا کار) زیات شو.
   *[other] { $count } توکي (د ملاقات وختونه او کارونه) زیات شول.
}
ics-changed = { $count ->
    [one] { $count } له مخکې دلته و او بدل شو.
   *[other] { $count } له مخکې دلته وو او بدل شول.
}
ics-same = { $count ->
    [one] { $count } له مخکې همداسې دلته و.
   *[other] { $count } له مخکې همداسې دلته وو.
}
ics-left = له فایل څخه نه دي اخیستل شوي: { $names }

ics-line-property = کرښه { $line }، { $property }: { $rule }
ics-line = کرښه { $line }: { $rule }
ics-form = دا د کلیز کرښه نه ده: { $form }
ics-too-long = دا تر { $limit } تورو اوږد دی.
ics-nesting = { $begin } او { $end } سره نه برابرېږي.
ics-too-deep = برخې تر { $limit } پوړونو زیاتې یوه په بله کې دننه دي.
ics-missing = { $name } نشته.
ics-twice = دا دلته دوه ځله دی.
ics-date = دا نېټه نه ده: { $date } یا { $time } ولیکئ
ics-length = دا د وخت اندازه نه ده: { $examples }
ics-zone = هېڅوک په دې نوم وخت سیمه نه پېژني: د بېلګې په توګه { $zone } ولیکئ
ics-not-taken = دا مانا بدلوي او دلته نه کېږي.
ics-no-series = د ملاقات هغه وخت چې تکرارېږي، په فایل کې نشته: باید د خپل بدل شوي وخت تر څنګ وي.
ics-no-turn = په دې ورځ د ملاقات دا وخت نشته: دا ورځ په بېله توګه نه شي بدلېدلی.
ics-never-turns = په دې قاعده د ملاقات وخت هېڅکله نه راځي.
ics-too-large = فایل تر { $limit } بایټه زیات دی: ووېشئ یې.
ics-too-many-lines = فایل تر { $limit } زیاتې کرښې لري: ووېشئ یې.
ics-too-many-items = په فایل کې د ملاقات وختونه، کارونه او بدل شوي وختونه تر { $limit } زیات دي: ووېشئ یې.
ics-not-text = د فایل { $line } کرښه د UTF-8 متن نه دی.
ics-not-calendar = فایل کلیز نه دی: { $begin } نه لري
