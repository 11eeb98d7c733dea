### draft: no native reader has checked this file

app-only-me = أنا فقط
app-nobody-else = لا يستطيع أحد آخر قراءة هذا.
app-who-reads = من يستطيع قراءة هذا؟
app-change = تغيير
app-as-it-is-now = كما هو الآن
app-leave-as-it-is = يبقى كما هو
app-read-alone = أنا فقط أستطيع قراءة هذا
app-let-read = السماح بقراءة هذا: { $who }
app-moves-from-me = من الآن يمكنك أنت وهؤلاء قراءة هذا كما هو اليوم وتغييره: { $people }. تبقى النسخ السابقة عندك.
app-moves-between = من الآن يمكنك أنت وهؤلاء قراءة هذا كما هو اليوم وتغييره: { $people }. تبقى النسخ السابقة عند من قرأها، ولا يصلهم شيء بعد ذلك: { $before }.
app-moves-to-me = من الآن لا يستطيع أحد غيرك قراءة هذا. ما قُرئ من قبل يبقى عند: { $before }.
app-moves-alone = من الآن لا يستطيع أحد غيرك قراءة هذا.
app-moves-to-nobody = لا أحد آخر هناك حتى الآن. من يدخل لاحقًا يستطيع قراءة هذا وتغييره.

app-only-here = على هذا الهاتف فقط
app-on-the-server = على الخادم
app-begin-without-code = البدء بلا رمز
app-without-code = يمكنك البدء بلا رمز: يبقى كل شيء على هذا الهاتف حتى يكون لديك رمز. بلا بريد إلكتروني وبلا رقم هاتف.

app-your-code = رمزك
app-your-code-from = استلمته على ورقة من المرافق الاجتماعي، ومعه عنوان خادم البرنامج.
app-server = عنوان الخادم

app-to-do = المطلوب اليوم
app-next-days = الأيام القادمة
app-nothing-planned = لا شيء مخطط له. أضف ما قاله لك أحد: يكفي وقت ومكان.

app-continue = متابعة
app-done = تم
app-keep = حفظ

app-undo = تراجع

app-edit = تعديل
app-add-time = إضافة وقت

app-reminders = التذكيرات
app-news = ما غيّره الآخرون
app-something-new = Onderweg: هناك شيء جديد
