### draft: no native reader has checked this file

case-opened = مفتوح: { $caseworker } ({ $programme }) يقرأ ما تنقله إلى هناك، ولا شيء غيره.
case-questions = { $count ->
    [zero] لا أسئلة تنتظر موافقتك.
    [one] سؤال واحد ينتظر موافقتك.
    [two] سؤالان ينتظران موافقتك.
    [few] { $count } أسئلة تنتظر موافقتك.
    [many] { $count } سؤالًا ينتظر موافقتك.
   *[other] { $count } سؤال ينتظر موافقتك.
} من سيقرأ: { $cases }
case-no-questions = لا يوجد سؤال ينتظر موافقتك.
case-none-open = لا يوجد لديك ملف مفتوح. يُرجى طلب بطاقة من المرافق الاجتماعي، ثم: { $command }
case-reads = { $names } ({ $space })
case-passed = حُوّل إلى { $case }. النسخة هي { $entry }. يُغلق الأصل عندما تصل النسخة إلى الخادم.
case-shared = النسخة هي { $entry }. بعد المزامنة التالية يمكن القراءة في { $space } لكل من: { $people }. يبقى ما في الملف كما هو.
case-shared-alone = النسخة هي { $entry }. يقرؤها من ينضم إلى { $space }. يبقى ما في الملف كما هو.
case-shared-again = هذا موجود في { $space }: { $entry }.
case-no-looks = لم ينظر أحد.
case-look-offered = { $when }: إنشاء البطاقة، { $who }
case-look-renewed = { $when }: أنشأ { $who } رمز حساب لهاتف جديد لك
case-look-opened = { $when }: فتح الملف، { $who }
case-look-answered = { $when }: الإجابة عن سؤال، { $who }
case-look-appointment = { $when }: إضافة موعد، { $who }
case-look-task = { $when }: إضافة مهمة، { $who }
case-look-confirmed = { $when }: تأكيد خطوة، { $who }
case-look-sent-back = { $when }: إعادة خطوة مع كلمة، { $who }
case-look-other = { $when }: شيء لا تعرفه هذه النسخة، { $who }
case-staff-added = تم إنشاء الحساب. سرّه لتطبيق الرموز، يظهر مرة واحدة:
case-staff-renewed = تغيّرت كلمة السر وانتهت كل جلسات هذا الشخص. السرّ الجديد لتطبيق الرموز، يظهر مرة واحدة:
