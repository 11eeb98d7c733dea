### draft: no native reader has checked this file

task-doctor-appointment = وقت گرفتن پیش داکتر
task-dentist = وقت گرفتن پیش داکتر دندان
task-join-mutuality = عضو شدن در صندوق بیمۀ صحی
task-report-address = گفتن آدرس نو به شاروالی
task-report-address-about = در ظرف هشت روز کاری بعد از کوچ. کارت هویت را با خود ببرید.
task-renew-card = تجدید کارت اقامت
task-renew-card-about = 45 تا 30 روز پیش از ختم تاریخ آن درخواست کنید.
task-bank-appointment = وقت گرفتن در بانک
task-bank-appointment-about = هر کس که اینجا قانونی زندگی می‌کند، حق یک حساب بانکی ساده را دارد.
task-atlas-appointment = وقت گرفتن در Atlas
task-buy-season-ticket = خریدن کارت اشتراک برای ترام و بس
task-read-letter-together = با هم خواندن یک مکتوب
task-send-application = فرستادن یک درخواستی کار
task-call-employer = زنگ زدن به یک کارفرما دربارۀ یک بست خالی
task-collect-diplomas = جمع کردن اسناد مکتب‌های پیشتر
task-school-visit = درخواست دیدن یک مکتب
task-visit-library = با هم رفتن به کتابخانه
task-ask-club = از یک کلوب درس امتحانی خواستن
task-neighbour-visit = با هم زدن زنگ دروازۀ همسایه‌ها
task-cook-together = پختن یک غذای وطن برای خانه
task-month-budget = دیدن پول این ماه
task-social-housing-form = خانه‌پری فورم خانۀ اجتماعی
task-ask-support = از مددکار دربارۀ حمایت روانی پرسیدن
