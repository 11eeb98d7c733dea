### draft: no native reader has checked this file

status-no-server = این موبایل سرور ندارد: همه چیز تنها اینجا است.
status-all-sent = همه چیز فرستاده شده، آخرین بار { $time }.
status-nothing = چیزی برای فرستادن نیست؛ هنوز همگام نشده است.
status-unsent = { $count ->
    [one] { $count } تغییر از { $time } فرستاده نشده است.
   *[other] { $count } تغییر از { $time } فرستاده نشده است.
}
status-never-sent = { $count ->
    [one] { $count } تغییر هیچ وقت فرستاده نشده است.
   *[other] { $count } تغییر هیچ وقت فرستاده نشده است.
}
status-server = سرور: { $server }
status-trouble = آخرین همگام‌سازی نشد ({ $code }).
status-next-try = اپلیکیشن در { $time } دوباره کوشش می‌کند.
status-month = این ماه: { $up } فرستاده شد، { $down } رسید.
status-locked = قفل.
status-unlocked = قفل باز، با پین‌کود.
status-no-pin = پین‌کود نیست.

sync-all-sent = همه چیز فرستاده شد.
sync-still-here = { $count ->
    [one] { $count } تغییر هنوز تنها اینجا است.
   *[other] { $count } تغییر هنوز تنها اینجا است.
}
sync-budget = اندازۀ مجاز مصرف شد؛ همگام‌سازی بعدی از همین‌جا ادامه می‌دهد.
sync-stopped = توقف کرد.
sync-metered = این شبکه پول می‌گیرد، و تنظیمات می‌گوید نخیر.
sync-waiting = هنوز وقت است: بعد از { $span } دوباره کوشش کنید.
sync-traffic = { $up } فرستاده شد، { $down } رسید.
sync-refused = دیگر در { $space } ممکن نیست: { $act }.
sync-left = این موبایل دیگر در { $space } نیست. آنچه تنها اینجا بود، حالا در فضای شخصی شماست.
sync-act-invite = دعوت کردن
sync-act-revoke = بستن یک دعوت‌نامه
sync-act-admit = پذیرفتن
sync-act-readmit = دوباره پذیرفتن
sync-act-remove = بیرون کردن
sync-act-leave = ترک کردن
sync-act-key = تغییر کلید
sync-act-snapshot = نگهداری یک خلاصه
sync-act-erase = پاک کردن
sync-act-owner = تعیین صاحب دیگر
sync-act-sheet = چاپ کردن ورق بازگشت

doctor-read = { $count ->
    [one] { $count } مورد خوانده شد.
   *[other] { $count } مورد خوانده شد.
}
doctor-locked = قفل است: موردها خوانده نشد.
doctor-sound = فایل سالم است.
doctor-rebuilt = { $count ->
    [one] { $count } ردیف دوباره نوشته شد.
   *[other] { $count } ردیف دوباره نوشته شد.
}
doctor-well = همه چیز خوب است.
doctor-in = { $space }: { $finding }
doctor-withheld = سرور چیزی از { $name } را نمی‌رساند که عضو دیگری دیده است.
doctor-fork = سرور دو نسخۀ متفاوت از نوشتۀ { $name } نشان داد.
doctor-log-forked = سرور لست اعضای متفاوت از پیشتر نشان داد.
doctor-server-faulty = سرور چیزی می‌رساند که خلاف قاعده‌ها است.
doctor-copied = موبایل دیگری با کلیدهای این موبایل می‌نویسد.
doctor-bad-content = از موبایل { $name } چیزی آمد که خوانده نمی‌شود.
doctor-own-refused = سرور چیزی را که این موبایل نوشته است رد می‌کند.
doctor-bad-snapshot = یک خلاصه آنچه را می‌گوید در خود ندارد.
doctor-not-named = سرور به حالت پیشتر برگردانده شد و این موبایل در لست اعضای آن نیست. آنچه اینجا است همین‌جا می‌ماند: این موبایل را با موبایل دیگری دوباره بپذیرید.
doctor-damaged = یک مورد این موبایل خوانده نمی‌شود.
doctor-file-broken = فایل این موبایل خراب است: آنچه هنوز می‌شود بفرستید، فولدر را کاپی کنید، کمک بخواهید.
