### draft: no native reader has checked this file

house-field-by = بل نوبت ته تلل
house-field-order = ترتیب
house-field-swap = د نوبت بدلول
house-field-answer = ځواب
house-field-version = نسخه
house-field-sign = لاسلیک
house-field-told = د خبر ورکولو نېټه
house-field-told-who = چا ته خبر ورکړل شو
house-field-mended = د ترمیم نېټه
house-field-mended-by = چا ترمیم کړ

kind-rota = د کور د کارونو وېش
kind-shopping = سودا
kind-repair = ترمیم
kind-bins = کثافات
kind-agreement = د کور هوکړه

house-no-rota = د کور د کارونو وېش نشته
house-by-week = هره اوونۍ یو نوی نوبت
house-by-done = چې یو نوبت پای ته ورسېږي، بل راځي
house-now = اوس (له { $day } راهیسې): { $name }
house-now-open = اوس: { $name }
house-begins = په { $day } پیلېږي
house-nobody = یو بې نومه کس
house-you = تاسو
house-swapped = بدل شوی
house-left = نور په کور کې نه اوسېږي
house-turns = { $count ->
    [one] { $count } نوبت
   *[other] { $count } نوبتونه
}
house-turn = نوبت { $turn }
house-done-by = پای ته رسول: { $names }
house-rota-made = د کارونو وېش { $rota } جوړ شو.
house-ordered = نوی ترتیب له نوبت { $turn } څخه پیل اعتبار لري.
house-turn-done = نوبت { $turn } پای ته ورسېد.
house-turn-was-done = نوبت { $turn } له مخکې پای ته رسېدلی و.

house-swap-asks = { $name } ستاسو د نوبت { $take } په بدل کې نوبت { $give } وړاندې کوي
house-swap-waits = ځواب ته په تمه ({ $name }): نوبت { $give } د نوبت { $take } په بدل کې
house-swap-offered = د { $swap } په نوم وړاندې شو. چې بل کس یې ومني، اعتبار لري.
house-swap-accepted = نوبت { $give } او نوبت { $take } سره بدل شول.
house-swap-declined = د نوبت بدلول ونه منل شول.

house-error-no-circle = د کور چارې یوازې په کړۍ کې کېږي: د خپل کور فضا وټاکئ.
house-error-no-rota = دا توکی د کور د کارونو وېش نه دی.
house-error-other-kind = دا توکی د بل ډول دی.
house-error-not-yet = دا نوبت لا نه دی راغلی.
house-error-not-yours = تاسو یوازې هغه نوبت ورکولی شئ چې ستاسو وي.
house-error-not-theirs = هغه بل نوبت په کور کې د داسې چا نه دی چې ورکولی یې شي.
house-error-over = دا نوبت تېر شوی یا پای ته رسېدلی دی.
house-error-unfair = له دې بدلولو وروسته به یو کس تر پلان دوه نوبتونه زیات یا کم ولري: یو نږدې نوبت وټاکئ.
house-error-people = { $most ->
    [one] د کور د کارونو وېش له { $least } تر { $most } کس لري، هر یو یو ځل.
   *[other] د کور د کارونو وېش له { $least } تر { $most } کسان لري، هر یو یو ځل.
}
house-error-apart = { $most ->
    [one] هغه دوه نوبتونه چې سره بدلېږي، تر ډېره { $most } نوبت سره لرې وي.
   *[other] هغه دوه نوبتونه چې سره بدلېږي، تر ډېره { $most } نوبتونه سره لرې وي.
}

house-shop-empty = د رانیولو لپاره څه نشته
house-shop-open = د رانیولو لپاره
house-shop-bought = رانیول شوي
house-shop-added = { $count ->
    [one] { $count } شی په لېست کې دی.
   *[other] { $count } شیان په لېست کې دي.
}
house-shop-ticked = { $count ->
    [one] { $count } شی رانیول شوی دی.
   *[other] { $count } شیان رانیول شوي دي.
}
house-shop-unticked = { $count ->
    [one] { $count } شی باید بیا رانیول شي.
   *[other] { $count } شیان باید بیا رانیول شي.
}
house-shop-cleared = { $count ->
    [one] { $count } شی ګوښه شو.
   *[other] { $count } شیان ګوښه شول.
}

house-no-repair = د ترمیم لپاره څه نشته
house-told = په { $day } خبر ورکړل شو
house-told-who = په { $day } خبر ورکړل شو، چا ته: { $who }
house-mended-by = ترمیم: { $who }

house-bins-added = { $count ->
    [one] یاد شو. یو ماښام مخکې زنګ وهي.
   *[other] { $count } ورځې یادې شوې. تر هرې یوې یو ماښام مخکې زنګ وهي.
}

house-checklist-started = { $count ->
    [one] { $count } نوی کار، له خپلې ورځې سره.
   *[other] { $count } نوي کارونه، هر یو له خپلې ورځې سره.
}

house-agreement = د کور هوکړه
house-agreement-none = تر اوسه د کور هوکړه نشته
house-agreement-holds = نسخه { $version } اعتبار لري
house-agreement-not-yet = تر اوسه هېڅ نسخه اعتبار نه لري: د ټولو لاسلیک پکار دی
house-agreement-proposed = نسخه { $version } وړاندې شوې ده
house-signed-by = لاسلیک: { $names }
house-waits-for = لاسلیک لا پاتې دی: { $names }
house-proposed = نسخه { $version } ستاسو په لاسلیک وړاندې شوه. چې ټول یې لاسلیک کړي، اعتبار لري.
house-signed = تاسو نسخه { $version } لاسلیک کړه.
house-no-changes = ستاسو تر لاسلیک وروسته هېڅ نه دي بدل شوي.
house-changes = له نسخې { $from } څخه، چې تاسو لاسلیک کړې، تر نسخې { $to }:
house-changes-first = تاسو لا هېڅ نسخه نه ده لاسلیک کړې. نسخه { $to }:
