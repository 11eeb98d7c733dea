### draft: no native reader has checked this file

indicator-goals-reached = أهداف تحققت
indicator-steps-done = خطوات أُنجزت
indicator-talks-held = أحاديث أسبوعية تمت
indicator-dutch-minutes = دقائق الهولندية مع رفيق السكن
indicator-phrases-known = جمل معروفة
indicator-applications-sent = طلبات عمل أُرسلت
indicator-interviews = مقابلات
indicator-jobs-begun = أعمال بدأت
indicator-turns-done = مهام منزلية أُنجزت
indicator-milestones = محطات تم بلوغها
