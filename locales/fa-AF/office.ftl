### draft: no native reader has checked this file

office-skip = رفتن به متن صفحه
office-nav = اصلی
office-people = افراد من
office-find = پیدا کردن یک شخص
office-language = زبان:
office-language-label = زبان
office-sign-out = بیرون شدن
office-caseworker = مددکار
office-coordinator = هماهنگ‌کننده
office-foot-looks = هر بار دیدن یک دوسیه نوشته می‌شود و به همان شخص نشان داده می‌شود
office-foot-keyboard = کیبورد: یک بار Tab را فشار بدهید تا از این مینو بگذرید
office-of = دفتر { $programme }
office-print = چاپ
office-new = نو
office-open = باز
office-on-phone = در موبایل
office-not-on-phone = هنوز در موبایل نیست
office-you = شما
office-nameless = یک نفر بی‌نام

office-today = امروز
office-tomorrow = فردا
office-today-at = امروز، { $time }
office-tomorrow-at = فردا، { $time }

office-said-answered = جواب شما نوشته شد. در تماس بعدی به موبایل می‌رسد.
office-said-confirmed = قدم تأیید شد. در تماس بعدی به موبایل می‌رسد.
office-said-sent-back = قدم پس فرستاده شد. در تماس بعدی به موبایل می‌رسد.
office-said-added = وقت ملاقات اضافه شد. در تماس بعدی به موبایل می‌رسد.
office-said-seen = همه چیز «دیده شد» نشانی شد.

office-said-changed = در این میان کسی این را تغییر داد. هیچ چیز نوشته نشد؛ حالا این طور است.
office-said-not-shared = این دوسیه برای نوشتن باز نیست. هیچ چیز نوشته نشد.
office-said-card-shown = کارت تنها یک بار نشان داده می‌شود. اگر چاپ یا اسکن نشد، آن شخص را دوباره اضافه کنید.

office-not-open = این دوسیه برای شما باز نیست.
office-not-open-why = اگر منتظر آن بودید، از هماهنگ‌کنندۀ خود بخواهید که تقسیم دوسیه‌ها را ببیند. این کوشش نوشته شد.

office-no-page = چنین صفحه‌ای نیست.
office-no-page-why = این آدرس مربوط این دفتر نیست.
office-elsewhere = هیچ کاری نشد.
office-elsewhere-why = فورم از صفحۀ این دفتر نیامد، یا صفحه بسیار کهنه بود. برگردید، صفحه را دوباره باز کنید و از نو انجام بدهید.
office-too-large = این بیشتر از جای یک فورم است.
office-too-large-why = هیچ کاری نشد. برگردید و آن را کوتاه کنید.
office-unavailable = دفتر حالا به دوسیه‌های خود نمی‌رسد.
office-unavailable-why = هیچ چیز نوشته نشد. برگردید تا نوشتۀ خود را ببینید، آن را نگه دارید، و بعد از چند دقیقه دوباره کوشش کنید.
office-broken = از طرف ما مشکلی پیش آمد.
office-broken-why = آنچه پیشتر نوشته شده بود، گم نشد. دوباره کوشش کنید؛ اگر مشکل ماند، به هماهنگ‌کنندۀ خود بگویید.
office-to-people = به افراد من
