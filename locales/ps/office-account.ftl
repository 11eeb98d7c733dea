### draft: no native reader has checked this file

office-account-lost = موبایل ورک شو؟
office-account-new = د حساب نوی کوډ
office-account-why = نوی موبایل پرې سرور کارولی شي، یو ځل، تر اوو ورځو پورې. د هېچا هېڅ لیکنه نه خلاصوي: هغه په دوهم موبایل، د بېرته راتګ په ورقه، یا د کور د یوه بل کس په مرسته بېرته راځي.
office-account-for = د حساب کوډ د دې کس لپاره: { $name }
office-account-deed = د نوي موبایل لپاره د حساب کوډ جوړ شو
