### draft: no native reader has checked this file

case-opened = مفتوح: { $caseworker } ({ $programme }) يقرأ ما تنقله إلى هناك، ولا شيء غيره.
case-no-looks = لم ينظر أحد.
case-look-offered = { $when }: إنشاء البطاقة، { $who }
case-look-opened = { $when }: فتح الملف، { $who }
case-look-answered = { $when }: الإجابة عن سؤال، { $who }
case-look-appointment = { $when }: إضافة موعد، { $who }
case-look-task = { $when }: إضافة مهمة، { $who }
case-look-other = { $when }: شيء لا تعرفه هذه النسخة، { $who }
case-staff-added = تم إنشاء الحساب. سرّه لتطبيق الرموز، يظهر مرة واحدة:
case-staff-renewed = تغيّرت كلمة السر وانتهت كل جلسات هذا الشخص. السرّ الجديد لتطبيق الرموز، يظهر مرة واحدة:
