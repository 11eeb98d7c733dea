### draft: no native reader has checked this file

catalogue-trusted = له دې وروسته دا موبایل هغه بستې مني چې دا پروګرام یې لاسلیکوي.
catalogue-key = د موبایلونو لپاره د پروګرام کیلي: { $key }
catalogue-no-programme = دا موبایل د پروګرام کیلي نه پېژني: هغه کیلي سکن کړئ چې د حساب د کوډ په ورقه کې ده، یا د مددکار کارت.
catalogue-not-key = دا د پروګرام کیلي نه ده: هغه کیلي سکن کړئ چې د حساب د کوډ په ورقه کې ده.
catalogue-key-damaged = د پروګرام کیلي په لاره کې خرابه شوه: بیا یې سکن کړئ.

catalogue-taken = د پروګرام بسته { $id }، نسخه { $version }، اوس په دې موبایل کې ده.
catalogue-unchanged = د پروګرام بسته تر ټولو نوې ده.
catalogue-budget = نوې بسته په اجازه شوې اندازه کې نه ځایېږي: ښايي راتلونکې همغږي یې راوړي.
catalogue-failed = معلومه نه ده چې نوې بسته شته که نه: راتلونکې همغږي بیا پوښتي.
catalogue-kept = نسخه { $version }، تر { $day } پورې نوې ده.
catalogue-expired = نسخه { $version } تر { $day } پورې نوې وه: ښايي زړه شوې وي. همغږي وکړئ، یا له پروګرام څخه نوې وغواړئ.
catalogue-always = شپه او ورځ

catalogue-not-published = سرور داسې بسته نه لري: له پروګرام څخه وپوښتئ.
catalogue-several = سرور څو بستې لري: ووایئ چې کومه.
catalogue-no-pack = تر اوسه په دې موبایل کې بسته نشته: هلته چې شبکه وي همغږي وکړئ.
catalogue-no-deck = د جملو دا ټولګه په بسته کې نشته.
catalogue-refused = د سرور تر ټولو نوې بسته د کارولو نه ده: دا موبایل خپله بسته ساتي. پروګرام ته خبر ورکړئ.

catalogue-published = موبایلونه له دې وروسته دا اخلي: { $id }، نسخه { $version }؛ تر { $day } پورې نوې ده.
catalogue-published-already = موبایلونه له مخکې همدا فایل اخلي.
