### draft: no native reader has checked this file

system-not-found = لا يوجد هذا الملف أو المجلد
system-denied = هذا غير مسموح لهذا المستخدم
system-full = القرص ممتلئ
system-read-only = لا يمكن الكتابة هناك
system-no-folder = ليس مجلدًا
system-folder = هو مجلد
system-there = موجود من قبل
system-in-use = يستخدمه برنامج آخر
system-no-address = ليس لهذا الجهاز هذا العنوان
system-other = النظام يرفض
