### draft: no native reader has checked this file

takeout-title = أشيائي من Onderweg
takeout-made = كُتب في { $time }.
takeout-careful = من لديه هذه الملفات يستطيع قراءة كل ما فيها. احفظها كرسالة عليها اسمك.
takeout-own = مساحتي الخاصة
takeout-empty = لا شيء هنا بعد.
takeout-space = { $count ->
    [zero] { $space }: لا عناصر ({ $count })
    [one] { $space }: عنصر واحد ({ $count })
    [two] { $space }: عنصران ({ $count })
    [few] { $space }: { $count } عناصر
    [many] { $space }: { $count } عنصرًا
   *[other] { $space }: { $count } عنصر
}
takeout-by = أُنشئ من { $who }، { $time }
takeout-both = كُتب في الوقت نفسه: { $value }
takeout-yes = نعم
takeout-no = لا
takeout-file-page = { $file }: كل شيء، للقراءة والطباعة.
takeout-file-journal = { $file }: كل شيء، للبرامج. يقرؤه Onderweg من جديد: { $command }
takeout-file-history = { $file }: من غيّر ماذا ومتى.
takeout-file-calendar = { $file }: المواعيد والمهل، للتقويم.
takeout-file-sheets = { $files }: لجداول البيانات.
takeout-not-back = ما لا يعود: من كتب ماذا ومتى، وما كان مكتوبًا من قبل، والقيمة الأخرى حيث كتب اثنان في الوقت نفسه. يعود كل شيء كأنه مكتوب منك الآن.

takeout-written = { $count ->
    [zero] لا عناصر ({ $count }) في { $file }.
    [one] عنصر واحد ({ $count }) في { $file }. يمكن لمن لديه الملف قراءته.
    [two] عنصران ({ $count }) في { $file }. يمكن لمن لديه الملف قراءتهما.
    [few] { $count } عناصر في { $file }. يمكن لمن لديه الملف قراءتها.
    [many] { $count } عنصرًا في { $file }. يمكن لمن لديه الملف قراءتها.
   *[other] { $count } عنصر في { $file }. يمكن لمن لديه الملف قراءتها.
}
takeout-read = { $count ->
    [zero] لم يعد أي عنصر ({ $count }).
    [one] عاد عنصر واحد ({ $count }).
    [two] عاد عنصران ({ $count }).
    [few] عادت { $count } عناصر.
    [many] عاد { $count } عنصرًا.
   *[other] عاد { $count } عنصر.
}
takeout-step = { $done } من { $all }
takeout-kept = { $count ->
    [zero] لم يُنسخ أي عنصر ({ $count }) إلى مساحتك الخاصة.
    [one] نُسخ عنصر واحد ({ $count }) من صنعك إلى مساحتك الخاصة.
    [two] نُسخ عنصران ({ $count }) من صنعك إلى مساحتك الخاصة.
    [few] نُسخت { $count } عناصر من صنعك إلى مساحتك الخاصة.
    [many] نُسخ { $count } عنصرًا من صنعك إلى مساحتك الخاصة.
   *[other] نُسخ { $count } عنصر من صنعك إلى مساحتك الخاصة.
}
takeout-here = { $count ->
    [zero] لم يكن أي عنصر ({ $count }) هنا من قبل.
    [one] كان عنصر واحد ({ $count }) هنا من قبل.
    [two] كان عنصران ({ $count }) هنا من قبل.
    [few] كانت { $count } عناصر هنا من قبل.
    [many] كان { $count } عنصرًا هنا من قبل.
   *[other] كان { $count } عنصر هنا من قبل.
}
takeout-left = { $count ->
    [zero] لا يبقى أي عنصر ({ $count }) في الملف وحده.
    [one] يبقى عنصر واحد ({ $count }) في الملف: التوقيعات والأدوار المنجزة تُحسب في بيتها فقط.
    [two] يبقى عنصران ({ $count }) في الملف: التوقيعات والأدوار المنجزة تُحسب في بيتها فقط.
    [few] تبقى { $count } عناصر في الملف: التوقيعات والأدوار المنجزة تُحسب في بيتها فقط.
    [many] يبقى { $count } عنصرًا في الملف: التوقيعات والأدوار المنجزة تُحسب في بيتها فقط.
   *[other] يبقى { $count } عنصر في الملف: التوقيعات والأدوار المنجزة تُحسب في بيتها فقط.
}
takeout-answers = { $count ->
    [zero] لم تعد أي إجابة ({ $count }).
    [one] عادت إجابة واحدة ({ $count }) عن بطاقة.
    [two] عادت إجابتان ({ $count }) عن بطاقات.
    [few] عادت { $count } إجابات عن بطاقات.
    [many] عادت { $count } إجابة عن بطاقات.
   *[other] عادت { $count } إجابة عن بطاقات.
}
takeout-field-origin = نسخة من

takeout-line = { $file }، السطر { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = ليس هذا ما يكتبه Onderweg.
takeout-state = الحالة واحدة من: { $states }
takeout-kind = التطبيق وحده يصنع عناصر من هذا النوع.
takeout-twice = لعنصر آخر المعرّف نفسه.
takeout-turn = سلسلة هذه المرة ليست في الملف، أو لا تقع مرة منها في هذا اليوم.
takeout-much = هذا أكثر مما يسعه عنصر واحد.
takeout-version = { $file }: ليس هذا من Onderweg، أو هو من إصدار أحدث.
takeout-too-many = { $file }: هناك أكثر من { $limit } عنصر.
takeout-too-large = في الملف أكثر من { $limit } بايت.
takeout-no-zip = الملف ليس أرشيف zip، أو هو تالف.
takeout-too-many-files = في الأرشيف أكثر من { $limit } ملف: لم يكتبه Onderweg.
takeout-strange-name = للملف { $number } في الأرشيف اسم لا يكتبه Onderweg.
takeout-same-name = لملفين في الأرشيف الاسم نفسه.
takeout-packed = الملف { $file } مشفّر، أو مضغوط بطريقة غير ممكنة هنا.
takeout-too-large-file = في الملف { $file } أكثر من { $limit } بايت.
takeout-damaged = الملف { $file } تالف.
takeout-missing = الملف { $file } ليس في الأرشيف.
