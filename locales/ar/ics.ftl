### draft: no native reader has checked this file

ics-field-uid = الاسم في تقويمات أخرى

ics-appointment = موعد
ics-task = مهمة
ics-alarm = Onderweg: هناك شيء مخطَّط له
ics-leave = حان وقت الخروج
ics-bring = ما يجب إحضاره: { $bring }
ics-travel = { $minutes ->
    [zero] الطريق إلى هناك: { $minutes } دقيقة
    [one] الطريق إلى هناك: دقيقة واحدة ({ $minutes })
    [two] الطريق إلى هناك: دقيقتان ({ $minutes })
    [few] الطريق إلى هناك: { $minutes } دقائق
    [many] الطريق إلى هناك: { $minutes } دقيقة
   *[other] الطريق إلى هناك: { $minutes } دقيقة
}
ics-helper = المرافقة: { $name }
ics-interpreter = الترجمة الشفوية: { $name }

ics-exported = { $count ->
    [zero] لا مواعيد ولا مهام ({ $count }) في { $file }.
    [one] موعد أو مهمة ({ $count }) في { $file }. يمكن لمن لديه الملف قراءته.
    [two] موعدان أو مهمتان ({ $count }) في { $file }. يمكن لمن لديه الملف قراءتهما.
    [few] { $count } مواعيد ومهام في { $file }. يمكن لمن لديه الملف قراءتها.
    [many] { $count } موعدًا ومهمة في { $file }. يمكن لمن لديه الملف قراءتها.
   *[other] { $count } موعد ومهمة في { $file }. يمكن لمن لديه الملف قراءتها.
}

ics-added = { $count ->
    [zero] لم يُضف أي موعد أو مهمة ({ $count }).
    [one] أُضيف موعد أو مهمة ({ $count }).
    [two] أُضيف موعدان أو مهمتان ({ $count }).
    [few] أُضيفت { $count } مواعيد ومهام.
    [many] أُضيف { $count } موعدًا ومهمة.
   *[other] أُضيف { $count } موعد ومهمة.
}
ics-changed = { $count ->
    [zero] لم يتغير شيء مما كان هنا ({ $count }).
    [one] واحد ({ $count }) كان هنا من قبل وتغيّر.
    [two] اثنان ({ $count }) كانا هنا من قبل وتغيّرا.
    [few] { $count } كانت هنا من قبل وتغيّرت.
    [many] { $count } كانت هنا من قبل وتغيّرت.
   *[other] { $count } كانت هنا من قبل وتغيّرت.
}
ics-same = { $count ->
    [zero] لا شيء ({ $count }) كان هنا كما هو في الملف.
    [one] واحد ({ $count }) كان هنا من قبل كما هو.
    [two] اثنان ({ $count }) كانا هنا من قبل كما هما.
    [few] { $count } كانت هنا من قبل كما هي.
    [many] { $count } كانت هنا من قبل كما هي.
   *[other] { $count } كانت هنا من قبل كما هي.
}
ics-left = لم يُؤخذ من الملف: { $names }

ics-line-property = السطر { $line }، { $property }: { $rule }
ics-line = السطر { $line }: { $rule }
ics-form = هذا ليس سطرًا من تقويم: { $form }
ics-too-long = هذا أطول من { $limit }.
ics-nesting = لا يتطابق { $begin } مع { $end }.
ics-too-deep = الأجزاء متداخلة بعمق يزيد على { $limit }.
ics-missing = { $name } غير موجود.
ics-twice = مكتوب هنا مرتين.
ics-date = هذا ليس تاريخًا: يُكتب { $date } أو { $time }
ics-length = هذه ليست مدة زمنية: { $examples }
ics-zone = لا توجد منطقة زمنية معروفة بهذا الاسم: يُكتب مثلًا { $zone }
ics-not-taken = هذا يغيّر المعنى وغير ممكن هنا.
ics-no-series = الموعد المتكرر غير موجود في الملف: يجب أن يكون بجانب المرة التي تغيّرت منه.
ics-no-turn = لا يقع الموعد في هذا اليوم: لا يمكن تغييره وحده.
ics-never-turns = بهذه القاعدة لا يقع الموعد أبدًا.
ics-too-large = في الملف أكثر من { $limit } بايت: يجب تقسيمه.
ics-too-many-lines = في الملف أكثر من { $limit } سطر: يجب تقسيمه.
ics-too-many-items = في الملف أكثر من { $limit } من المواعيد والمهام والمرات المتغيرة: يجب تقسيمه.
ics-not-text = السطر { $line } من الملف ليس نصًا بترميز UTF-8.
ics-not-calendar = الملف ليس تقويمًا: لا يوجد فيه { $begin }
