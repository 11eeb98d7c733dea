### draft: no native reader has checked this file

error-no-store = لا يوجد سجل في هذا المجلد.
error-already-there = يوجد سجل في هذا المجلد من قبل.
error-in-use = برنامج آخر يستخدم هذا السجل الآن.
error-too-new = كُتب هذا السجل بإصدار أحدث: صيغته { $found }، وهذا الإصدار يعرف الصيغة { $known }.
error-not-a-store = هذا الملف ليس سجلًا لهذا التطبيق، أو أنه تالف.
error-folder = لا يمكن استخدام المجلد: { $reason }.
error-disk-full = القرص ممتلئ.
error-read-only = لا يمكن الكتابة في السجل هنا.
error-damaged = لا يمكن قراءة جزء من السجل ({ $place }).
error-store = السجل لا يعمل ({ $reason }).

error-locked = التطبيق مقفل.
error-key-gone = مفتاح هذا الهاتف مفقود.
error-wrong-pin = الرقم السري غير صحيح.
error-pin-wait = كانت المحاولات الخاطئة كثيرة. المحاولة التالية ممكنة بعد { $span }.
error-pin-short = الحد الأدنى لأرقام الرقم السري { $digits }، والحد الأدنى لأحرف عبارة المرور { $letters }.
error-pin-long = الحد الأقصى لأحرف عبارة المرور { $limit }.
error-pin-control = لا توجد أحرف غير مرئية في الرقم السري.
error-no-pin = لا يوجد رقم سري بعد.

error-no-space = هذا الهاتف لا يعرف هذه المساحة.
error-not-let-in = لم يقبل أحد هذا الهاتف في هذه المساحة بعد.
error-gone = لم يعد هذا الهاتف في المساحة.
error-no-entry = هذا العنصر غير موجود في هذه المساحة.
error-erased = مُسح هذا العنصر.
error-same-space = العنصر موجود في تلك المساحة من قبل.
error-moved = نُقل العنصر إلى مساحة أخرى: تُرجى الكتابة في نسخته هناك.
error-no-body = ليس لهذا العنصر نص.
error-no-such-line = هذا السطر غير موجود في القائمة.
error-too-much = هذا كثير دفعة واحدة: يُرجى التغيير على خطوتين.
error-entry-full = تغيّر هذا العنصر مرات كثيرة: يُرجى نسخه إلى عنصر جديد.
error-engine = لم يتمكن التطبيق من إجراء هذا التغيير.
error-changed-since = تغيّر هذا منذ ذلك الحين من شخص آخر: { $fields }.
error-nothing-to-undo = لا يوجد لك شيء يمكن التراجع عنه.

error-too-long = عدد الأحرف في «{ $field }»: { $found }. الحد الأقصى { $limit }.
error-empty = لا يوجد شيء في «{ $field }».
error-control = يوجد حرف غير مرئي في «{ $field }».
error-bad-date = لا يوجد تاريخ في «{ $field }»: يُكتب هكذا { $day } أو هكذا { $time }.
error-unknown-zone = المنطقة الزمنية في «{ $field }» غير معروفة. مثال: { $example }.
error-end-before-start = النهاية قبل البداية.
error-yes-or-no = يُكتب في «{ $field }» { $yes } أو { $no }.
error-no-choice = يُكتب في «{ $field }» واحد من هذه: { $all }.
error-bad-number = يُكتب في «{ $field }» عدد صحيح من { $least } إلى { $most }.
error-bad-reminders = { $most ->
    [zero] لا يُكتب أي تذكير في «{ $field }»، والشكل هو: { $example }.
    [one] يُكتب في «{ $field }» تذكير واحد لا يتجاوز 4 أسابيع، مثال: { $example }.
    [two] يُكتب في «{ $field }» تذكيران على الأكثر، لا يتجاوز كل منهما 4 أسابيع، مثال: { $example }.
    [few] يُكتب في «{ $field }» ما لا يزيد على { $most } تذكيرات، لا يتجاوز كل منها 4 أسابيع، مثال: { $example }.
    [many] يُكتب في «{ $field }» ما لا يزيد على { $most } تذكيرًا، لا يتجاوز كل منها 4 أسابيع، مثال: { $example }.
   *[other] يُكتب في «{ $field }» ما لا يزيد على { $most } تذكير، لا يتجاوز كل منها 4 أسابيع، مثال: { $example }.
}
error-not-of-kind = هذا النوع من العناصر ليس فيه «{ $field }».
error-bad-token = تُكتب في «{ $field }» كلمة واحدة من حروف لاتينية صغيرة وأرقام وشرطات.
error-bad-link = يُكتب في «{ $field }» المعرّف الكامل لعنصر من المساحة نفسها.
error-no-repeat = لا يمكن تكرار المواعيد بهذا الجزء: { $part }.
error-bad-repeat = لا يمكن قراءة { $part } هنا. تُكتب القاعدة هكذا: { $example }.
error-too-many-labels = الحد الأقصى لوسوم العنصر الواحد { $limit }.
error-too-many-lines = الحد الأقصى لأسطر القائمة الواحدة { $limit }.
error-line-id = هذا ليس اسم سطر.
error-bad-kind = لا يوجد هذا النوع من العناصر. الأنواع هي: { $kinds }.
error-no-such-field = لا يوجد هذا الحقل. الحقول هي: { $fields }.
error-invalid = لا يمكن حفظ هذا كما هو.
error-no-picture = لا توجد هذه الصورة. الصور هي: { $pictures }.
error-name-taken = { $name } هو اسم مساحتك الخاصة.
error-joined-already = هذا الهاتف موجود في تلك المساحة من قبل.
error-value = هذا غير ممكن في «{ $field }».

error-no-such-entry = هذا العنصر غير موجود.
error-no-such-space = هذه المساحة غير موجودة.
error-no-such-invitation = هذه الدعوة غير موجودة.
error-no-such-person = هذا الشخص غير معروف هنا.
error-no-such-turn = لا شيء في السلسلة في هذا اليوم.
error-no-such = لا شيء بهذا الاسم: { $what }.
error-more-entries = ينطبق هذا على أكثر من عنصر: تُرجى كتابة المزيد منه.
error-more-spaces = ينطبق هذا على أكثر من مساحة: تُرجى كتابة المزيد منها.
error-more-invitations = ينطبق هذا على أكثر من دعوة: تُرجى كتابة المزيد منها.
error-more-persons = ينطبق هذا على أكثر من شخص: تُرجى كتابة المزيد.
error-more-profiles = يستخدم هذا الهاتف أكثر من شخص: يُرجى تحديد الصورة.
error-more = ينطبق هذا على أكثر من واحد: { $what }.

error-code-length = عدد أحرف الرمز { $expected }، { $found ->
    [zero] ولم يُكتب منها شيء
    [one] وكُتب منها حرف واحد
    [two] وكُتب منها حرفان
    [few] وكُتب منها { $found } أحرف
    [many] وكُتب منها { $found } حرفًا
   *[other] وكُتب منها { $found } حرف
}: تُرجى مقارنته بالأصل.
error-code-character = الحرف رقم { $position } لا يُستخدم في الرموز: فيها أرقام وحروف، وليس فيها الحرف U.
error-code-near = يوجد حرف خاطئ قرب الموضع { $position }، في المجموعة { $group }: تُرجى مقارنته بالأصل.
error-code-check = الرمز غير متطابق: تُرجى مقارنة كل حرف بالأصل.
error-code-memory = الذاكرة لا تكفي لقراءة الرمز: يُرجى إغلاق التطبيقات الأخرى ثم إعادة المحاولة.
error-invite-other = هذه ليست دعوة: تبدأ الدعوة بـ { $start }
error-invite-kind = هذا رمز من النوع { $kind }، وهذا الإصدار لا يعرفه.
error-invite-length = عدد أحرف الدعوة { $expected }، وعددها هنا { $found }: يُرجى نسخها كاملة.
error-invite-damaged = تلفت الدعوة في الطريق: يُرجى مسحها ضوئيًا من جديد.
error-join-unreadable = لا يمكن قراءة الرد على الدعوة.
error-join-other-space = هذا الرد لمساحة أخرى.
error-join-other-invitation = هذا الرد لدعوة أخرى.
error-join-stranger = الطلب ليس من شخص عنده الدعوة.
error-join-device = الطلب ليس من الهاتف المذكور فيه.
error-join-owner = الرد ليس من الهاتف الذي عرض الدعوة.
error-join-used = استخدم هاتف آخر هذه الدعوة: يُرجى طلب دعوة جديدة.
error-join-second = استخدم هاتف ثانٍ هذه الدعوة: يُرجى إغلاقها وعرض دعوة جديدة.
error-offer-other = هذه ليست بطاقة مكتب: يُرجى مسح البطاقة التي يعرضها المرافق الاجتماعي.
error-offer-damaged = تلفت البطاقة في الطريق: يُرجى مسحها ضوئيًا من جديد.
error-grant-unreadable = لا يمكن قراءة رد المكتب.
error-grant-stranger = لم يتمكن المكتب من إثبات أنه تابع للبرنامج: لا تُتابَع الخطوات قبل سؤال المرافق الاجتماعي.
error-grant-other = رد المكتب لشخص آخر.
error-pass-no-case = لا أحد من البرنامج يقرأ أسئلتك بعد: لا يوجد لديك ملف مفتوح.
error-pass-several = لديك أكثر من ملف مفتوح: يُرجى تحديد الملف.
error-pass-other = هذه المساحة ليست ملفًا مفتوحًا لك.
error-pass-not-asked = هذا ليس سؤالًا مفتوحًا للمختص.
error-share-no-case = هذا العنصر ليس في ملف.
error-share-no-circle = ما في الملف تمكن مشاركته مع بيت أو دائرة أخرى، وليس مع هذه المساحة.
error-step-no-case = لا تطلب الموافقةَ إلا خطوة موجودة في ملف: يجب نقلها إليه أولًا.
error-step-not-office = لا يؤكد الخطوة أو يعيدها إلا المكتب.
error-step-no-step = هذا العنصر ليس خطوة.
error-step-not-asked = هذه الخطوة لا تطلب موافقة.
error-step-no-talk = هذا العنصر ليس لقاء.
error-other-digits = لا يوجد طلب بهذه الأرقام الستة. إذا اختلفت الأرقام على الهاتفين فلا يجوز القبول.
error-invitation-copied = استخدم هاتف ثانٍ هذه الدعوة. أُغلقت الدعوة: يُرجى إنشاء دعوة جديدة.

error-address = هذا ليس عنوانًا: يُكتب { $start } ثم اسم الخادم.
error-address-plain = يجب أن يبدأ العنوان بـ { $start } (و{ $plain } لهذا الجهاز فقط).
error-address-long = يجب أن ينتهي العنوان بعد اسم الخادم.
error-address-tls = لا يمكن إعداد اتصال آمن على هذا الهاتف.
error-unreachable = لا يمكن الوصول إلى الخادم.
error-broken-off = انقطع الاتصال أو كان بطيئًا جدًا.
error-untrusted = لم يتمكن الخادم من إثبات هويته.
error-answer-large = رد الخادم أكبر من المسموح.
error-no-http = ما ردّ ليس خادمًا للبرنامج.
error-not-enrolled = ليس لهذا الهاتف حساب على خادم بعد.
error-enrolled-elsewhere = لهذا الهاتف حساب على خادم آخر.
error-server-unknown = الخادم لا يعرف هذا الهاتف.
error-server-code = الخادم لا يقبل هذا الرمز: هو خاطئ أو مستعمل أو قديم.
error-server-not-found = هذا غير موجود على الخادم.
error-server-forbidden = الخادم لا يسمح بذلك لهذا الهاتف.
error-server-conflict = يوجد شيء آخر في هذا المكان على الخادم.
error-server-large = هذا كبير جدًا على الخادم.
error-server-slow = يطلب الخادم الانتظار. تُرجى إعادة المحاولة بعد { $span }.
error-server-broken = الخادم معطل الآن (الحالة { $status }).
error-server-strange = رد الخادم غير مفهوم لهذا الإصدار (الحالة { $status }).

error-refused-unreadable = غير ممكن: لا يمكن قراءة القيد في سجل الأعضاء.
error-refused-not-next = غير ممكن الآن: غيّر شخص آخر سجل الأعضاء أولًا.
error-refused-signature = غير ممكن: القيد في سجل الأعضاء غير موقّع من صاحبه.
error-refused-stranger = هذا لأعضاء المساحة فقط.
error-refused-full = لا تتسع المساحة لهواتف أخرى.
error-refused-admit = قبول الأشخاص لمالك المساحة فقط.
error-refused-owner = تسمية مالك آخر لمالك المساحة فقط.
error-refused-erase = مسح العنصر لصاحبه أو لمالك المساحة فقط.
error-refused-invite = دعوة الأشخاص لمالك المساحة فقط.
error-refused-invitation = هذه دعوة شخص آخر.
error-refused-remove = إخراج الأشخاص لمالك المساحة فقط، ولا يمكن إخراج مالك آخر.
error-refused-self = الهاتف يغادر المساحة ولا يُخرج نفسه.
error-refused-last-owner = قبل المغادرة تجب تسمية مالك آخر.
error-refused-person = هذا الشخص ليس في المساحة.
error-refused-no-invitation = لم تعد هذه الدعوة موجودة.
error-refused-joined = كان هذا الهاتف في المساحة من قبل: ينضم الهاتف مرة واحدة.
error-refused-device = هذا الهاتف ليس في المساحة.
error-refused-right = هذا غير مسموح لك في هذه المساحة.
error-refused-log = غير ممكن: هذا يخالف سجل الأعضاء في المساحة.

error-unsent = { $count ->
    [zero] لا توجد تغييرات على هذا الهاتف وحده.
    [one] يوجد تغيير واحد على هذا الهاتف وحده.
    [two] يوجد تغييران على هذا الهاتف وحده.
    [few] توجد { $count } تغييرات على هذا الهاتف وحده.
    [many] يوجد { $count } تغييرًا على هذا الهاتف وحده.
   *[other] يوجد { $count } تغيير على هذا الهاتف وحده.
}
