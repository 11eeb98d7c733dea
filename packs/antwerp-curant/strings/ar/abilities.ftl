### draft: no native reader has checked this file

ability-home-say-where = أن تقول أين تسكن ومع من
ability-home-ask-help = أن تطلب المساعدة من شريك في السكن
ability-home-repair = أن تقول ما المتعطل في البيت
ability-home-agree = أن تتفق على من يطبخ ومن ينظف
ability-doctor-pain = أن تقول أين الألم
ability-doctor-appointment = أن تطلب موعدًا
ability-doctor-since = أن تقول منذ متى، وماذا تتناول من دواء
ability-doctor-pharmacy = أن تفهم كيف تتناول الدواء
ability-job-what = أن تقول أي عمل تستطيع القيام به
ability-job-when = أن تقول متى تستطيع العمل
ability-job-call = أن تتصل للسؤال عن وظيفة
ability-job-sick = أن تبلّغ أنك مريض
ability-town-hall-name = أن تتهجى اسمك وتعطي عنوانك
ability-town-hall-ask = أن تسأل أي أوراق تحتاج
ability-town-hall-letter = أن تسأل ماذا تعني رسالة
ability-town-hall-move = أن تبلّغ أنك انتقلت إلى سكن جديد
ability-train-ticket = أن تشتري تذكرة
ability-train-platform = أن تسأل عن الرصيف والوقت
ability-train-late = أن تفهم أن القطار متأخر
ability-train-change = أن تسأل أين تبدّل القطار
