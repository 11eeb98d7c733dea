### draft: no native reader has checked this file

case-opened = باز: { $caseworker } ({ $programme }) تنها چیزی را می‌خواند که شما به آنجا ببرید، و نه چیز دیگر.
case-no-looks = هیچ کس ندیده است.

case-questions = { $count ->
    [one] { $count } سوال منتظر «بلی» شماست.
   *[other] { $count } سوال منتظر «بلی» شماست.
} این‌ها آن را می‌خوانند: { $cases }
case-no-questions = هیچ سوالی منتظر «بلی» شما نیست.
case-none-open = شما دوسیۀ باز ندارید. از مددکار یک کارت بخواهید، بعد: { $command }
case-reads = { $names } ({ $space })
case-passed = سپرده شد به { $case }. کاپی آن { $entry } است. وقتی کاپی به سرور برسد، اصل آن بسته می‌شود.
case-shared = کاپی آن { $entry } است. از همگام‌سازی بعدی، این افراد آن را در { $space } می‌خوانند: { $people }. آنچه در دوسیه است، همان‌جا می‌ماند.
case-shared-alone = کاپی آن { $entry } است. هر کس به { $space } بیاید، آن را می‌خواند. آنچه در دوسیه است، همان‌جا می‌ماند.
case-shared-again = این از قبل در { $space } هست: { $entry }.

case-look-offered = { $when }: کارت ساخته شد، { $who }
case-look-renewed = { $when }: برای موبایل نو شما یک کود حساب ساخته شد، { $who }
case-look-opened = { $when }: دوسیه باز شد، { $who }
case-look-answered = { $when }: به یک سوال جواب داده شد، { $who }
case-look-appointment = { $when }: یک وقت ملاقات اضافه شد، { $who }
case-look-task = { $when }: یک کار اضافه شد، { $who }
case-look-confirmed = { $when }: یک قدم تأیید شد، { $who }
case-look-sent-back = { $when }: یک قدم با یک پیام پس فرستاده شد، { $who }
case-look-other = { $when }: کاری شد که این نسخه آن را نمی‌شناسد، { $who }

case-staff-added = حساب ساخته شد. رمز مخفی آن برای اپلیکیشن کود، تنها یک بار نشان داده می‌شود:
case-staff-renewed = رمز عبور تغییر کرد و همۀ نشست‌های این شخص ختم شد. رمز مخفی نو برای اپلیکیشن کود، تنها یک بار نشان داده می‌شود:
