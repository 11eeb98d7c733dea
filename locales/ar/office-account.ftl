### draft: no native reader has checked this file

office-account-lost = هل ضاع الهاتف؟
office-account-new = رمز حساب جديد
office-account-why = يتيح لهاتف جديد استخدام الخادم مرة واحدة خلال سبعة أيام. لا يفتح شيئًا مما كتبه أحد: يعود ذلك بهاتف ثانٍ أو بورقة الاسترجاع أو بمساعدة أحد سكان البيت.
office-account-for = رمز حساب لـ { $name }
office-account-deed = أنشأ رمز حساب لهاتف جديد
