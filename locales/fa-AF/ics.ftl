### draft: no native reader has checked this file

ics-field-uid = نام در جنتری‌های دیگر

ics-appointment = وقت ملاقات
ics-task = کار
ics-alarm = Onderweg: چیزی پلان شده است
ics-leave = وقت رفتن است
ics-bring = با خود بیاورید: { $bring }
ics-travel = { $minutes ->
    [one] راه تا آنجا: { $minutes } دقیقه
   *[other] راه تا آنجا: { $minutes } دقیقه
}
ics-helper = همراه می‌آید: { $name }
ics-interpreter = ترجمان: { $name }

ics-exported = { $count ->
    [one] { $count } وقت ملاقات یا کار در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن را بخواند.
   *[other] { $count } وقت ملاقات و کار در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن‌ها را بخواند.
}

ics-added = { $count ->
    [one] { $count } وقت ملاقات یا کار اضافه شد.
   *[other] { $count } وقت ملاقات و کار اضافه شد.
}
ics-changed = { $count ->
    [one] { $count } تا از قبل اینجا بود و تغییر کرد.
   *[other] { $count } تا از قبل اینجا بود و تغییر کرد.
}
ics-same = { $count ->
    [one] { $count } تا از قبل همین طور اینجا بود.
   *[other] { $count } تا از قبل همین طور اینجا بود.
}
ics-left = از فایل گرفته نشد: { $names }

ics-line-property = سطر { $line }، { $property }: { $rule }
ics-line = سطر { $line }: { $rule }
ics-form = این سطر یک جنتری نیست: { $form }
ics-too-long = این درازتر از { $limit } حرف است.
ics-nesting = { $begin } و { $end } با هم جور نمی‌آیند.
ics-too-deep = قسمت‌ها بیشتر از { $limit } طبقه در داخل یکدیگر هستند.
ics-missing = { $name } نیست.
ics-twice = این در اینجا دو بار هست.
ics-date = این تاریخ نیست: بنویسید { $date } یا { $time }
ics-length = این اندازۀ وقت نیست: { $examples }
ics-zone = هیچ کس ساحۀ زمانی به این نام را نمی‌شناسد: برای مثال بنویسید { $zone }
ics-not-taken = این معنا را تغییر می‌دهد و در اینجا ممکن نیست.
ics-no-series = وقت ملاقاتی که تکرار می‌شود در فایل نیست: باید در کنار وقت تغییرکردۀ آن باشد.
ics-no-turn = در این روز این وقت ملاقات نیست: این روز به تنهایی تغییر داده نمی‌شود.
ics-never-turns = با این قاعده، این وقت ملاقات هیچ وقت نمی‌رسد.
ics-too-large = فایل بیشتر از { $limit } بایت دارد: آن را تقسیم کنید.
ics-too-many-lines = فایل بیشتر از { $limit } سطر دارد: آن را تقسیم کنید.
ics-too-many-items = فایل بیشتر از { $limit } وقت ملاقات، کار و وقت تغییرکرده دارد: آن را تقسیم کنید.
ics-not-text = سطر { $line } فایل متن UTF-8 نیست.
ics-not-calendar = فایل جنتری نیست: { $begin } ندارد
