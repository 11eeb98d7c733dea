### draft: no native reader has checked this file

office-open-since = خلاصه له { $day } راهیسې
office-about-open = خلاصه
office-about-waiting = تر اوسه په موبایل کې «هو» نشته
office-about-closed = هغه کس پخپله تړلې
office-place = { $at } له { $all } څخه
office-next = راتلونکی: { $name }
office-on-page = په دې پاڼه کې
office-waiting-why = کارت جوړ شوی دی. کله چې { $name } په موبایل کې «هو» ووایي، دوسیه خلاصېږي؛ تر هغو دلته د کتلو یا لیکلو لپاره څه نشته.
office-closed-why = { $name } دا دوسیه وتړله. هغه څه چې تر هغو شریک شوي وو، نور دلته نه لوستل کېږي. دا یوه خوښه ده او دلیل نه غواړي.

office-looks = چا دا دوسیه کتلې
office-looks-none = تر اوسه هېچا نه.
office-looks-all = بشپړ لېست، لکه { $name } چې یې ویني
office-look-when = کله
office-look-who = څوک
office-look-what = څه
office-look-phone = پخپله کرښه
office-deed-offered = کارت جوړ شو
office-deed-opened = دوسیه خلاصه شوه
office-deed-answered = یوې پوښتنې ته ځواب ورکړل شو
office-deed-appointment = د ملاقات یو وخت زیات شو
office-deed-task = یو ګام زیات شو
office-deed-confirmed = یو ګام تایید شو
office-deed-sent-back = یو ګام له یوه پیغام سره بېرته ولېږل شو
office-deed-seen = د «لیدل شوي» په توګه په نښه شو
office-deed-refused = رد شو

office-not-visible = تاسو یې نه وینئ
office-not-visible-why = هغه څه چې { $name } یې شخصي ساتي، او هغه څه چې د کور دي. Onderweg نه وايي چې څومره دي. تاسو له دې کس څخه پوښتلی شئ: { $name }؛ هېڅوک له Onderweg څخه نه شي پوښتلی.

office-questions = پوښتنې
office-question-title = مسلکي کس ته پوښتنه
office-reaches = { $name } ته رسېږي.
office-reaches-not-buddy = { $name } ته رسېږي. { $buddy } یې یوازې هغه وخت لولي چې { $name } یې وښيي.

office-plan = پلان
office-plan-none = دلته له تاسو سره هېڅ نه دي شریک شوي. دا یوه خوښه ده او دلیل نه غواړي.
office-steps-done = { $all ->
    [one] له { $all } څخه { $done } پای ته رسېدلي
   *[other] له { $all } څخه { $done } پای ته رسېدلي
}
office-show-done = { $count ->
    [one] پای ته رسېدلي ښودل: { $count }
   *[other] پای ته رسېدلي ښودل: { $count }
}
office-by-day = تر { $day } پورې
office-lines = { $all ->
    [one] له { $all } کرښې څخه { $done } پای ته رسېدلې
   *[other] له { $all } کرښو څخه { $done } پای ته رسېدلې
}
office-both = څو کسانو بدل کړی؛ ټول متنونه ساتل شوي دي:
office-kind-task = د کولو
office-kind-done = پای ته رسېدلی
office-kind-appointment = د ملاقات وخت
office-kind-note = یادښت
office-fact = { $field }: { $value }
office-confirm = تاییدول
office-send-back = له یوه پیغام سره بېرته لېږل
office-back-now = بېرته لېږل
office-back-hint = ګام بیا خلاصېږي؛ هېڅ لیکنه نه ورکېږي.
office-step-asks = «هو» غواړي
office-step-confirmed = تایید شو
office-step-sent-back = بېرته ولېږل شو: { $word }
office-step-tasks = { $all ->
    [one] له { $all } کار څخه { $done } پای ته رسېدلي
   *[other] له { $all } کارونو څخه { $done } پای ته رسېدلي
}
office-plan-review = په { $day } بیا کتل

office-appointments = د ملاقات وختونه
office-to-come = { $count ->
    [one] { $count } په مخکې
   *[other] { $count } په مخکې
}
office-hours = له { $from } تر { $until }
office-added-by = زیات شو، { $name }
office-add-appointment = د ملاقات وخت زیاتول
office-add-and-send = زیاتول او لېږل

office-label-title = څه
office-label-day = ورځ
office-label-from = له ساعت
office-label-place = چېرته
office-label-bring = څه باید راوړل شي
office-label-answer = ستاسو ځواب
office-label-back = لا څه کم دي؟ { $name } دا لولي.
office-label-name = نوم
office-hint-day = لکه 26/11/2026
office-hint-from = لکه 09:30؛ د ټولې ورځې لپاره یې تش پرېږدئ
office-hint-bring = لیک، د هویت کارت

office-summary = ځینې برخې باید سمې شي
office-fault-empty = ولیکئ چې څه دي.
office-fault-no-answer = یو ځواب ولیکئ.
office-fault-no-word = ولیکئ چې لا څه کم دي.
office-fault-no-name = یو نوم ولیکئ.
office-fault-long = ډېر اوږد دی. لنډ یې کړئ.
office-fault-day = دا ورځ نه ده. 26/11/2026 ولیکئ.
office-fault-time = دا ساعت نه دی. 09:30 ولیکئ.
office-fault-past = هغه وخت تېر شوی دی. راتلونکې ورځ او ساعت ولیکئ.

office-history = تاریخچه
office-history-none = تر اوسه هېڅ نه دي شوي.
office-history-pages = د تاریخچې پاڼې
office-newer = نوي
office-older = زاړه
office-pager = له { $all } څخه { $from } تر { $until }
office-did-added = زیات شو
office-did-edited = بدل شو
office-did-done = پای ته ورسېد
office-did-reopened = بیا خلاص شو
office-did-archived = ګوښه شو
office-did-deleted = ړنګ شو
office-did-restored = بېرته راوستل شو
office-did-moved = یووړل شو
