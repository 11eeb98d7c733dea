### draft: no native reader has checked this file

space-joining = بانتظار القبول
space-gone = لم يعد هذا الهاتف فيها
space-people = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
space-phones = { $count ->
    [zero] لا هواتف
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
    [many] { $count } هاتفًا
   *[other] { $count } هاتف
}
space-you-own = أنت مالك
space-you-belong = أنت عضو
space-waits-sync = بانتظار المزامنة
space-waits-unlock = بانتظار فتح القفل
space-trouble = توجد مشكلة: { $command }
space-phone-ids = { $count ->
    [zero] بلا هواتف { $phones }
    [one] الهاتف { $phones }
    [two] الهاتفان { $phones }
    [few] الهواتف { $phones }
    [many] الهواتف { $phones }
   *[other] الهواتف { $phones }
}
space-founded = أُنشئت { $space }. أنت المالك.
space-named = يراه الآخرون بعد المزامنة القادمة.
space-told = تم.
space-noted = سُجّل، ويتم عند المزامنة القادمة: { $command }

space-show-one = يُعرض هذا على شخص واحد فقط.
space-works-now = يعمل الآن.
space-works-later = يعمل بعد المزامنة القادمة: { $command }
space-qr = رمز QR:
space-typed = الرمز المكتوب:
space-then = ثم: { $command }

space-nobody-asks = لا أحد يطلب الانضمام.
space-asks-member = { $space }: يطلب الهاتف { $phone } الانضمام كعضو. الأرقام الستة: { $digits }
space-asks-owner = { $space }: يطلب الهاتف { $phone } الانضمام كمالك. الأرقام الستة: { $digits }
space-asks-own = { $space }: يطلب الهاتف { $phone } الانضمام كهاتف ثانٍ لك. الأرقام الستة: { $digits }
space-if-same = إذا عرض الهاتف الآخر الأرقام نفسها: { $command }
space-if-other = وإلا فلا يجوز القبول: { $command }
space-no-requests = لا يطلب هذا الهاتف الانضمام إلى شيء.
space-joined = { $space }: تم الانضمام.
space-closed = { $space }: الدعوة مغلقة. إذا تم القبول فستأتي المساحة مع المزامنة القادمة.
space-compare = { $space }: الأرقام الستة: { $digits }. إذا عرض الهاتف الآخر الأرقام نفسها فيمكنهم قبولك.
space-asked = { $space }: أُرسل الطلب. على الهاتف الآخر: { $there } ثم هنا: { $again }
