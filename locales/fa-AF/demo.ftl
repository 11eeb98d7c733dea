### draft: no native reader has checked this file

demo-title = یک هفته در یک خانۀ CURANT، روی این کمپیوتر
demo-places = سرور { $server }، دفتر { $office }
demo-card = { $caseworker } برای { $name } یک کارت چاپ می‌کند
demo-accounts = { $count ->
    [one] { $count } موبایل حساب دارد
   *[other] { $count } موبایل حساب دارند
}
demo-founded = { $name } این فضا را می‌سازد: { $house }
demo-joined = { $name } شامل می‌شود: هر دو موبایل { $digits } را نشان می‌دهند
demo-yes = { $name } به { $caseworker } «بلی» می‌گوید: تنها آنچه به آنجا برده شود خوانده می‌شود، و نه چیز دیگر

demo-wrote = { $name } در { $space } می‌نویسد: { $title }
demo-private = { $name } چیزی می‌نویسد که هیچ کس دیگر نمی‌تواند بخواند
demo-changed = { $name } این را می‌برد به { $time }: { $title }
demo-flagged = { $name } سوالی را برای شخص مسلکی نشانی می‌کند: { $title }
demo-done = { $name } این را تمام می‌کند: { $title }
demo-both = { $title }: دو نفر آن را بدون شبکه تغییر دادند، هر دو نوشته نگهداری شده است
demo-moved = { $name } یک مکتوب را به { $caseworker } می‌برد: { $title }
demo-passed = { $name } یک بار «بلی» می‌گوید: سوال { $buddy } به { $caseworker } می‌رود
demo-job = { $name } یک وظیفه را به مرحلۀ «{ $stage }» می‌برد: { $title }
demo-job-helped = { $helper } به { $name } در یک وظیفه کمک می‌کند. وظیفه به مرحلۀ «{ $stage }» می‌رود: { $title }

demo-offline = { $name } شبکه ندارد
demo-online = { $name } دوباره شبکه دارد: { $up } فرستاده شد، { $down } رسید

demo-backup = از سرور یک کاپی پشتیبان گرفته شد
demo-lost = دیسک سرور از بین رفت، و دو روز هم با آن
demo-unreachable = { $count ->
    [one] { $name } به نوشتن ادامه می‌دهد: { $count } تغییر در موبایل منتظر است
   *[other] { $name } به نوشتن ادامه می‌دهد: { $count } تغییر در موبایل منتظر است
}
demo-restored = { $count ->
    [one] کاپی پشتیبان دوباره گذاشته شد: { $count } بستۀ مهرشده کم است
   *[other] کاپی پشتیبان دوباره گذاشته شد: { $count } بستۀ مهرشده کم است
}
demo-healed = { $count ->
    [one] موبایل‌ها آنچه را گم شده بود پس می‌دهند: سرور { $count } بستۀ مهرشده دارد
   *[other] موبایل‌ها آنچه را گم شده بود پس می‌دهند: سرور { $count } بستۀ مهرشده دارد
}

demo-answered = { $caseworker } به سوال { $name } جواب می‌دهد
demo-shared = { $name } جواب { $caseworker } را با خانه شریک می‌کند: { $buddy } آن را می‌خواند
demo-appointment = { $caseworker } یک وقت ملاقات با { $name } اضافه می‌کند
demo-step-asked = { $name } یک قدم را انجام می‌دهد و از { $caseworker } «بلی» می‌خواهد: { $title }
demo-step-confirmed = { $caseworker } قدم { $name } را تأیید می‌کند: { $title }
demo-on-phone = { $caseworker } می‌بیند: این در موبایل { $name } است

demo-removed = { $gone } از خانه می‌رود: { $name } دسترسی { $gone } را می‌بندد، و خانه کلید نو دارد
demo-reads-nothing = { $name } هیچ چیز آن را نمی‌خواند

demo-agenda = آنچه { $name } می‌بیند

demo-could-read = آنچه سرور می‌تواند بخواند
demo-could-accounts = { $count ->
    [one] { $count } حساب، به نامی که دفتر به آن داده است
   *[other] { $count } حساب، به نام‌هایی که دفتر به آن‌ها داده است
}
demo-could-spaces = { $count ->
    [one] چه کسی در { $count } فضا است
   *[other] از { $count } فضا، چه کسی در کدام است
}
demo-could-chunks = { $count ->
    [one] { $count } بستۀ مهرشده چه وقت رسید، و اندازۀ آن: { $size }
   *[other] { $count } بستۀ مهرشده چه وقت رسیدند، و اندازۀ آن‌ها: { $size }
}
demo-could-not = آنچه سرور نمی‌تواند بخواند
demo-none-found = { $count ->
    [one] { $count } متن که مردم نوشته‌اند، در { $files } فایل و در شبکه ({ $size }) جستجو شد: پیدا نشد
   *[other] { $count } متن که مردم نوشته‌اند، در { $files } فایل و در شبکه ({ $size }) جستجو شد: هیچ کدام پیدا نشد
}
demo-found = { $count ->
    [one] { $count } بار پیدا شد: این نباید باشد
   *[other] { $count } بار پیدا شد: این نباید باشد
}
demo-search-works = همین جستجو نام‌های حساب‌ها را پیدا می‌کند
demo-search-blind = این جستجو نام‌های حساب‌ها را هم پیدا نمی‌کند، پس هیچ چیز را ثابت نمی‌کند

demo-held = آنچه در موبایل‌ها است
demo-same = { $count ->
    [one] { $space }: در { $count } دستگاه
   *[other] { $space }: در { $count } دستگاه، بایت به بایت یکسان
}
demo-differs = { $space }: در همۀ دستگاه‌ها یکسان نیست
demo-traffic = برای همۀ این‌ها { $up } فرستاده شد و { $down } رسید
demo-kept = همه چیز در { $folder } است؛ خودتان ببینید

demo-open = دفتر باز است: { $office }
demo-sign-in = با { $address } و { $password } داخل شوید
demo-code = کود ثبوت دوم همین حالا: { $code }
demo-end = با Ctrl-C ختم می‌شود
demo-pack = { $programme } بستۀ امضاشدۀ خود را به موبایل‌ها می‌دهد. جمله‌ها: { $phrases }. زبان‌ها: { $languages }.
demo-practice = { $name } بدون شبکه تمرین می‌کند، از بسته‌ای که در موبایل است:
demo-minutes = { $name } تمرین با { $other } را می‌نویسد. دقیقه‌ها: { $minutes }
demo-agreement = { $name } فیصلۀ خانۀ بسته را برای { $house } پیشنهاد می‌کند
demo-agreement-changed = { $name } متن دیگری پیشنهاد می‌کند. آنچه از امضای { $other } تا حالا تغییر کرده:
demo-agreement-stands = همه در { $house } امضا می‌کنند، هر کس با کلید موبایل خودش: فیصله اعتبار دارد
demo-sheet = { $name } ورق بازگشت را چاپ می‌کند و با اسناد می‌گذارد
demo-phone-lost = موبایل { $name } در بس می‌ماند
demo-recovered = { $name } با ورق در موبایل نو برگشته است. مواردی که پس آمدند: { $count }
demo-phone-out = { $name } موبایل گم‌شده را بیرون می‌کند: چیز نوی به آن نمی‌رسد
demo-export = { $name } همه چیز را بدون شبکه با خود می‌برد. موارد: { $count }

demo-letter = { $name } از مکتوبی که به خانه آمده عکس می‌گیرد: { $title }
demo-letter-opened = { $name } آن را باز می‌کند: عکس تنها حالا می‌آید، { $size }
