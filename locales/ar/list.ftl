### draft: no native reader has checked this file

list-empty = لا يوجد شيء هنا.
list-overdue = فات موعده
list-today = اليوم، { $date }
list-undated = بلا تاريخ
list-nothing-due = لا يوجد شيء مطلوب.
list-no-alarms = لا توجد تنبيهات.

list-both = غيّره الطرفان
list-professional = للمختص
list-passed = حُوّل إلى المختص
list-late = كُتب بعد الإغلاق
list-moved-twice = نُقل مرتين
list-sent = مُرسل
