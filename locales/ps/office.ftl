### draft: no native reader has checked this file

office-skip = د پاڼې متن ته تلل
office-nav = اصلي
office-people = زما خلک
office-find = یو کس موندل
office-language = ژبه:
office-language-label = ژبه
office-sign-out = وتل
office-caseworker = مددکار
office-coordinator = همغږی کوونکی
office-foot-looks = د دوسیې هر کتل لیکل کېږي او هماغه کس ته ښودل کېږي
office-foot-keyboard = کیبورډ: د دې مینو څخه د تېرېدو لپاره یو ځل Tab ووهئ
office-of = د { $programme } دفتر
office-print = چاپ
office-new = نوی
office-open = خلاص
office-on-phone = په موبایل کې
office-not-on-phone = تر اوسه په موبایل کې نه
office-you = تاسو
office-nameless = یو بې‌نومه کس

office-today = نن
office-tomorrow = سبا
office-today-at = نن، { $time }
office-tomorrow-at = سبا، { $time }

office-said-answered = ستاسو ځواب ولیکل شو. په راتلونکې اړیکه کې موبایل ته رسېږي.
office-said-confirmed = ګام تایید شو. په راتلونکې اړیکه کې موبایل ته رسېږي.
office-said-sent-back = ګام بېرته ولېږل شو. په راتلونکې اړیکه کې موبایل ته رسېږي.
office-said-added = د ملاقات وخت زیات شو. په راتلونکې اړیکه کې موبایل ته رسېږي.
office-said-seen = هر څه د «لیدل شوي» په توګه په نښه شول.

office-said-changed = په دې منځ کې چا دا بدل کړل. هېڅ ونه لیکل شول؛ اوس داسې دي.
office-said-not-shared = دا دوسیه د لیکلو لپاره خلاصه نه ده. هېڅ ونه لیکل شول.
office-said-card-shown = کارت یوازې یو ځل ښودل کېږي. که چاپ یا سکن نه شو، هغه کس بیا زیات کړئ.

office-not-open = دا دوسیه تاسو ته خلاصه نه ده.
office-not-open-why = که تاسو یې په تمه وئ، له خپل همغږي کوونکي څخه وغواړئ چې د دوسیو وېش وګوري. دا هڅه ولیکل شوه.

office-no-page = داسې پاڼه نشته.
office-no-page-why = دا پته د دې دفتر نه ده.
office-elsewhere = هېڅ کار ونه شو.
office-elsewhere-why = فورمه د دې دفتر له پاڼې رانغله، یا پاڼه ډېره زړه وه. شاته لاړ شئ، پاڼه بیا خلاصه کړئ او له سره یې وکړئ.
office-too-large = دا د یوې فورمې له ځای څخه زیات دي.
office-too-large-why = هېڅ کار ونه شو. شاته لاړ شئ او لنډ یې کړئ.
office-unavailable = دفتر اوس خپلو دوسیو ته نه شي رسېدلی.
office-unavailable-why = هېڅ ونه لیکل شول. شاته لاړ شئ چې خپله لیکنه وګورئ، ویې ساتئ، او څو دقیقې وروسته بیا هڅه وکړئ.
office-broken = زموږ له خوا یوه ستونزه پېښه شوه.
office-broken-why = هغه څه چې مخکې لیکل شوي وو، ورک نه شول. بیا هڅه وکړئ؛ که ستونزه پاتې شوه، خپل همغږي کوونکي ته ووایئ.
office-to-people = زما خلکو ته
