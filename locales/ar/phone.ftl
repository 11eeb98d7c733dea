### draft: no native reader has checked this file

phone-enrolled = لهذا الهاتف حساب على { $server }: { $role }.
phone-pin-set = ضُبط الرقم السري. لا شيء يُفتح من دونه، ولا يوجد طريق آخر.
phone-pin-removed = أُزيل الرقم السري.
phone-pin-now = تمكن كتابة الرقم السري الآن.
phone-pin-wait = تمكن كتابة الرقم السري بعد { $span }.
phone-locked = أُقفل التطبيق. ما لم يُرسل مختوم ويمكن إرساله.
phone-wiped = مُسح من هذا الهاتف.
phone-unused = لا أحد يستخدم هذا الهاتف بعد.

phone-metered = استخدام شبكة مكلفة: { $answer }
phone-auto-lock = القفل التلقائي بعد: { $span }
phone-no-auto-lock = القفل التلقائي: أبدًا
phone-language = اللغة: { $language }
phone-language-system = اللغة: { $language } (لغة النظام)
phone-digits = الأرقام: { $digits } ({ $sample })
phone-digits-european = أوروبية
phone-digits-arabic = عربية
phone-digits-eastern = فارسية
phone-calendar = التقويم: { $calendar }
phone-calendar-gregorian = ميلادي
phone-calendar-solar = هجري شمسي
phone-calendar-ethiopic = إثيوبي

phone-code-works = يعمل مرة واحدة، خلال سبعة أيام.
phone-listening = يستمع على { $url }
phone-server-stopped = توقف.
