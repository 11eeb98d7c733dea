### draft: no native reader has checked this file

talk-weekly = الحديث الأسبوعي
talk-weekly-about = حوالي ساعة. يبدأ الوافد الجديد.
point-how-are-you = كيف كان الأسبوع؟ شيء جيد وشيء صعب
point-my-questions = أسئلتي لهذا الأسبوع
point-last-time = على ماذا اتفقنا في المرة السابقة؟
point-house = البيت: المهام والمال والتصليحات
point-school-work = المدرسة والعمل: الخطوة التالية
point-dutch = الهولندية: ماذا قلت هذا الأسبوع؟
point-people = الناس ووقت الفراغ
point-health = النوم والصحة، فقط إن أردت
point-letters = الرسائل والمواعيد
point-next = على ماذا نتفق؟ من يفعل ماذا وحتى متى؟
