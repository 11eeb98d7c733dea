### draft: no native reader has checked this file

office-open-since = مفتوح منذ { $day }
office-about-open = مفتوح
office-about-waiting = لا موافقة على الهاتف بعد
office-about-closed = أغلقه صاحب الملف
office-place = { $at } من { $all }
office-next = التالي: { $name }
office-on-page = في هذه الصفحة
office-waiting-why = البطاقة جاهزة. يُفتح الملف حين تأتي الموافقة من هاتف { $name }؛ وحتى ذلك الحين لا شيء هنا للقراءة أو الكتابة.
office-closed-why = أُغلق هذا الملف بقرار من { $name }. ما كان مشتركًا حتى ذلك الحين لم يعد يُقرأ هنا. هذا قرار لا يحتاج إلى سبب.

office-looks = من اطلع على هذا الملف
office-looks-none = لا أحد بعد.
office-looks-all = القائمة كاملة، كما تظهر عند { $name }
office-look-when = متى
office-look-who = من
office-look-what = ماذا
office-look-phone = هذا السطر
office-deed-offered = صنع البطاقة
office-deed-opened = فتح الملف
office-deed-answered = جواب عن سؤال
office-deed-appointment = إضافة موعد
office-deed-task = إضافة خطوة
office-deed-confirmed = تأكيد خطوة
office-deed-sent-back = إعادة خطوة مع كلمة
office-deed-seen = علامة «تم الاطلاع»
office-deed-refused = محاولة مرفوضة

office-not-visible = ما لا يظهر لك
office-not-visible-why = ما يبقى خاصًا عند { $name }، وما يخص البيت. لا يذكر Onderweg كم هو. يمكن سؤال { $name }؛ ولا أحد يستطيع سؤال Onderweg.

office-questions = أسئلة
office-question-title = سؤال للمختص
office-reaches = يصل إلى { $name }.
office-reaches-not-buddy = يصل إلى { $name }. لا يقرؤه { $buddy } إلا إذا عرضه { $name }.

office-plan = الخطة
office-plan-none = لا شيء مشترك هنا. هذا قرار لا يحتاج إلى سبب.
office-steps-done = { $all ->
    [zero] أُنجز { $done } من { $all }
    [one] أُنجز { $done } من { $all }
    [two] أُنجز { $done } من { $all }
    [few] أُنجز { $done } من { $all }
    [many] أُنجز { $done } من { $all }
   *[other] أُنجز { $done } من { $all }
}
office-show-done = { $count ->
    [zero] عرض ما أُنجز: { $count }
    [one] عرض ما أُنجز: { $count }
    [two] عرض ما أُنجز: { $count }
    [few] عرض ما أُنجز: { $count }
    [many] عرض ما أُنجز: { $count }
   *[other] عرض ما أُنجز: { $count }
}
office-by-day = حتى { $day }
office-lines = { $all ->
    [zero] أُنجز { $done } من { $all }
    [one] أُنجز { $done } من سطر واحد
    [two] أُنجز { $done } من سطرين
    [few] أُنجز { $done } من { $all } أسطر
    [many] أُنجز { $done } من { $all } سطرًا
   *[other] أُنجز { $done } من { $all } سطر
}
office-both = تغيّر من أكثر من شخص، وكل النصوص محفوظة:
office-kind-task = للعمل
office-kind-done = أُنجز
office-kind-appointment = موعد
office-kind-note = ملاحظة
office-fact = { $field }: { $value }
office-confirm = تأكيد
office-send-back = إعادة مع كلمة
office-back-now = إعادة
office-back-hint = تُفتح الخطوة من جديد، ولا يضيع شيء مما كُتب.
office-step-asks = تطلب الموافقة
office-step-confirmed = مؤكدة
office-step-sent-back = أُعيدت: { $word }
office-step-tasks = { $all ->
    [zero] لا مهام
    [one] أُنجز { $done } من مهمة واحدة
    [two] أُنجز { $done } من مهمتين
    [few] أُنجز { $done } من { $all } مهام
    [many] أُنجز { $done } من { $all } مهمة
   *[other] أُنجز { $done } من { $all } مهمة
}
office-plan-review = المراجعة في { $day }

office-appointments = المواعيد
office-to-come = { $count ->
    [zero] لا موعد قادم
    [one] موعد واحد قادم
    [two] موعدان قادمان
    [few] { $count } مواعيد قادمة
    [many] { $count } موعدًا قادمًا
   *[other] { $count } موعد قادم
}
office-hours = من { $from } إلى { $until }
office-added-by = إضافة من { $name }
office-add-appointment = إضافة موعد
office-add-and-send = إضافة وإرسال

office-label-title = ماذا
office-label-day = اليوم
office-label-from = من الساعة
office-label-place = أين
office-label-bring = ما يلزم إحضاره
office-label-answer = الجواب
office-label-back = ما الذي ما زال ناقصًا؟ يُقرأ هذا عند { $name }.
office-label-name = الاسم
office-hint-day = مثل 26/11/2026
office-hint-from = مثل 09:30، أو فارغ لليوم كله
office-hint-bring = الرسالة، بطاقة الهوية

office-summary = بعض الحقول تحتاج إلى تصحيح
office-fault-empty = اكتب ما هو.
office-fault-no-answer = اكتب جوابًا.
office-fault-no-word = اكتب ما الذي ما زال ناقصًا.
office-fault-no-name = اكتب اسمًا.
office-fault-long = طويل جدًا. اختصره.
office-fault-day = ليس يومًا. اكتب 26/11/2026.
office-fault-time = ليس وقتًا. اكتب 09:30.
office-fault-past = هذا مضى. اكتب يومًا ووقتًا قادمين.

office-history = السجل
office-history-none = لم يحدث شيء بعد.
office-history-pages = صفحات السجل
office-newer = الأحدث
office-older = الأقدم
office-pager = { $from } إلى { $until } من { $all }
office-did-added = أُضيف
office-did-edited = تغيّر
office-did-done = أُنجز
office-did-reopened = أُعيد فتحه
office-did-archived = حُفظ جانبًا
office-did-deleted = حُذف
office-did-restored = استُرجع
office-did-moved = نُقل
