### draft: no native reader has checked this file

job-field-stage = المرحلة
job-field-result = النتيجة
job-field-employer = صاحب العمل
job-field-contact = جهة الاتصال
job-field-source = مكان العثور
job-field-next = الخطوة التالية
job-field-due = تاريخ الخطوة التالية
job-field-documents = الوثائق
job-field-helped-by = بمساعدة
job-field-file = الملف

job-stage-found = عُثر عليها
job-stage-prepared = جاهزة
job-stage-sent = أُرسلت
job-stage-reply = ردّ
job-stage-interview = مقابلة
job-stage-trial = يوم تجربة
job-stage-result = نتيجة

job-result-hired = تم القبول
job-result-refused = ليس هذه المرة
job-result-withdrawn = سُحب الطلب
job-result-silent = لم يصل رد

job-next = الخطوة التالية: { $step }
job-next-dated = الخطوة التالية
job-was-planned = كان مقررًا في { $time }

job-column = { $count ->
    [zero] { $stage }: لا وظائف ({ $count })
    [one] { $stage }: وظيفة واحدة ({ $count })
    [two] { $stage }: وظيفتان ({ $count })
    [few] { $stage }: { $count } وظائف
    [many] { $stage }: { $count } وظيفة
   *[other] { $stage }: { $count } وظيفة
}
job-board-empty = لا توجد وظائف بعد. تضاف أول وظيفة هكذا: { $command }
job-moved = { $entry } هنا الآن: { $stage }

job-funnel-all = { $count ->
    [zero] لا وظائف ({ $count })
    [one] وظيفة واحدة ({ $count })، وإلى أين وصلت
    [two] وظيفتان ({ $count })، وإلى أين وصلتا
    [few] { $count } وظائف، وإلى أين وصلت
    [many] { $count } وظيفة، وإلى أين وصلت
   *[other] { $count } وظيفة، وإلى أين وصلت
}
job-funnel-stage = { $stage }: وصل إلى هنا { $reached }، والآن { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = انتهت دون تسجيل النتيجة: { $count }

job-exported = { $count ->
    [zero] لا وظائف ({ $count }) في { $file }.
    [one] وظيفة واحدة ({ $count }) في { $file }. كل من لديه الملف يستطيع قراءتها.
    [two] وظيفتان ({ $count }) في { $file }. كل من لديه الملف يستطيع قراءتهما.
    [few] { $count } وظائف في { $file }. كل من لديه الملف يستطيع قراءتها.
    [many] { $count } وظيفة في { $file }. كل من لديه الملف يستطيع قراءتها.
   *[other] { $count } وظيفة في { $file }. كل من لديه الملف يستطيع قراءتها.
}
job-imported = { $count ->
    [zero] لم تُضف أي وظيفة ({ $count }).
    [one] أُضيفت وظيفة واحدة ({ $count }).
    [two] أُضيفت وظيفتان ({ $count }).
    [few] أُضيفت { $count } وظائف.
    [many] أُضيفت { $count } وظيفة.
   *[other] أُضيفت { $count } وظيفة.
}

job-sheet-cell = الصف { $row }، { $column }: { $rule }
job-sheet-row = الصف { $row }: { $rule }
job-sheet-cells = عدد الخلايا: { $found }، وعدد الأعمدة: { $expected }. يجب أن يتساويا.
job-sheet-quote = علامة اقتباس غير مغلقة. تُكتب العلامة المقصودة هكذا: { $quotes }
job-sheet-too-large = في الملف أكثر من { $limit } بايت: يجب تقسيمه.
job-sheet-not-text = السطر { $line } من الملف ليس نصًا بترميز UTF-8: يُحفظ الملف بصيغة { $format }.
job-sheet-empty = الملف فارغ. الصف الأول يسمي الأعمدة: { $columns }
job-sheet-unknown-column = اسم العمود { $number } غير معروف للوظائف. الأعمدة هي { $columns }
job-sheet-column-twice = يوجد عمودان باسم { $column }: يُحذف أحدهما.
job-sheet-no-title = لا يوجد عمود { $column }: كل وظيفة تحتاج إليه.
job-sheet-too-many-rows = في الملف أكثر من { $limit } صف: يجب تقسيمه.
