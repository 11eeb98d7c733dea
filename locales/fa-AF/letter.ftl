### draft: no native reader has checked this file

letter-field = مکتوب
letter-field-photo = عکس
letter-field-thumb = عکس کوچک
letter-attached = ضمیمه شده؛ می‌توان آن را باز کرد
letter-added = { $entry }: مکتوب در این موبایل نگه داشته شد. با همگام‌سازی بعدی فرستاده می‌شود.
letter-row = { $entry } { $title } ({ $size })
letter-here = تمام مکتوب در این موبایل است.
letter-away = وقتی باز شود، آورده می‌شود.
letter-part = پارچه‌ها در این موبایل: { $here } از { $parts }. با باز کردن، بقیه آورده می‌شود.
letter-unsent = پارچه‌هایی که هنوز باید فرستاده شود: { $count }.
letter-refused = سرور آن را نمی‌پذیرد. مکتوب‌هایی را که دیگر کسی لازم ندارد پاک کنید.
letter-nothing = هیچ کاری مکتوب ندارد. برای اضافه کردن: { $command }
letter-opened = مکتوب در { $file } است.
letter-sync = مکتوب‌ها: پارچه‌های فرستاده شده { $sent }، هنوز باید فرستاده شود { $waiting }.
letter-error-none = این مورد مکتوبی ندارد که این نسخه بتواند باز کند.
letter-error-elsewhere = مکتوب در همان فضایی ماند که این مورد از آن آمده است. آن را اینجا دوباره ضمیمه کنید.
letter-error-not-here = مکتوب در این موبایل نیست. وقتی شبکه بود، دوباره آن را باز کنید.
letter-error-not-there = مکتوب در سرور نیست: حذف شده است، یا هنوز تمام آن فرستاده نشده است.
letter-error-metered = این شبکه پول می‌گیرد، و اجازه نیست برای مکتوب‌ها استفاده شود.
letter-error-size = فایل خالی یا بسیار بزرگ است. یک مکتوب حداکثر { $most } است.
letter-error-type = فایل از نوع دیگر است. این‌ها قبول می‌شود: { $types }
letter-error-damaged = عکس خراب یا بریده شده است.
letter-error-pixels = عکس پیکسل‌های بسیار زیاد دارد. آن را کوچک‌تر کنید.
letter-error-thumb = عکس کوچک عکس نیست، یا به اندازۀ کافی کوچک نیست.
letter-error-tampered = مکتوب همان نیست که ضمیمه شده بود. نشان داده نمی‌شود.
