### draft: no native reader has checked this file

task-doctor-appointment = حجز موعد مع طبيب
task-dentist = حجز موعد مع طبيب أسنان
task-join-mutuality = الانضمام إلى صندوق تأمين صحي
task-report-address = تسجيل العنوان الجديد لدى البلدية
task-report-address-about = خلال ثمانية أيام عمل بعد الانتقال. أحضر بطاقة الهوية.
task-renew-card = تجديد بطاقة الإقامة
task-renew-card-about = اطلب ذلك قبل 45 إلى 30 يومًا من انتهائها.
task-bank-appointment = حجز موعد في مصرف
task-bank-appointment-about = لكل مقيم بصورة قانونية الحق في حساب مصرفي أساسي.
task-atlas-appointment = حجز موعد لدى أطلس
task-buy-season-ticket = شراء اشتراك للترام والحافلة
task-read-letter-together = قراءة رسالة معًا
task-send-application = إرسال طلب عمل
task-call-employer = الاتصال بصاحب عمل بخصوص وظيفة
task-collect-diplomas = جمع أوراق المدارس السابقة
task-school-visit = طلب زيارة مدرسة
task-visit-library = الذهاب إلى المكتبة معًا
task-ask-club = طلب حصة تجريبية من نادٍ
task-neighbour-visit = زيارة الجيران معًا
task-cook-together = طبخ طبق من بلدك لأهل البيت
task-month-budget = مراجعة مصاريف الشهر
task-social-housing-form = ملء استمارة السكن الاجتماعي
task-ask-support = سؤال المرشد عن الدعم النفسي
