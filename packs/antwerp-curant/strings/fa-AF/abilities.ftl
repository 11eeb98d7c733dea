### draft: no native reader has checked this file

ability-home-say-where = گفتن که کجا و با کی زندگی می‌کنم
ability-home-ask-help = کمک خواستن از یک همخانه
ability-home-repair = گفتن که در خانه چه خراب است
ability-home-agree = فیصله کردن که کی غذا پخته کند و کی پاک‌کاری کند

ability-doctor-pain = گفتن که کجا درد می‌کند
ability-doctor-appointment = خواستن وقت ملاقات
ability-doctor-since = گفتن که از چه وقت، و برای آن چه دوا می‌خورم
ability-doctor-pharmacy = فهمیدن که دوا را چطور بخورم

ability-job-what = گفتن که چه کار کرده می‌توانم
ability-job-when = گفتن که چه وقت کار کرده می‌توانم
ability-job-call = زنگ زدن دربارۀ یک بست خالی
ability-job-sick = زنگ زدن و گفتن که مریض هستم

ability-town-hall-name = گفتن نام خود حرف به حرف، و گفتن آدرس
ability-town-hall-ask = پرسیدن که کدام اسناد لازم است
ability-town-hall-letter = پرسیدن که معنای یک مکتوب چیست
ability-town-hall-move = خبر دادن که به خانۀ نو کوچ کرده‌ام

ability-train-ticket = خریدن تکت
ability-train-platform = پرسیدن خط و ساعت ریل
ability-train-late = فهمیدن که ریل تأخیر دارد
ability-train-change = پرسیدن که کجا ریل را تبدیل کنم
