### draft: no native reader has checked this file

house-field-by = ينتقل حسب
house-field-order = الترتيب
house-field-swap = تبديل
house-field-answer = الجواب
house-field-version = النسخة
house-field-sign = التوقيع
house-field-told = أُبلغ في
house-field-told-who = أُبلغ إلى
house-field-mended = أُصلح في
house-field-mended-by = أصلحه

kind-rota = جدول أدوار
kind-shopping = مشتريات
kind-repair = إصلاح
kind-bins = نفايات
kind-agreement = اتفاق البيت

house-no-rota = لا يوجد جدول أدوار
house-by-week = دور جديد كل أسبوع
house-by-done = الدور التالي بعد إتمام الدور
house-now = الآن (ابتداءً من { $day }): { $name }
house-now-open = الآن: { $name }
house-begins = يبدأ في { $day }
house-nobody = شخص بلا اسم
house-you = أنت
house-swapped = مبدَّل
house-left = لم يعد في البيت
house-turns = { $count ->
    [zero] لا أدوار
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}
house-turn = الدور { $turn }
house-done-by = أتمّه: { $names }
house-rota-made = تم إنشاء جدول الأدوار { $rota }.
house-ordered = يسري الترتيب الجديد ابتداءً من الدور { $turn }.
house-turn-done = تم الدور { $turn }.
house-turn-was-done = كان الدور { $turn } قد تم.

house-swap-asks = يعرض { $name } الدور { $give } مقابل دورك { $take }
house-swap-waits = بانتظار { $name }: الدور { $give } مقابل الدور { $take }
house-swap-offered = عُرض باسم { $swap }. يسري التبديل عند قبول الطرف الآخر.
house-swap-accepted = تم تبديل الدورين { $give } و{ $take }.
house-swap-declined = رُفض التبديل.

house-error-no-circle = يعيش أهل البيت في دائرة: يجب اختيار مساحة البيت.
house-error-no-rota = هذا العنصر ليس جدول أدوار.
house-error-other-kind = هذا العنصر من نوع آخر.
house-error-not-yet = لم يحن هذا الدور بعد.
house-error-not-yours = لا يمكن إعطاء إلا دورك أنت.
house-error-not-theirs = الدور الآخر ليس لأحد في البيت يستطيع إعطاءه.
house-error-over = انتهى هذا الدور أو تم.
house-error-unfair = بعد هذا التبديل يكون لأحدهم دوران أكثر أو أقل من الخطة: يجب اختيار دور أقرب.
house-error-people = { $most ->
    [zero] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
    [one] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
    [two] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
    [few] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
    [many] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
   *[other] لجدول الأدوار من { $least } إلى { $most } أشخاص، كل واحد مرة.
}
house-error-apart = { $most ->
    [zero] لا بُعد بين دوري التبديل.
    [one] بين دوري التبديل دور واحد على الأكثر.
    [two] بين دوري التبديل دوران على الأكثر.
    [few] بين دوري التبديل { $most } أدوار على الأكثر.
    [many] بين دوري التبديل { $most } دورًا على الأكثر.
   *[other] بين دوري التبديل { $most } دور على الأكثر.
}

house-shop-empty = لا شيء للشراء
house-shop-open = للشراء
house-shop-bought = تم شراؤه
house-shop-added = { $count ->
    [zero] لم يُضف شيء.
    [one] أُضيف شيء واحد إلى القائمة.
    [two] أُضيف شيئان إلى القائمة.
    [few] { $count } أشياء أُضيفت إلى القائمة.
    [many] { $count } شيئًا أُضيف إلى القائمة.
   *[other] { $count } شيء أُضيف إلى القائمة.
}
house-shop-ticked = { $count ->
    [zero] لم يُشترَ شيء.
    [one] تم شراء شيء واحد.
    [two] تم شراء شيئين.
    [few] { $count } أشياء تم شراؤها.
    [many] { $count } شيئًا تم شراؤه.
   *[other] { $count } شيء تم شراؤه.
}
house-shop-unticked = { $count ->
    [zero] لا شيء للشراء من جديد.
    [one] شيء واحد للشراء من جديد.
    [two] شيئان للشراء من جديد.
    [few] { $count } أشياء للشراء من جديد.
    [many] { $count } شيئًا للشراء من جديد.
   *[other] { $count } شيء للشراء من جديد.
}
house-shop-cleared = { $count ->
    [zero] لم يُحفظ شيء جانبًا.
    [one] حُفظ شيء واحد جانبًا.
    [two] حُفظ شيئان جانبًا.
    [few] { $count } أشياء حُفظت جانبًا.
    [many] { $count } شيئًا حُفظ جانبًا.
   *[other] { $count } شيء حُفظ جانبًا.
}

house-no-repair = لا شيء للإصلاح
house-told = أُبلغ في { $day }
house-told-who = أُبلغ { $who } في { $day }
house-mended-by = أصلحه { $who }

house-bins-added = { $count ->
    [zero] لم يُسجَّل شيء.
    [one] تم التسجيل. يأتي تنبيه في المساء السابق.
    [two] سُجِّل يومان. يأتي تنبيه في كل مساء سابق.
    [few] { $count } أيام سُجِّلت. يأتي تنبيه في كل مساء سابق.
    [many] { $count } يومًا سُجِّل. يأتي تنبيه في كل مساء سابق.
   *[other] { $count } يوم سُجِّل. يأتي تنبيه في كل مساء سابق.
}

house-checklist-started = { $count ->
    [zero] لا مهام جديدة.
    [one] مهمة جديدة واحدة مع يومها.
    [two] مهمتان جديدتان، لكل منهما يومها.
    [few] { $count } مهام جديدة، لكل منها يومها.
    [many] { $count } مهمة جديدة، لكل منها يومها.
   *[other] { $count } مهمة جديدة، لكل منها يومها.
}

house-agreement = اتفاق البيت
house-agreement-none = لا يوجد اتفاق للبيت بعد
house-agreement-holds = النسخة { $version } سارية
house-agreement-not-yet = لا نسخة سارية بعد: يلزم توقيع الجميع
house-agreement-proposed = النسخة { $version } مقترحة
house-signed-by = وقّع: { $names }
house-waits-for = بانتظار: { $names }
house-proposed = اقتُرحت النسخة { $version } مع توقيعك. تثبت عندما يوقّع الجميع.
house-signed = وقّعت النسخة { $version }.
house-no-changes = لم يتغير شيء منذ توقيعك.
house-changes = من النسخة { $from } التي وقّعتها إلى { $to }:
house-changes-first = لم توقّع أي نسخة بعد. النسخة { $to }:
