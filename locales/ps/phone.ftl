### draft: no native reader has checked this file

phone-enrolled = دا موبایل په { $server } کې حساب لري. رول: { $role }.
phone-pin-set = پین کوډ وټاکل شو. بې له دې هېڅ نه خلاصېږي، او بله لاره نشته.
phone-pin-removed = پین کوډ لرې شو.
phone-pin-now = پین کوډ اوس لیکل کېدای شي.
phone-pin-wait = پین کوډ له { $span } وروسته لیکل کېدای شي.
phone-locked = قلف شو. هغه څه چې نه دي لېږل شوي، مهر شوي دي او لېږل کېدای شي.
phone-wiped = له دې موبایل څخه پاک شو.
phone-unused = تر اوسه هېڅوک دا موبایل نه کاروي.

phone-metered = د داسې شبکې کارول چې پیسې اخلي: { $answer }
phone-auto-lock = پخپله قلفېدل: له { $span } وروسته
phone-no-auto-lock = پخپله قلفېدل: هېڅکله
phone-language = ژبه: { $language }
phone-language-system = ژبه: { $language } (لکه چې سیستم وايي)
phone-digits = شمېرې: { $digits } ({ $sample })
phone-digits-european = اروپايي
phone-digits-arabic = عربي
phone-digits-eastern = پښتو او دري
phone-calendar = کلیز: { $calendar }
phone-calendar-gregorian = میلادي
phone-calendar-solar = هجري لمریز
phone-calendar-ethiopic = ایتوپیايي

phone-code-works = یو ځل کار کوي، تر اوو ورځو پورې.
phone-listening = په { $url } کې اړیکې ته په تمه دی
phone-server-stopped = ودرېد.
