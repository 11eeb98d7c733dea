### draft: no native reader has checked this file

terminal-pin = الرقم السري:
terminal-new-pin = الرقم السري الجديد:
terminal-pin-again = مرة أخرى:
terminal-problem = { $field }: { $rule }
terminal-no-home = يجب تحديد مجلد الهاتف: { $option } أو { $variable }
terminal-no-profile = لا أحد يستخدم هذه الصورة. يجب إنشاؤها أولًا: { $command }
terminal-profile-taken = يستخدم شخص آخر هذه الصورة
terminal-zone = ليست منطقة زمنية. مثال: { $example }
terminal-nothing-to-edit = يجب تحديد ما يتغيّر: { $options }
terminal-form = يُكتب هكذا: { $example }
terminal-no-line = لا يوجد سطر بهذا الرقم
terminal-no-text = الملف ليس نص UTF-8
terminal-no-new-pin = يجب إعطاء الرقم السري الجديد: { $option } أو { $variable }
terminal-pins-differ = الرقمان مختلفان
terminal-no-own-phone = لا يوجد لك هاتف بهذا المعرّف
terminal-more-phones = ينطبق هذا على أكثر من واحد: تُرجى كتابة المزيد منه
terminal-no-random = النظام لا يعطي بيانات عشوائية
terminal-new-folder = سمِّ مجلدًا غير موجود بعد، أو مجلدًا فارغًا
terminal-server-name = طول الاسم من 1 إلى { $limit } بايت، بلا أحرف تحكم: يُرجى اختيار اسم آخر
terminal-locked = التطبيق مقفل
terminal-key-gone = ملف مفتاح هذا الهاتف مفقود
terminal-server = في جهة الخادم: { $reason }

terminal-unlock = يجب إعطاء الرقم السري: { $options }، أو كتابته في الطرفية.
terminal-free-space = يُرجى توفير مكان على القرص والتأكد من إمكان الكتابة في المجلد. لم يضع شيء.
terminal-recover = لم يعد فتح هذا السجل ممكنًا هنا. يُرجى البدء في مجلد جديد وطلب القبول من عضو في مساحاتك. لم يُحذف شيء.
terminal-close-other = برنامج onderweg آخر يستخدم هذا المجلد: يُرجى انتظاره أو إغلاقه.
terminal-enrol = يُرجى طلب رمز من المكتب، ثم: { $command }
terminal-open-case = يُرجى طلب بطاقة من المرافق الاجتماعي، ثم: { $command }
terminal-sync-first = يُرجى الإرسال أولًا: { $command }
