### draft: no native reader has checked this file

field-title = العنوان
field-body = النص
field-due = الموعد الأخير
field-start = البداية
field-end = النهاية
field-place = المكان
field-bring = ما يجب إحضاره
field-assignee = المكلّف
field-helper = المساعد
field-asker = السائل
field-label = الوسم
field-labels = الوسوم
field-line = السطر
field-checklist = القائمة
field-professional = للمختص
field-kind = النوع
field-state = الحالة
field-date = التاريخ
field-entry = العنصر
field-space = المساحة
field-name = الاسم
field-person = الشخص
field-profile = الملف
field-pin = الرقم السري
field-code = الرمز
field-invitation = الدعوة
field-digits = الأرقام
field-card = البطاقة
field-url = عنوان الخادم
field-home = المجلد
field-zone = المنطقة الزمنية
field-language = اللغة

kind-task = مهمة
kind-appointment = موعد
kind-note = ملاحظة
kind-job = وظيفة
kind-other = عنصر

state-open = مفتوح
state-done = منجز
state-archived = محفوظ جانبًا
state-deleted = في سلة المهملات
state-moved = منقول
