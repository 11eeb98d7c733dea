### draft: no native reader has checked this file

office-monday-about = { $people ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $people } أشخاص.
    [many] { $people } شخصًا.
   *[other] { $people } شخص.
} منذ آخر اطلاع ({ $since }): { $changed ->
    [zero] لم يتغيّر شيء
    [one] تغيّر شيء عند شخص واحد
    [two] تغيّر شيء عند شخصين
    [few] تغيّر شيء عند { $changed } أشخاص
    [many] تغيّر شيء عند { $changed } شخصًا
   *[other] تغيّر شيء عند { $changed } شخص
}؛ { $waits ->
    [zero] لا شيء بالانتظار.
    [one] أمر واحد بالانتظار.
    [two] أمران بالانتظار.
    [few] { $waits } أمور بالانتظار.
    [many] { $waits } أمرًا بالانتظار.
   *[other] { $waits } أمر بالانتظار.
}
office-monday-about-first = { $people ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $people } أشخاص.
    [many] { $people } شخصًا.
   *[other] { $people } شخص.
} { $waits ->
    [zero] لا شيء بالانتظار.
    [one] أمر واحد بالانتظار.
    [two] أمران بالانتظار.
    [few] { $waits } أمور بالانتظار.
    [many] { $waits } أمرًا بالانتظار.
   *[other] { $waits } أمر بالانتظار.
}
office-mark-seen = وضع علامة «تم الاطلاع» على الكل
office-add-person = إضافة شخص
office-show = عرض
office-name = الاسم
office-monday-count = { $all ->
    [zero] { $shown } من { $all }
    [one] { $shown } من شخص واحد
    [two] { $shown } من شخصين
    [few] { $shown } من { $all } أشخاص
    [many] { $shown } من { $all } شخصًا
   *[other] { $shown } من { $all } شخص
}
office-nobody-matches = لا أحد بهذا البحث.
office-show-all = { $count ->
    [zero] عرض الكل
    [one] عرض الشخص الوحيد
    [two] عرض الشخصين
    [few] عرض الكل: { $count } أشخاص
    [many] عرض الكل: { $count } شخصًا
   *[other] عرض الكل: { $count } شخص
}
office-silence = عبارة «لا خبر منذ» تذكر يومًا لا ساعة، ولا تظهر إلا بعد أسبوع. غالبًا ما يكون السبب نفاد الرصيد أو عطلة.

office-waits = بانتظارك
office-waits-order = الأقرب موعدًا أولًا، ثم الأطول انتظارًا. لا أحد يُعطى درجة.
office-show-others = { $count ->
    [zero] لا شيء آخر
    [one] عرض الأمر الآخر
    [two] عرض الأمرين الآخرين
    [few] عرض { $count } أمور أخرى
    [many] عرض { $count } أمرًا آخر
   *[other] عرض { $count } أمر آخر
}
office-question-from = سؤال من { $name }
office-question = سؤال
office-answer = جواب
office-wait-call = لم يصل بعد إلى الهاتف. يمكن الاتصال: { $name }، أو المرور شخصيًا.

office-tab-all = الكل
office-tab-changed = تغيّر
office-tab-waits = بانتظارك
office-tab-no-appointment = بلا موعد
office-tab-silent = لا خبر

office-column-person = الشخص
office-column-changed = تغيّر منذ آخر اطلاع
office-column-waits = بانتظارك
office-column-next = الموعد التالي
office-column-silent = آخر خبر
office-short-changed = تغيّر
office-short-waits = بانتظارك
office-short-next = التالي
office-short-silent = لا خبر
office-nothing-new = لا جديد
office-nothing-waits = لا شيء بالانتظار
office-no-appointment = لا موعد
office-this-week = هذا الأسبوع
office-not-since = لا خبر منذ { $day }
office-chip-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
office-chip-asks = { $count ->
    [zero] لا خطوات للتأكيد
    [one] خطوة للتأكيد
    [two] خطوتان للتأكيد
    [few] { $count } خطوات للتأكيد
    [many] { $count } خطوة للتأكيد
   *[other] { $count } خطوة للتأكيد
}
office-chip-undelivered = { $count ->
    [zero] الكل على الهاتف
    [one] ليس على الهاتف
    [two] اثنان ليسا على الهاتف
    [few] { $count } ليست على الهاتف
    [many] { $count } ليست على الهاتف
   *[other] { $count } ليست على الهاتف
}

office-changed-added = أُضيف: { $count }
office-changed-edited = تغيّر: { $count }
office-changed-done = أُنجز: { $count }
office-changed-reopened = أُعيد فتحه: { $count }
office-changed-archived = حُفظ جانبًا: { $count }
office-changed-deleted = حُذف: { $count }
office-changed-restored = استُرجع: { $count }
office-changed-moved = نُقل: { $count }

office-standing-waiting = لا موافقة على الهاتف بعد
office-standing-closed = أغلقه صاحب الملف

office-empty-about = اليوم الأول هنا. لا أشخاص بعد.
office-empty-next = ماذا يحدث الآن
office-empty-card = تُصنع بطاقة
office-empty-card-why = يُضاف شخص باسمه. في البطاقة رمزان، وتُعرض مرة واحدة: تُطبع، أو تُمسح من هذه الشاشة.
office-empty-yes = الشخص يوافق على الهاتف
office-empty-yes-why = بهذه الموافقة يُفتح الملف هنا وفيه ما يشاركه الشخص. لا أحد يوافق عن غيره.
office-empty-monday = أول عرض ليوم الاثنين
office-empty-monday-why = في الأعلى ما ينتظر، الأقرب موعدًا أولًا؛ وتحته الجميع: ما تغيّر، والموعد التالي، ومن لا خبر منه منذ أكثر من أسبوع.
office-empty-people = لا أحد هنا بعد. إذا كانت هناك أسماء متوقعة، يمكن سؤال التنسيق.
office-empty-see = ما يُرى هنا وما لا يُرى
office-empty-see-shared = ما يشاركه الشخص مع البرنامج: الخطة والخطوات والمواعيد والأسئلة.
office-empty-see-never = أبدًا: الملاحظات الخاصة، وشؤون البيت، وما اتُّفق عليه في السكن.
office-empty-see-log = كل ملف يُفتح يُسجَّل. يرى الشخص الاسم واليوم.
