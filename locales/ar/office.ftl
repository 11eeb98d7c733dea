### draft: no native reader has checked this file

office-skip = انتقل إلى الصفحة
office-nav = القائمة الرئيسية
office-people = الأشخاص
office-find = البحث عن شخص
office-language = اللغة:
office-language-label = اللغة
office-sign-out = تسجيل الخروج
office-caseworker = مرافقة اجتماعية
office-coordinator = تنسيق
office-foot-looks = كل اطلاع على ملف يُسجَّل ويظهر للشخص صاحب الملف
office-foot-keyboard = لوحة المفاتيح: ضغطة واحدة على Tab لتجاوز هذه القائمة
office-of = مكتب { $programme }
office-print = طباعة
office-new = جديد
office-open = فتح
office-on-phone = على الهاتف
office-not-on-phone = ليس على الهاتف بعد
office-you = أنت
office-nameless = شخص بلا اسم

office-today = اليوم
office-tomorrow = غدًا
office-today-at = اليوم، { $time }
office-tomorrow-at = غدًا، { $time }

office-said-answered = كُتب الجواب. يصل إلى الهاتف عند اتصاله التالي.
office-said-confirmed = تأكدت الخطوة. يصل ذلك إلى الهاتف عند الاتصال القادم.
office-said-sent-back = أُعيدت الخطوة. يصل ذلك إلى الهاتف عند الاتصال القادم.
office-said-added = أُضيف الموعد. يصل إلى الهاتف عند اتصاله التالي.
office-said-seen = وُضعت على الكل علامة «تم الاطلاع».

office-said-changed = غيّر أحدهم هذا في هذه الأثناء. لم يُكتب شيء، وهذا هو الوضع الآن.
office-said-not-shared = هذا الملف غير مفتوح للكتابة. لم يُكتب شيء.
office-said-card-shown = البطاقة تُعرض مرة واحدة. إذا لم تُطبع أو تُمسح، فأضف الشخص من جديد.

office-not-open = هذا الملف غير مفتوح لك.
office-not-open-why = إذا كان متوقعًا، يمكن طلب مراجعة التكليف من التنسيق. هذه المحاولة مسجَّلة.

office-no-page = لا توجد صفحة كهذه.
office-no-page-why = هذا العنوان ليس من عناوين هذا المكتب.
office-elsewhere = لم يُنفَّذ شيء.
office-elsewhere-why = لم يأتِ النموذج من صفحة لهذا المكتب، أو كانت الصفحة قديمة جدًا. ارجع وحمّل الصفحة من جديد ثم كرّر ذلك.
office-too-large = هذا أكثر مما يتسع له النموذج.
office-too-large-why = لم يُنفَّذ شيء. ارجع واختصر النص.
office-unavailable = لا يستطيع المكتب الوصول إلى ملفاته الآن.
office-unavailable-why = لم يُكتب شيء. ارجع إلى النص المكتوب واحفظه، ثم حاول بعد بضع دقائق.
office-broken = حدث خطأ من جهتنا.
office-broken-why = لم يضع شيء مما كُتب من قبل. حاول مرة أخرى، وإذا استمر الأمر فأخبر التنسيق.
office-to-people = إلى قائمة الأشخاص
