### draft: no native reader has checked this file

office-open-since = باز از { $day }
office-about-open = باز
office-about-waiting = هنوز در موبایل «بلی» نیست
office-about-closed = خود شخص آن را بست
office-place = { $at } از { $all }
office-next = بعدی: { $name }
office-on-page = در این صفحه
office-waiting-why = کارت ساخته شده است. وقتی { $name } در موبایل «بلی» بگوید، دوسیه باز می‌شود؛ تا آن وقت اینجا چیزی برای دیدن یا نوشتن نیست.
office-closed-why = { $name } این دوسیه را بست. آنچه تا آن وقت شریک شده بود، دیگر اینجا خوانده نمی‌شود. این یک انتخاب است و دلیل نمی‌خواهد.

office-looks = چه کسی این دوسیه را دید
office-looks-none = هنوز هیچ کس.
office-looks-all = تمام لست، همان طور که { $name } می‌بیند
office-look-when = چه وقت
office-look-who = کی
office-look-what = چه
office-look-phone = خود سطر
office-deed-offered = کارت ساخته شد
office-deed-opened = دوسیه باز شد
office-deed-answered = به یک سوال جواب داده شد
office-deed-appointment = یک وقت ملاقات اضافه شد
office-deed-task = یک قدم اضافه شد
office-deed-confirmed = یک قدم تأیید شد
office-deed-sent-back = یک قدم با یک پیام پس فرستاده شد
office-deed-seen = «دیده شد» نشانی شد
office-deed-refused = رد شد

office-not-visible = شما این را نمی‌بینید
office-not-visible-why = آنچه { $name } شخصی نگه می‌دارد، و آنچه مربوط خانه است. Onderweg نمی‌گوید چقدر است. شما می‌توانید از { $name } بپرسید؛ هیچ کس نمی‌تواند از Onderweg بپرسد.

office-questions = سوال‌ها
office-question-title = سوال برای شخص مسلکی
office-reaches = به { $name } می‌رسد.
office-reaches-not-buddy = به { $name } می‌رسد. { $buddy } آن را تنها وقتی می‌خواند که { $name } آن را نشان بدهد.

office-plan = پلان
office-plan-none = اینجا هیچ چیز با شما شریک نشده است. این یک انتخاب است و دلیل نمی‌خواهد.
office-steps-done = { $all ->
    [one] { $done } از { $all } تمام شد
   *[other] { $done } از { $all } تمام شد
}
office-show-done = { $count ->
    [one] نشان دادن تمام‌شده‌ها: { $count }
   *[other] نشان دادن تمام‌شده‌ها: { $count }
}
office-by-day = تا { $day }
office-lines = { $all ->
    [one] { $done } از { $all } سطر تمام شد
   *[other] { $done } از { $all } سطر تمام شد
}
office-both = چند نفر تغییر داده‌اند؛ همۀ متن‌ها نگهداری شده است:
office-kind-task = برای انجام
office-kind-done = تمام شد
office-kind-appointment = وقت ملاقات
office-kind-note = یادداشت
office-fact = { $field }: { $value }
office-confirm = تأیید کردن
office-send-back = پس فرستادن با یک پیام
office-back-now = پس فرستادن
office-back-hint = قدم دوباره باز می‌شود؛ هیچ نوشته‌ای گم نمی‌شود.
office-step-asks = «بلی» می‌خواهد
office-step-confirmed = تأیید شد
office-step-sent-back = پس فرستاده شد: { $word }
office-step-tasks = { $all ->
    [one] { $done } از { $all } کار تمام شد
   *[other] { $done } از { $all } کار تمام شد
}
office-plan-review = در { $day } دوباره دیده می‌شود

office-appointments = وقت‌های ملاقات
office-to-come = { $count ->
    [one] { $count } در پیش
   *[other] { $count } در پیش
}
office-hours = { $from } تا { $until }
office-added-by = اضافه شد از طرف { $name }
office-add-appointment = اضافه کردن یک وقت ملاقات
office-add-and-send = اضافه کردن و فرستادن

office-label-title = چه
office-label-day = روز
office-label-from = از ساعت
office-label-place = کجا
office-label-bring = با خود چه بیاورند
office-label-answer = جواب شما
office-label-back = هنوز چه کم است؟ { $name } این را می‌خواند.
office-label-name = نام
office-hint-day = مثل 26/11/2026
office-hint-from = مثل 09:30؛ برای تمام روز خالی بگذارید
office-hint-bring = مکتوب، کارت هویت

office-summary = بعضی بخش‌ها باید درست شود
office-fault-empty = بنویسید که چیست.
office-fault-no-answer = یک جواب بنویسید.
office-fault-no-word = بنویسید که هنوز چه کم است.
office-fault-no-name = یک نام بنویسید.
office-fault-long = بسیار دراز است. کوتاهش کنید.
office-fault-day = این روز نیست. بنویسید 26/11/2026.
office-fault-time = این ساعت نیست. بنویسید 09:30.
office-fault-past = آن وقت گذشته است. روز و ساعتی را بنویسید که در پیش است.

office-history = تاریخچه
office-history-none = هنوز چیزی نشده است.
office-history-pages = صفحه‌های تاریخچه
office-newer = نوتر
office-older = کهنه‌تر
office-pager = { $from } تا { $until } از { $all }
office-did-added = اضافه شد
office-did-edited = تغییر کرد
office-did-done = تمام شد
office-did-reopened = دوباره باز شد
office-did-archived = کنار گذاشته شد
office-did-deleted = حذف شد
office-did-restored = پس آورده شد
office-did-moved = برده شد
