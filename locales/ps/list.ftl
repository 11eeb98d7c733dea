### draft: no native reader has checked this file

list-empty = دلته هېڅ نشته.
list-overdue = وخت یې تېر دی
list-today = نن، { $date }
list-undated = بې نېټې
list-nothing-due = هېڅ کار په مخکې نشته.
list-no-alarms = هېڅ زنګ نشته.

list-both = دواړو بدل کړی
list-professional = د مسلکي کس لپاره
list-passed = مسلکي کس ته سپارل شوی
list-late = تر تړلو وروسته لیکل شوی
list-moved-twice = دوه ځله وړل شوی
list-sent = لېږل شوی
