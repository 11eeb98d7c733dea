### draft: no native reader has checked this file

catalogue-trusted = از حالا این موبایل بسته‌هایی را که این برنامه امضا می‌کند، قبول می‌کند.
catalogue-key = کلید برنامه برای موبایل‌ها: { $key }
catalogue-no-programme = این موبایل کلید برنامه را نمی‌شناسد: کلیدی را که در ورق کود حساب است اسکن کنید، یا کارت یک مددکار را.
catalogue-not-key = این کلید یک برنامه نیست: کلیدی را که در ورق کود حساب است اسکن کنید.
catalogue-key-damaged = کلید برنامه در راه خراب شد: آن را دوباره اسکن کنید.

catalogue-taken = بستۀ برنامه { $id }، نسخۀ { $version }، حالا در این موبایل است.
catalogue-unchanged = بستۀ برنامه نوترین است.
catalogue-budget = یک بستۀ نوتر در اندازۀ مجاز جای نمی‌شود: شاید همگام‌سازی بعدی آن را بیاورد.
catalogue-failed = معلوم نیست که بستۀ نوتر هست یا نه: همگام‌سازی بعدی دوباره می‌پرسد.
catalogue-kept = نسخۀ { $version }، تا { $day } نو است.
catalogue-expired = نسخۀ { $version } تا { $day } نو بود: شاید کهنه شده باشد. همگام‌سازی کنید، یا از برنامه یکی نوتر بخواهید.
catalogue-always = شب و روز

catalogue-not-published = سرور چنین بسته‌ای ندارد: از برنامه بپرسید.
catalogue-several = سرور چند بسته دارد: بگویید کدام.
catalogue-no-pack = هنوز در این موبایل بسته نیست: جایی که شبکه هست همگام‌سازی کنید.
catalogue-no-deck = این مجموعۀ جمله‌ها در بسته نیست.
catalogue-refused = نوترین بستۀ سرور قابل استفاده نیست: این موبایل بستۀ خود را نگه می‌دارد. به برنامه خبر بدهید.

catalogue-published = موبایل‌ها از حالا این را می‌گیرند: { $id }، نسخۀ { $version }؛ تا { $day } نو است.
catalogue-published-already = موبایل‌ها از قبل همین فایل را می‌گیرند.
