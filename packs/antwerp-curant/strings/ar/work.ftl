### draft: no native reader has checked this file

stage-found = وُجدت
stage-found-about = أين رأيتها؟ حتى متى يمكن التقديم؟
stage-prepared = جاهزة
stage-prepared-about = الرسالة والسيرة الذاتية جاهزتان، وقد قرأهما شخص.
stage-sent = أُرسلت
stage-sent-about = بعد أسبوع أسأل إن كانت قد وصلت.
stage-reply = رد
stage-reply-about = لقد أجابوا. أشكرهم وأجيب خلال يومين.
stage-interview = مقابلة
stage-interview-about = عرفت الطريق وتدربت على الأسئلة وجهزت الملابس.
stage-trial = يوم تجربة
stage-trial-about = هل هو مدفوع ومؤمَّن؟ اسأل قبل أن يبدأ.
stage-result = النتيجة
stage-result-about = نعم: اقرؤوا العقد معًا. لا: اسأل عما يمكن تحسينه.
