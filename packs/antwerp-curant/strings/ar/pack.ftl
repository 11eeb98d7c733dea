### draft: no native reader has checked this file

pack-name = كورانت أنتويرب
pack-about = سنة أو أكثر في شقة مشتركة: أنت ورفيق سكن، وأخصائي اجتماعي موجود عند الحاجة.
role-newcomer = الوافد الجديد
role-newcomer-about = يسكن في البيت، ويقرر من يقرأ ماذا.
role-buddy = رفيق السكن
role-buddy-about = يسكن في البيت أيضًا. متطوع وليس أخصائيًا اجتماعيًا.
role-caseworker = المرشد الاجتماعي
role-caseworker-about = يعمل في البرنامج، ويقرأ فقط ما تمت مشاركته مع المكتب.
role-coordinator = المنسق
role-coordinator-about = يهتم بالشقق والموظفين، ولا يقرأ شيئًا من أمورك.
