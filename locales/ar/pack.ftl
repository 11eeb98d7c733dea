### draft: no native reader has checked this file

pack-whole = { $id } سليمة. النصوص: { $strings ->
    [zero] لا شيء
    [one] نص واحد
    [two] نصان
    [few] { $strings } نصوص
    [many] { $strings } نصًا
   *[other] { $strings } نص
}، اللغات: { $languages ->
    [zero] لا شيء
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
    [many] { $languages } لغة
   *[other] { $languages } لغة
}.
pack-drafts = لم يراجعها قارئ لغته الأم: { $tags }.
pack-signed = تم التوقيع: { $id }، الإصدار { $version }، جديدة حتى { $day }، الحجم: { $bytes ->
    [zero] لا شيء
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}.
pack-signature-good = الإصدار { $version }، موقّع من البرنامج.
pack-signature-unchecked = الإصدار { $version }. لم يتم التحقق من التوقيع: أضف { $option }.
pack-lines = { $name }: { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
}
pack-phrases = { $name }: { $count ->
    [zero] لا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملة
   *[other] { $count } جملة
}
pack-faults = { $count ->
    [zero] لا شيء للتصحيح.
    [one] أمر واحد للتصحيح.
    [two] أمران للتصحيح.
    [few] { $count } أمور للتصحيح.
    [many] { $count } أمرًا للتصحيح.
   *[other] { $count } أمر للتصحيح.
}
pack-syntax = غير مفهوم: { $reason }
pack-unknown = لا شيء هنا بهذا الاسم: صحّحه أو احذفه. المعروف: { $known }
pack-missing = يجب أن يوجد هذا: أضفه
pack-form = اكتب هنا { $form }
pack-choice = اكتب واحدًا من: { $known }
pack-range = اكتب رقمًا من { $low } إلى { $high }
pack-long = طويل جدًا، الحد الأقصى: { $most ->
    [zero] لا شيء
    [one] حرف واحد
    [two] حرفان
    [few] { $most } أحرف
    [many] { $most } حرفًا
   *[other] { $most } حرف
}
pack-count = يجب أن يكون عددها من { $least } إلى { $most }
pack-large = كبير جدًا، الحد الأقصى: { $most ->
    [zero] لا شيء
    [one] بايت واحد
    [two] بايتان
    [few] { $most } بايتات
    [many] { $most } بايتًا
   *[other] { $most } بايت
}
pack-twice = هذا موجود في { $place }: أعطِ أحدهما اسمًا آخر
pack-nowhere = لا يوجد { $kind } { $id }: صحّح الاسم أو أضفه
pack-no-words = أضف { $line } في { $folder }
pack-unused = لا شيء في الحزمة يقول هذا: احذفه أو صحّح المفتاح
pack-no-icon = أضف سطرًا فوقه: { $line }
pack-not-plain = نص عادي فقط هنا، بدون { $signs }
pack-header = ابدأ الملف بـ { $draft } أو { $read }
pack-no-place = تحتوي الحزمة على { $tables } و { $strings }: انقل الملف أو أضف لغته
pack-not-bundle = هذه ليست حزمة موقّعة: اجلبها من جديد
pack-wrong-signature = لم يوقّع البرنامج هذا: لا تستخدمه وأخبر البرنامج
pack-other = هذه حزمة غير المطلوبة
pack-rolled-back = هذا الإصدار { $found } والإصدار { $kept } موجود هنا: احتفظ به وأخبر البرنامج
pack-expired = قديمة جدًا: اطلب من البرنامج أحدث منها
pack-damaged = الحزمة في هذا الملف تالفة أو أحدث من هذا البرنامج: اسأل البرنامج أو حدّث
pack-past = اذكر يومًا لم يأتِ بعد
pack-rising = الملف هناك له هذا الإصدار أو أعلى، أو هو ملف آخر: اختر إصدارًا أعلى أو مكانًا آخر
pack-key = طول المفتاح المطلوب: { $bytes ->
    [zero] لا شيء
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}
