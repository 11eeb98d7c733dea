### draft: no native reader has checked this file

plan-field-domain = المجال
plan-field-review = المراجعة في
plan-field-confirm = موافقة المكتب
plan-field-word = كلمة
plan-field-point = للقاء القادم
plan-domain-social-network = الشبكة الاجتماعية
plan-domain-education = التعليم
plan-domain-independent-living = السكن المستقل
plan-domain-language = اللغة
plan-domain-leisure = أوقات الفراغ
plan-domain-psychological-support = الدعم النفسي
plan-domain-none = أهداف أخرى
plan-no-goal = لا يوجد هدف بعد
plan-loose = خطوات بلا هدف
plan-hidden = جزء من خطة لم تُشارَك معك
plan-steps-done = { $all ->
    [zero] لا خطوات
    [one] أُنجز { $done } من خطوة واحدة
    [two] أُنجز { $done } من خطوتين
    [few] أُنجز { $done } من { $all } خطوات
    [many] أُنجز { $done } من { $all } خطوة
   *[other] أُنجز { $done } من { $all } خطوة
}
plan-review = المراجعة في { $day }
plan-asked = تنتظر الموافقة
plan-confirmed = مؤكدة
plan-sent-back = أُعيدت مع كلمة: { $word }
plan-asks = أُنجزت { $entry } وتطلب الموافقة.
plan-said-yes = أُكدت { $entry }.
plan-went-back = أُعيدت { $entry } مع كلمة.
plan-next-talk = اللقاء القادم
plan-no-talk = لا لقاء مخطط له
plan-talk-prepared = { $count ->
    [zero] لا نقاط جديدة في اللقاء { $entry }.
    [one] نقطة جديدة واحدة في اللقاء { $entry }.
    [two] نقطتان جديدتان في اللقاء { $entry }.
    [few] { $count } نقاط جديدة في اللقاء { $entry }.
    [many] { $count } نقطة جديدة في اللقاء { $entry }.
   *[other] { $count } نقطة جديدة في اللقاء { $entry }.
}
plan-talk-written = كُتب في اللقاء { $entry }.
plan-talk-over = انتهى اللقاء { $entry }. خرجت النقاط المعلَّمة من القائمة.
plan-points = للسؤال في اللقاء القادم
plan-no-points = لا شيء للسؤال في اللقاء القادم
plan-point-on = { $entry } في قائمة اللقاء القادم.
plan-point-off = { $entry } ليس في قائمة اللقاء القادم.
