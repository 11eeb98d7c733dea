### draft: no native reader has checked this file

office-add-person-why = تُصنع بطاقة فيها رمزان. يُفتح الملف حين يوافق الشخص على الهاتف.
office-name-hint = كما يُسمّى الشخص هنا. لا يراه إلا العاملون على هذا الملف.
office-make-card = صنع البطاقة
office-cancel = إلغاء
office-card = البطاقة
office-card-once = تُعرض الآن فقط. تُطبع، أو تُمسح من هذه الشاشة؛ وبعد مغادرة الصفحة لا يمكن عرضها مرة أخرى.
office-card-for = بطاقة { $name }
office-to-person = إلى ملف { $name }
office-card-first = 1. الدخول إلى البرنامج
office-card-first-why = افتح Onderweg، واختر «لدي دعوة»، ثم امسح هذا الرمز أو اكتبه.
office-card-first-code = رمز الدخول إلى البرنامج
office-card-second = 2. فتح ملف مع المكتب
office-card-second-why = بعد ذلك امسح هذا الرمز. يسأل الهاتف عن الموافقة؛ ولا يُشارَك شيء قبلها.
office-card-second-code = رمز فتح ملف مع المكتب
office-card-text = الرمز الثاني كنص
office-card-server = الخادم:
office-card-yes = يمكن سحب الموافقة في أي وقت، على الهاتف.
