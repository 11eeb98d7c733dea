### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } کس.
   *[other] { $people } کسان.
} له وروستي کتلو راهیسې ({ $since }): { $changed } بدل شوي، { $waits ->
    [one] { $waits } شی تاسو ته په تمه دی.
   *[other] { $waits } شیان تاسو ته په تمه دي.
}
office-monday-about-first = { $people ->
    [one] { $people } کس.
   *[other] { $people } کسان.
} { $waits ->
    [one] { $waits } شی تاسو ته په تمه دی.
   *[other] { $waits } شیان تاسو ته په تمه دي.
}
office-mark-seen = ټول د «لیدل شوي» په توګه په نښه کول
office-add-person = یو کس زیاتول
office-show = ښودل
office-name = نوم
office-monday-count = { $all ->
    [one] له { $all } کس څخه { $shown }
   *[other] له { $all } کسانو څخه { $shown }
}
office-nobody-matches = هېڅوک ونه موندل شو.
office-show-all = { $count ->
    [one] { $count } کس ښودل
   *[other] ټول { $count } ښودل
}
office-silence = «خبر نشته» یوازې ورځ ښيي، هېڅکله ساعت نه، او یوازې تر یوې اوونۍ وروسته. ډېر ځله مانا یې دا وي چې د انټرنېټ کرېډېټ نشته یا رخصتي ده.

office-waits = تاسو ته په تمه
office-waits-order = لومړی تر ټولو نږدې نېټه، بیا تر ټولو اوږده تمه. هېچا ته نمره نه ورکول کېږي.
office-show-others = { $count ->
    [one] بل { $count } هم ښودل
   *[other] نور { $count } هم ښودل
}
office-question-from = پوښتنه، { $name }
office-question = پوښتنه
office-answer = ځواب ورکول
office-wait-call = موبایل دا نه دي اخیستي. دې کس ته زنګ ووهئ یا ورشئ: { $name }.

office-tab-all = ټول
office-tab-changed = بدل شوي
office-tab-waits = تاسو ته په تمه
office-tab-no-appointment = د ملاقات وخت نشته
office-tab-silent = بې خبره

office-column-person = کس
office-column-changed = ستاسو تر وروستي کتلو وروسته بدلون
office-column-waits = تاسو ته په تمه
office-column-next = د ملاقات راتلونکی وخت
office-column-silent = وروستی خبر
office-short-changed = بدلون
office-short-waits = په تمه
office-short-next = راتلونکی
office-short-silent = خبر
office-nothing-new = نوي څه نشته
office-nothing-waits = هېڅ په تمه نه دي
office-no-appointment = د ملاقات وخت نشته
office-this-week = دا اوونۍ
office-not-since = له { $day } وروسته خبر نشته
office-chip-questions = { $count ->
    [one] { $count } پوښتنه
   *[other] { $count } پوښتنې
}
office-chip-asks = { $count ->
    [one] { $count } ګام د تایید لپاره
   *[other] { $count } ګامونه د تایید لپاره
}
office-chip-undelivered = { $count ->
    [one] { $count } په موبایل کې نشته
   *[other] { $count } په موبایل کې نشته
}

office-changed-added = { $count } زیات شوي
office-changed-edited = { $count } بدل شوي
office-changed-done = { $count } پای ته رسېدلي
office-changed-reopened = { $count } بیا خلاص شوي
office-changed-archived = { $count } ګوښه شوي
office-changed-deleted = { $count } ړنګ شوي
office-changed-restored = { $count } بېرته راوستل شوي
office-changed-moved = { $count } وړل شوي

office-standing-waiting = تر اوسه په موبایل کې «هو» نشته
office-standing-closed = هغه کس پخپله تړلې

office-empty-about = دلته ستاسو لومړۍ ورځ. تر اوسه هېڅ کس نه لرئ.
office-empty-next = وروسته څه کېږي
office-empty-card = تاسو یو کارت جوړوئ
office-empty-card-why = یو کس په نوم زیات کړئ. کارت دوه کوډونه لري او یو ځل ښودل کېږي: چاپ یې کړئ، یا پرېږدئ چې هغه کس یې له دې پاڼې سکن کړي.
office-empty-yes = هغه کس په موبایل کې «هو» وايي
office-empty-yes-why = په همدې «هو» دوسیه دلته خلاصېږي، او هغه څه پکې وي چې هغه کس یې له تاسو سره شریکوي. هېڅوک د بل پر ځای «هو» نه شي ویلی.
office-empty-monday = د دوشنبې لومړی لید
office-empty-monday-why = پورته هغه چې تاسو ته په تمه دي، لومړی تر ټولو نږدې نېټه؛ لاندې ټول: څه بدل شوي، د ملاقات راتلونکی وخت، او له چا تر یوې اوونۍ زیات خبر نشته.
office-empty-people = تر اوسه دلته هېڅوک نشته. که د نومونو په تمه وئ، له خپل همغږي کوونکي څخه وپوښتئ.
office-empty-see = څه وینئ او څه نه وینئ
office-empty-see-shared = هغه څه چې یو کس یې له پروګرام سره شریکوي: پلان، ګامونه، د ملاقات وختونه، پوښتنې.
office-empty-see-never = هېڅکله: شخصي توکي، د کور چارې، په کور کې شوې پرېکړې.
office-empty-see-log = هره دوسیه چې تاسو یې خلاصوئ، لیکل کېږي. هغه کس ستاسو نوم او ورځ ویني.
