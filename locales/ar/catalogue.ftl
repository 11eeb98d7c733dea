### draft: no native reader has checked this file

catalogue-trusted = من الآن يثق هذا الهاتف بالحزم التي يوقّعها هذا البرنامج.
catalogue-key = مفتاح البرنامج للهواتف: { $key }
catalogue-no-programme = هذا الهاتف لا يعرف مفتاح البرنامج: امسح المفتاح الموجود على ورقة رمز الحساب، أو بطاقة من المرشد الاجتماعي.
catalogue-not-key = هذا ليس مفتاح برنامج: امسح المفتاح الموجود على ورقة رمز الحساب.
catalogue-key-damaged = تلف مفتاح البرنامج في الطريق: امسحه مرة أخرى.
catalogue-taken = حزمة البرنامج { $id }، الإصدار { $version }، موجودة الآن على هذا الهاتف.
catalogue-unchanged = حزمة البرنامج هي الأحدث.
catalogue-budget = توجد حزمة أحدث لا تتسع لها الميزانية: قد تأتي بها المزامنة التالية.
catalogue-failed = لا يُعرف هل توجد حزمة أحدث: تسأل المزامنة التالية مرة أخرى.
catalogue-kept = الإصدار { $version }، جديد حتى { $day }.
catalogue-expired = كان الإصدار { $version } جديدًا حتى { $day }: قد لا يكون كل ما فيه صحيحًا الآن. زامن، أو اطلب من البرنامج إصدارًا أحدث.
catalogue-always = في أي ساعة
catalogue-not-published = ليس لدى الخادم هذه الحزمة: اسأل البرنامج.
catalogue-several = لدى الخادم عدة حزم: قل أيّها تريد.
catalogue-no-pack = لا توجد حزمة على هذا الهاتف بعد: زامن حيث توجد شبكة.
catalogue-no-deck = ليس في الحزمة مجموعة العبارات هذه.
catalogue-refused = أحدث حزمة لدى الخادم لا تصلح للاستعمال: يحتفظ هذا الهاتف بالحزمة التي لديه. أخبر البرنامج.
catalogue-published = تحصل الهواتف من الآن على { $id }، الإصدار { $version }؛ جديد حتى { $day }.
catalogue-published-already = تحصل الهواتف على هذا الملف من قبل.
