### draft: no native reader has checked this file

job-field-stage = مرحله
job-field-result = نتیجه
job-field-employer = کارفرما
job-field-contact = شخص ارتباطی
job-field-source = کجا پیدا شد
job-field-next = قدم بعدی
job-field-due = تاریخ قدم بعدی
job-field-documents = اسناد
job-field-helped-by = به کمک
job-field-file = فایل

job-stage-found = پیدا شده
job-stage-prepared = آماده
job-stage-sent = فرستاده شده
job-stage-reply = جواب
job-stage-interview = مصاحبه
job-stage-trial = کار آزمایشی
job-stage-result = نتیجه

job-result-hired = وظیفه پیدا شد
job-result-refused = این بار نشد
job-result-withdrawn = پس گرفته شد
job-result-silent = جواب نیامد

job-next = قدم بعدی: { $step }
job-next-dated = قدم بعدی
job-was-planned = برای { $time } پلان شده بود

job-column = { $count ->
    [one] { $stage }: { $count } وظیفه
   *[other] { $stage }: { $count } وظیفه
}
job-board-empty = هنوز وظیفه‌ای نیست. اولین وظیفه‌ای را که دیدید اضافه کنید: { $command }
job-moved = { $entry } حالا در اینجا است: { $stage }

job-funnel-all = { $count ->
    [one] { $count } وظیفه، و تا کجا رسید
   *[other] { $count } وظیفه، و تا کجا رسیدند
}
job-funnel-stage = { $stage }: تا اینجا رسیده { $reached }، حالا { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = ختم شده، نتیجه نوشته نشده: { $count }

job-exported = { $count ->
    [one] { $count } وظیفه در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن را بخواند.
   *[other] { $count } وظیفه در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن‌ها را بخواند.
}
job-imported = { $count ->
    [one] { $count } وظیفه اضافه شد.
   *[other] { $count } وظیفه اضافه شد.
}

job-sheet-cell = ردیف { $row }، { $column }: { $rule }
job-sheet-row = ردیف { $row }: { $rule }
job-sheet-cells = خانه‌ها: { $found }، ستون‌ها: { $expected }. ردیف باید همان قدر خانه داشته باشد که ستون هست.
job-sheet-quote = یک ناخنک بسته نشده است. برای خود این علامه بنویسید: { $quotes }
job-sheet-too-large = فایل بیشتر از { $limit } بایت دارد: آن را تقسیم کنید.
job-sheet-not-text = سطر { $line } فایل متن UTF-8 نیست: آن را به شکل { $format } ذخیره کنید.
job-sheet-empty = فایل خالی است. ردیف اول آن نام ستون‌ها را می‌گوید: { $columns }
job-sheet-unknown-column = وظیفه‌ها ستونی به نام ستون { $number } ندارند. این‌ها هست: { $columns }
job-sheet-column-twice = دو ستون { $column } هست: یکی را بردارید.
job-sheet-no-title = ستون { $column } نیست: هر وظیفه به آن ضرورت دارد.
job-sheet-too-many-rows = فایل بیشتر از { $limit } ردیف دارد: آن را تقسیم کنید.
