### draft: no native reader has checked this file

status-no-server = ليس لهذا الهاتف خادم: كل شيء هنا فقط.
status-all-sent = أُرسل كل شيء، آخر مرة { $time }.
status-nothing = لا شيء للإرسال، ولم تتم المزامنة بعد.
status-unsent = { $count ->
    [zero] لا تغييرات غير مرسلة منذ { $time }.
    [one] تغيير واحد لم يُرسل منذ { $time }.
    [two] تغييران لم يُرسلا منذ { $time }.
    [few] { $count } تغييرات لم تُرسل منذ { $time }.
    [many] { $count } تغييرًا لم تُرسل منذ { $time }.
   *[other] { $count } تغيير لم تُرسل منذ { $time }.
}
status-never-sent = { $count ->
    [zero] لا تغييرات للإرسال.
    [one] تغيير واحد لم يُرسل بعد.
    [two] تغييران لم يُرسلا بعد.
    [few] { $count } تغييرات لم تُرسل بعد.
    [many] { $count } تغييرًا لم تُرسل بعد.
   *[other] { $count } تغيير لم تُرسل بعد.
}
status-server = الخادم: { $server }
status-trouble = فشلت آخر مزامنة ({ $code }).
status-next-try = يعيد التطبيق المحاولة في { $time }.
status-month = هذا الشهر: أُرسل { $up }، واستُلم { $down }.
status-locked = مقفل.
status-unlocked = القفل مفتوح، ويوجد رقم سري.
status-no-pin = لا يوجد رقم سري.

sync-all-sent = أُرسل كل شيء.
sync-still-here = { $count ->
    [zero] لا تغييرات هنا فقط.
    [one] تغيير واحد ما زال هنا فقط.
    [two] تغييران ما زالا هنا فقط.
    [few] { $count } تغييرات ما زالت هنا فقط.
    [many] { $count } تغييرًا ما زالت هنا فقط.
   *[other] { $count } تغيير ما زالت هنا فقط.
}
sync-budget = نفدت الميزانية، والمزامنة القادمة تكمل من هنا.
sync-stopped = توقفت المزامنة.
sync-metered = هذه الشبكة مكلفة، والإعدادات لا تسمح بها.
sync-waiting = ما زال الوقت مبكرًا: تُرجى إعادة المحاولة بعد { $span }.
sync-traffic = أُرسل { $up }، واستُلم { $down }.
sync-refused = لم يعد هذا ممكنًا في { $space }: { $act }.
sync-left = لم يعد هذا الهاتف في { $space }. ما كان هنا فقط أصبح في مساحتك الخاصة.
sync-act-invite = الدعوة
sync-act-revoke = إغلاق دعوة
sync-act-admit = القبول
sync-act-readmit = القبول من جديد
sync-act-remove = الإخراج
sync-act-leave = المغادرة
sync-act-key = تغيير المفتاح
sync-act-snapshot = حفظ ملخص
sync-act-erase = المسح
sync-act-owner = تسمية مالك آخر
sync-act-sheet = طباعة ورقة استرجاع

doctor-read = { $count ->
    [zero] لم تُقرأ عناصر.
    [one] قُرئ عنصر واحد.
    [two] قُرئ عنصران.
    [few] قُرئت { $count } عناصر.
    [many] قُرئ { $count } عنصرًا.
   *[other] قُرئ { $count } عنصر.
}
doctor-locked = التطبيق مقفل: لم تُقرأ العناصر.
doctor-sound = الملف سليم.
doctor-rebuilt = { $count ->
    [zero] لم تُكتب صفوف من جديد.
    [one] كُتب صف واحد من جديد.
    [two] كُتب صفان من جديد.
    [few] كُتبت { $count } صفوف من جديد.
    [many] كُتب { $count } صفًا من جديد.
   *[other] كُتب { $count } صف من جديد.
}
doctor-well = كل شيء سليم.
doctor-in = { $space }: { $finding }
doctor-withheld = الخادم لا يسلّم شيئًا من { $name } رآه عضو آخر.
doctor-fork = عرض الخادم نسختين مما كتبه { $name }.
doctor-log-forked = عرض الخادم قائمة أعضاء غير التي عرضها من قبل.
doctor-server-faulty = الخادم يسلّم ما يخالف القواعد.
doctor-copied = هاتف آخر يكتب بمفاتيح هذا الهاتف.
doctor-bad-content = أرسل هاتف { $name } شيئًا غير مقروء.
doctor-own-refused = الخادم يرفض شيئًا كتبه هذا الهاتف.
doctor-bad-snapshot = إحدى اللقطات لا تحتوي على ما تقوله.
doctor-not-named = أُعيد الخادم إلى حالة سابقة، وهذا الهاتف ليس في قائمة أعضائه. ما هو محفوظ هنا يبقى هنا: اقبلوا هذا الهاتف من جديد من هاتف آخر.
doctor-damaged = لا يمكن قراءة عنصر على هذا الهاتف.
doctor-file-broken = ملف هذا الهاتف تالف: تُرجى مزامنة ما يمكن إرساله، ونسخ المجلد، وطلب المساعدة.
