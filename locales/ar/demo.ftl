### draft: no native reader has checked this file

demo-title = أسبوع في بيت من بيوت CURANT، على هذا الجهاز
demo-places = الخادم { $server }، المكتب { $office }
demo-card = { $caseworker }: طباعة بطاقة من أجل { $name }
demo-accounts = { $count ->
    [zero] لا هواتف لها حساب
    [one] هاتف واحد له حساب
    [two] هاتفان لهما حساب
    [few] { $count } هواتف لها حساب
    [many] { $count } هاتفًا لها حساب
   *[other] { $count } هاتف لها حساب
}
demo-founded = { $name }: تأسيس { $house }
demo-joined = انضمام { $name }: الهاتفان يعرضان { $digits }
demo-yes = { $name }: نعم لـ { $caseworker }، لقراءة ما يُنقل إلى هناك ولا شيء غيره
demo-wrote = { $name }، كتابة في { $space }: { $title }
demo-private = { $name }: كتابة شيء لا يستطيع أحد آخر قراءته
demo-changed = { $name }: نقل { $title } إلى { $time }
demo-flagged = { $name }: سؤال من أجل المختص: { $title }
demo-done = { $name }: إنجاز { $title }
demo-both = { $title }: شخصان غيّراه بلا شبكة، والقيمتان محفوظتان
demo-moved = { $name }: نقل رسالة إلى { $caseworker }: { $title }
demo-passed = { $name }: نعم واحدة، وسؤال { $buddy } يذهب إلى { $caseworker }
demo-job = { $name }: وظيفة صارت في مرحلة «{ $stage }»: { $title }
demo-job-helped = بمساعدة { $helper }، { $name }: وظيفة صارت في مرحلة «{ $stage }»: { $title }
demo-offline = { $name }: لا شبكة
demo-online = { $name }: عادت الشبكة، أُرسل { $up } واستُلم { $down }
demo-backup = تم حفظ نسخة احتياطية من الخادم
demo-lost = فُقد قرص الخادم، ومعه يومان
demo-unreachable = { $count ->
    [zero] { $name }: الكتابة مستمرة، لا تغييرات تنتظر على الهاتف
    [one] { $name }: الكتابة مستمرة، تغيير واحد ينتظر على الهاتف
    [two] { $name }: الكتابة مستمرة، تغييران ينتظران على الهاتف
    [few] { $name }: الكتابة مستمرة، { $count } تغييرات تنتظر على الهاتف
    [many] { $name }: الكتابة مستمرة، { $count } تغييرًا ينتظر على الهاتف
   *[other] { $name }: الكتابة مستمرة، { $count } تغيير ينتظر على الهاتف
}
demo-restored = { $count ->
    [zero] أعيدت النسخة الاحتياطية: لا ينقص شيء
    [one] أعيدت النسخة الاحتياطية: تنقص قطعة مشفّرة واحدة
    [two] أعيدت النسخة الاحتياطية: تنقص قطعتان مشفّرتان
    [few] أعيدت النسخة الاحتياطية: تنقص { $count } قطع مشفّرة
    [many] أعيدت النسخة الاحتياطية: تنقص { $count } قطعة مشفّرة
   *[other] أعيدت النسخة الاحتياطية: تنقص { $count } قطعة مشفّرة
}
demo-healed = { $count ->
    [zero] الهواتف تعيد ما فُقد: لا قطع مشفّرة لدى الخادم
    [one] الهواتف تعيد ما فُقد: لدى الخادم قطعة مشفّرة واحدة
    [two] الهواتف تعيد ما فُقد: لدى الخادم قطعتان مشفّرتان
    [few] الهواتف تعيد ما فُقد: لدى الخادم { $count } قطع مشفّرة
    [many] الهواتف تعيد ما فُقد: لدى الخادم { $count } قطعة مشفّرة
   *[other] الهواتف تعيد ما فُقد: لدى الخادم { $count } قطعة مشفّرة
}
demo-answered = { $caseworker }: الإجابة عن سؤال { $name }
demo-shared = { $name }: مشاركة جواب { $caseworker } مع البيت، ليقرأه { $buddy }
demo-appointment = { $caseworker }: إضافة موعد مع { $name }
demo-step-asked = { $name }: خطوة أُنجزت، وطلب موافقة { $caseworker }: { $title }
demo-step-confirmed = { $caseworker }: تأكيد خطوة { $name }: { $title }
demo-on-phone = { $caseworker }: يظهر أنه على هاتف { $name }
demo-removed = رحيل { $gone } عن البيت: { $name } تُخرج { $gone }، وللبيت مفتاح جديد
demo-reads-nothing = { $name }: لا قراءة لشيء منه
demo-agenda = ما تعرضه شاشة { $name }
demo-could-read = ما يستطيع الخادم قراءته
demo-could-accounts = { $count ->
    [zero] لا حسابات
    [one] حساب واحد، بالاسم الذي أعطاه المكتب
    [two] حسابان، بالاسمين اللذين أعطاهما المكتب
    [few] { $count } حسابات، بالأسماء التي أعطاها المكتب
    [many] { $count } حسابًا، بالأسماء التي أعطاها المكتب
   *[other] { $count } حساب، بالأسماء التي أعطاها المكتب
}
demo-could-spaces = { $count ->
    [zero] لا مساحات
    [one] من في مساحة واحدة
    [two] من في أي من مساحتين
    [few] من في أي من { $count } مساحات
    [many] من في أي من { $count } مساحة
   *[other] من في أي من { $count } مساحة
}
demo-could-chunks = { $count ->
    [zero] لا قطع مشفّرة: { $size }
    [one] متى جاءت قطعة مشفّرة واحدة وما حجمها: { $size }
    [two] متى جاءت قطعتان مشفّرتان وما حجمهما: { $size }
    [few] متى جاءت { $count } قطع مشفّرة وما أحجامها: { $size }
    [many] متى جاءت { $count } قطعة مشفّرة وما أحجامها: { $size }
   *[other] متى جاءت { $count } قطعة مشفّرة وما أحجامها: { $size }
}
demo-could-not = ما لا يستطيع الخادم قراءته
demo-none-found = { $count ->
    [zero] لم يُبحث عن نص في { $files } ملف وعلى الشبكة ({ $size })
    [one] نص واحد كتبه الناس، بُحث عنه في { $files } ملف وعلى الشبكة ({ $size }): لم يوجد
    [two] نصان كتبهما الناس، بُحث عنهما في { $files } ملف وعلى الشبكة ({ $size }): لم يوجد أي منهما
    [few] { $count } نصوص كتبها الناس، بُحث عنها في { $files } ملف وعلى الشبكة ({ $size }): لم يوجد أي منها
    [many] { $count } نصًا كتبها الناس، بُحث عنها في { $files } ملف وعلى الشبكة ({ $size }): لم يوجد أي منها
   *[other] { $count } نص كتبها الناس، بُحث عنها في { $files } ملف وعلى الشبكة ({ $size }): لم يوجد أي منها
}
demo-found = { $count ->
    [zero] لم يوجد شيء
    [one] وُجد مرة واحدة: هذا لا يجوز
    [two] وُجد مرتين: هذا لا يجوز
    [few] وُجد { $count } مرات: هذا لا يجوز
    [many] وُجد { $count } مرة: هذا لا يجوز
   *[other] وُجد { $count } مرة: هذا لا يجوز
}
demo-search-works = البحث نفسه يجد أسماء الحسابات
demo-search-blind = البحث لا يجد أسماء الحسابات أيضًا، فهو لا يثبت شيئًا
demo-held = ما في الهواتف
demo-same = { $count ->
    [zero] { $space }: ليس على أي جهاز
    [one] { $space }: على جهاز واحد
    [two] { $space }: الشيء نفسه على جهازين، بايتًا ببايت
    [few] { $space }: الشيء نفسه على { $count } أجهزة، بايتًا ببايت
    [many] { $space }: الشيء نفسه على { $count } جهازًا، بايتًا ببايت
   *[other] { $space }: الشيء نفسه على { $count } جهاز، بايتًا ببايت
}
demo-differs = { $space }: ليس الشيء نفسه على كل الأجهزة
demo-traffic = من أجل كل هذا أُرسل { $up } واستُلم { $down }
demo-kept = كل شيء في { $folder }؛ يمكن التحقق
demo-open = المكتب مفتوح: { $office }
demo-sign-in = تسجيل الدخول باسم { $address } وكلمة السر { $password }
demo-code = رمز العامل الثاني الآن: { $code }
demo-end = Ctrl-C ينهيه
demo-pack = { $programme }: حزمة موقَّعة للهواتف. العبارات: { $phrases }. اللغات: { $languages }.
demo-practice = { $name }: تدرّب بلا شبكة، من الحزمة التي على الهاتف:
demo-minutes = { $name }: تدوين التدرّب مع { $other }. الدقائق: { $minutes }
demo-agreement = { $name }: اقتراح اتفاق الحزمة للبيت { $house }
demo-agreement-changed = { $name }: اقتراح كلمات أخرى. ما تغيّر منذ توقيع { $other }:
demo-agreement-stands = يوقّع كل من في { $house }، كلٌّ بمفتاح هاتفه: أصبح الاتفاق ساريًا
demo-sheet = { $name }: طباعة ورقة الاسترجاع وحفظها مع الأوراق
demo-phone-lost = هاتف { $name } ضاع في الحافلة
demo-recovered = بالورقة: عودة { $name } على هاتف جديد. العناصر التي عادت: { $count }
demo-phone-out = { $name }: إخراج الهاتف الضائع، فلا يصله شيء جديد
demo-export = { $name }: أخذ كل شيء، بلا شبكة. العناصر: { $count }

demo-letter = { $name }: تصوير رسالة وصلت إلى البيت: { $title }
demo-letter-opened = { $name }: فتح الرسالة، والصورة لا تأتي إلا الآن، { $size }
