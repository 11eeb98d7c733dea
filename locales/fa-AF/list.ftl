### draft: no native reader has checked this file

list-empty = اینجا هیچ چیز نیست.
list-overdue = وقتش گذشته
list-today = امروز، { $date }
list-undated = بدون تاریخ
list-nothing-due = کاری در پیش نیست.
list-no-alarms = هیچ زنگی نیست.

list-both = هر دو تغییر داده‌اند
list-professional = برای شخص مسلکی
list-passed = به شخص مسلکی سپرده شده
list-late = بعد از بسته شدن نوشته شده
list-moved-twice = دو بار برده شده
list-sent = فرستاده شده
