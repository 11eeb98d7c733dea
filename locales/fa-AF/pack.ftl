### draft: no native reader has checked this file

pack-whole = { $id } مکمل است: { $strings ->
    [one] { $strings } متن
   *[other] { $strings } متن
} به { $languages ->
    [one] { $languages } زبان.
   *[other] { $languages } زبان.
}
pack-drafts = هنوز هیچ اهل زبان این‌ها را ندیده است: { $tags }.
pack-signed = امضا شد: { $id }، نسخۀ { $version }، تا { $day } نو است، { $bytes ->
    [one] { $bytes } بایت.
   *[other] { $bytes } بایت.
}
pack-signature-good = نسخۀ { $version }، با امضای برنامه.
pack-signature-unchecked = نسخۀ { $version }. امضا بررسی نشد: { $option } را بدهید.
pack-lines = { $name }: { $count ->
    [one] { $count } سطر
   *[other] { $count } سطر
}
pack-phrases = { $name }: { $count ->
    [one] { $count } جمله
   *[other] { $count } جمله
}

pack-faults = { $count ->
    [one] { $count } چیز باید درست شود.
   *[other] { $count } چیز باید درست شود.
}
pack-syntax = فهمیده نشد: { $reason }
pack-unknown = در اینجا هیچ چیز این نام را ندارد: آن را درست کنید یا بردارید. شناخته‌شده: { $known }
pack-missing = این باید باشد: آن را اضافه کنید
pack-form = اینجا { $form } بنویسید
pack-choice = یکی از این‌ها را بنویسید: { $known }
pack-range = یک عدد از { $low } تا { $high } بنویسید
pack-long = بسیار دراز است: حداکثر { $most ->
    [one] { $most } حرف
   *[other] { $most } حرف
}
pack-count = از این باید { $least } تا { $most } تا باشد
pack-large = بسیار بزرگ است: حداکثر { $most ->
    [one] { $most } بایت
   *[other] { $most } بایت
}
pack-twice = این از قبل در { $place } هست: به یکی از آن‌ها نام دیگر بدهید
pack-nowhere = { $kind } { $id } نیست: نام را درست کنید، یا آن را اضافه کنید
pack-no-words = { $line } را در { $folder } اضافه کنید
pack-unused = هیچ چیز در این بسته این را نمی‌گوید: آن را بردارید، یا نامش را درست کنید
pack-no-icon = یک سطر در بالا اضافه کنید: { $line }
pack-not-plain = اینجا تنها متن ساده، بدون { $signs }
pack-header = فایل را با { $draft } یا { $read } شروع کنید
pack-no-place = یک بسته { $tables } و { $strings } دارد: فایل را از اینجا ببرید، یا زبان آن را اعلان کنید

pack-not-bundle = این یک بستۀ امضا شده نیست: آن را دوباره بگیرید
pack-wrong-signature = برنامه این را امضا نکرده است: آن را استفاده نکنید، به برنامه خبر بدهید
pack-other = این بستۀ دیگری است، نه آنچه خواسته شد
pack-rolled-back = این نسخۀ { $found } است، و نسخۀ { $kept } اینجا هست: همان را نگه دارید، به برنامه خبر بدهید
pack-expired = برای این که نو باشد بسیار کهنه است: از برنامه یکی نوتر بخواهید
pack-damaged = بستۀ داخل این فایل خراب است یا از این اپلیکیشن نوتر است: از برنامه بپرسید، یا نسخۀ نوتر را نصب کنید
pack-past = روزی را بگویید که هنوز در پیش است
pack-rising = فایل آنجا همین نسخه یا نسخۀ بالاتر را دارد، یا فایل دیگری است: نسخۀ بالاتر یا جای دیگر انتخاب کنید
pack-key = کلید باید این اندازه باشد: { $bytes ->
    [one] { $bytes } بایت
   *[other] { $bytes } بایت
}
