### draft: no native reader has checked this file

takeout-title = چیزهای من از Onderweg
takeout-made = نوشته شد در { $time }.
takeout-careful = هر کس این فایل‌ها را داشته باشد، می‌تواند هر چه در آن‌ها است بخواند. آن‌ها را مثل مکتوبی نگه دارید که نام شما روی آن است.
takeout-own = فضای شخصی من
takeout-empty = هنوز اینجا هیچ چیز نیست.
takeout-space = { $count ->
    [one] { $space }: { $count } مورد
   *[other] { $space }: { $count } مورد
}
takeout-by = ساخته شد از طرف { $who }، { $time }
takeout-both = هم‌زمان نوشته شده: { $value }
takeout-yes = بلی
takeout-no = نخیر
takeout-file-page = { $file }: همه چیز، برای خواندن و چاپ کردن.
takeout-file-journal = { $file }: همه چیز، برای اپلیکیشن‌ها. Onderweg آن را پس می‌خواند: { $command }
takeout-file-history = { $file }: کی چه را تغییر داد، و چه وقت.
takeout-file-calendar = { $file }: وقت‌های ملاقات و تاریخ‌های آخر، برای یک جنتری.
takeout-file-sheets = { $files }: برای جدول (spreadsheet).
takeout-not-back = آنچه پس نمی‌آید: کی چه و چه وقت نوشت، پیشتر چه نوشته بود، و نوشتۀ دیگر در جایی که دو نفر هم‌زمان نوشتند. همه چیز طوری پس می‌آید که گویا شما همین حالا نوشته‌اید.

takeout-written = { $count ->
    [one] { $count } مورد در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن را بخواند.
   *[other] { $count } مورد در { $file } است. هر کس این فایل را داشته باشد، می‌تواند آن‌ها را بخواند.
}
takeout-read = { $count ->
    [one] { $count } مورد پس آمد.
   *[other] { $count } مورد پس آمد.
}
takeout-step = { $done } از { $all }
takeout-kept = { $count ->
    [one] { $count } مورد که شما ساختید، به فضای شخصی شما کاپی شد.
   *[other] { $count } مورد که شما ساختید، به فضای شخصی شما کاپی شد.
}
takeout-here = { $count ->
    [one] { $count } مورد از پیش اینجا بود.
   *[other] { $count } مورد از پیش اینجا بود.
}
takeout-left = { $count ->
    [one] { $count } مورد در فایل می‌ماند: امضاها و نوبت‌های انجام‌شده تنها در خانۀ خودشان حساب می‌شود.
   *[other] { $count } مورد در فایل می‌ماند: امضاها و نوبت‌های انجام‌شده تنها در خانۀ خودشان حساب می‌شود.
}
takeout-answers = { $count ->
    [one] { $count } جواب به کارت پس آمد.
   *[other] { $count } جواب به کارت‌ها پس آمد.
}
takeout-field-origin = کاپی از

takeout-line = { $file }، سطر { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = این آن نیست که Onderweg می‌نویسد.
takeout-state = حالت یکی از این‌ها است: { $states }
takeout-kind = این نوع مورد را تنها اپلیکیشن می‌سازد.
takeout-twice = مورد دیگری همین شماره را دارد.
takeout-turn = سلسلۀ این وقت در فایل نیست، یا در این روز چیزی ندارد.
takeout-much = این بیشتر از آن است که در یک مورد جای شود.
takeout-version = { $file }: این از Onderweg نیست، یا از یک نسخۀ نوتر است.
takeout-too-many = { $file }: بیشتر از { $limit } مورد هست.
takeout-too-large = فایل بیشتر از { $limit } بایت دارد.
takeout-no-zip = فایل آرشیف zip نیست، یا خراب است.
takeout-too-many-files = آرشیف بیشتر از { $limit } فایل دارد: Onderweg آن را ننوشته است.
takeout-strange-name = فایل شمارۀ { $number } آرشیف نامی دارد که Onderweg نمی‌نویسد.
takeout-same-name = دو فایل آرشیف یک نام دارند.
takeout-packed = { $file } رمز شده است، یا طوری بسته شده است که در اینجا باز نمی‌شود.
takeout-too-large-file = { $file } بیشتر از { $limit } بایت دارد.
takeout-damaged = { $file } خراب است.
takeout-missing = { $file } در آرشیف نیست.
