### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } نفر.
   *[other] { $people } نفر.
} از آخرین بار که دیدید ({ $since }): { $changed } نفر تغییر دارد، { $waits ->
    [one] { $waits } چیز منتظر شماست.
   *[other] { $waits } چیز منتظر شماست.
}
office-monday-about-first = { $people ->
    [one] { $people } نفر.
   *[other] { $people } نفر.
} { $waits ->
    [one] { $waits } چیز منتظر شماست.
   *[other] { $waits } چیز منتظر شماست.
}
office-mark-seen = نشانی کردن همه به عنوان «دیده شد»
office-add-person = اضافه کردن یک شخص
office-show = نشان دادن
office-name = نام
office-monday-count = { $all ->
    [one] { $shown } از { $all } نفر
   *[other] { $shown } از { $all } نفر
}
office-nobody-matches = کسی پیدا نشد.
office-show-all = { $count ->
    [one] نشان دادن { $count } نفر
   *[other] نشان دادن هر { $count } نفر
}
office-silence = «خبری نیست» تنها روز را نشان می‌دهد، هیچ وقت ساعت را، و تنها بعد از یک هفته. بسیار وقت‌ها معنایش نداشتن کردیت انترنت یا رخصتی است.

office-waits = منتظر شما
office-waits-order = اول نزدیک‌ترین تاریخ، بعد درازترین انتظار. به هیچ کس نمره داده نمی‌شود.
office-show-others = { $count ->
    [one] نشان دادن { $count } تای دیگر
   *[other] نشان دادن { $count } تای دیگر
}
office-question-from = سوال از { $name }
office-question = سوال
office-answer = جواب دادن
office-wait-call = موبایل آن را نگرفته است. به { $name } زنگ بزنید، یا سر بزنید.

office-tab-all = همه
office-tab-changed = تغییر کرده
office-tab-waits = منتظر شما
office-tab-no-appointment = بدون وقت ملاقات
office-tab-silent = بی‌خبر

office-column-person = شخص
office-column-changed = تغییر از آخرین دیدن شما
office-column-waits = منتظر شما
office-column-next = وقت ملاقات بعدی
office-column-silent = آخرین خبر
office-short-changed = تغییر
office-short-waits = منتظر
office-short-next = بعدی
office-short-silent = خبر
office-nothing-new = چیز نو نیست
office-nothing-waits = چیزی منتظر نیست
office-no-appointment = وقت ملاقات نیست
office-this-week = این هفته
office-not-since = بعد از { $day } خبری نیست
office-chip-questions = { $count ->
    [one] { $count } سوال
   *[other] { $count } سوال
}
office-chip-asks = { $count ->
    [one] { $count } قدم برای تأیید
   *[other] { $count } قدم برای تأیید
}
office-chip-undelivered = { $count ->
    [one] { $count } در موبایل نیست
   *[other] { $count } در موبایل نیست
}

office-changed-added = { $count } اضافه شد
office-changed-edited = { $count } تغییر کرد
office-changed-done = { $count } تمام شد
office-changed-reopened = { $count } دوباره باز شد
office-changed-archived = { $count } کنار گذاشته شد
office-changed-deleted = { $count } حذف شد
office-changed-restored = { $count } پس آورده شد
office-changed-moved = { $count } برده شد

office-standing-waiting = هنوز در موبایل «بلی» نیست
office-standing-closed = خود شخص آن را بست

office-empty-about = روز اول شما در اینجا. هنوز هیچ شخصی ندارید.
office-empty-next = بعد چه می‌شود
office-empty-card = شما یک کارت می‌سازید
office-empty-card-why = یک شخص را به نام اضافه کنید. کارت دو کود دارد و یک بار نشان داده می‌شود: آن را چاپ کنید، یا بگذارید آن شخص آن را از این صفحه اسکن کند.
office-empty-yes = آن شخص در موبایل «بلی» می‌گوید
office-empty-yes-why = با همان «بلی» دوسیه در اینجا باز می‌شود، و آنچه را نگه می‌دارد که آن شخص با شما شریک می‌کند. هیچ کس نمی‌تواند به جای کس دیگر «بلی» بگوید.
office-empty-monday = اولین دید روز دوشنبۀ شما
office-empty-monday-why = در بالا آنچه منتظر شماست، اول نزدیک‌ترین تاریخ؛ در پایین همه: چه تغییر کرد، وقت ملاقات بعدی، و از کی بیشتر از یک هفته خبری نیست.
office-empty-people = هنوز کسی اینجا نیست. اگر منتظر نام‌هایی بودید، از هماهنگ‌کنندۀ خود بپرسید.
office-empty-see = چه را می‌بینید و چه را نه
office-empty-see-shared = آنچه یک شخص با برنامه شریک می‌کند: پلان، قدم‌ها، وقت‌های ملاقات، سوال‌ها.
office-empty-see-never = هیچ وقت: موردهای شخصی، امور خانه، فیصله‌های داخل خانه.
office-empty-see-log = هر دوسیه‌ای که باز کنید نوشته می‌شود. آن شخص نام شما و روز را می‌بیند.
