### draft: no native reader has checked this file

letter-field = رسالة
letter-field-photo = صورة
letter-field-thumb = صورة صغيرة
letter-attached = مرفقة؛ يمكن فتحها
letter-added = { $entry }: الرسالة محفوظة على هذا الهاتف. تُرسَل مع المزامنة القادمة.
letter-row = { $entry } { $title } ({ $size })
letter-here = الرسالة كلها على هذا الهاتف.
letter-away = يجري جلبها عند فتحها.
letter-part = الأجزاء على هذا الهاتف: { $here } من { $parts }. الفتح يجلب الباقي.
letter-unsent = الأجزاء التي لم تُرسَل بعد: { $count }.
letter-refused = الخادم لا يقبلها. امحُ الرسائل التي لم يعد أحد يحتاجها.
letter-nothing = لا توجد رسالة مع أي مهمة. لإضافة رسالة: { $command }
letter-opened = الرسالة في { $file }.
letter-sync = الرسائل: الأجزاء المرسَلة { $sent }، والتي لم تُرسَل بعد { $waiting }.
letter-error-none = لا توجد مع هذا العنصر رسالة تستطيع هذه النسخة فتحها.
letter-error-elsewhere = بقيت الرسالة في المساحة التي جاء منها العنصر. أرفقها هنا من جديد.
letter-error-not-here = الرسالة ليست على هذا الهاتف. افتحها من جديد عند وجود شبكة.
letter-error-not-there = الرسالة ليست على الخادم: حُذفت، أو لم تُرسَل كلها بعد.
letter-error-metered = هذه الشبكة تكلّف مالًا، ولا يجوز استعمالها للرسائل.
letter-error-size = الملف فارغ أو كبير جدًا. حجم الرسالة { $most } على الأكثر.
letter-error-type = الملف من نوع آخر. الأنواع المقبولة: { $types }
letter-error-damaged = الصورة تالفة أو مقطوعة.
letter-error-pixels = في الصورة بكسلات كثيرة جدًا. صغّرها.
letter-error-thumb = الصورة الصغيرة ليست صورة، أو ليست صغيرة بما يكفي.
letter-error-tampered = الرسالة ليست كما أُرفقت. لا تُعرَض.
