### draft: no native reader has checked this file

terminal-pin = پین کوډ:
terminal-new-pin = نوی پین کوډ:
terminal-pin-again = یو ځل بیا:
terminal-problem = { $field }: { $rule }
terminal-no-home = ووایئ چې کوم فولډر موبایل دی: { $option }، یا { $variable }
terminal-no-profile = هېڅوک دا انځور نه کاروي؛ لومړی یې جوړ کړئ: { $command }
terminal-profile-taken = یو څوک له مخکې دا انځور کاروي
terminal-zone = دا وخت سیمه نه ده؛ د بېلګې په توګه { $example } ولیکئ
terminal-nothing-to-edit = ووایئ چې څه بدل شي: { $options }
terminal-form = { $example } ولیکئ
terminal-no-line = په دې شمېره کرښه نشته
terminal-no-text = فایل د UTF-8 متن نه دی
terminal-no-new-pin = نوی پین کوډ ورکړئ: { $option } یا { $variable }
terminal-pins-differ = دا دواړه یو شان نه دي
terminal-no-own-phone = ستاسو هېڅ موبایل دا پېژند نه لري
terminal-more-phones = تر یوه زیات برابرېږي: نور یې هم ولیکئ
terminal-no-random = سیستم ناڅاپي بایټونه نه ورکوي
terminal-new-folder = داسې فولډر ووایئ چې لا نشته، یا یو تش فولډر
terminal-server-name = نوم له 1 تر { $limit } بایټه لري او ناښکاره توري نه لري: بل نوم وټاکئ
terminal-locked = اپلیکېشن قلف دی
terminal-key-gone = د دې موبایل د کیلي فایل نشته
terminal-server = د سرور له خوا: { $reason }

terminal-unlock = پین کوډ ورکړئ: { $options }، یا په ټرمینل کې.
terminal-free-space = په ډیسک کې ځای خالي کړئ او وګورئ چې په فولډر کې لیکل کېږي. هېڅ شی نه دی ورک شوی.
terminal-recover = دا کتابچه نوره دلته نه خلاصېږي. په نوي فولډر کې پیل وکړئ او د خپلو فضاوو له یوه غړي وغواړئ چې ویې مني. هېڅ شی نه دی ړنګ شوی.
terminal-close-other = یو بل onderweg دا فولډر کاروي: ورته په تمه شئ، یا یې وتړئ.
terminal-enrol = له دفتر څخه یو کوډ وغواړئ، بیا: { $command }
terminal-open-case = له مددکار څخه یو کارت وغواړئ، بیا: { $command }
terminal-sync-first = لومړی یې ولېږئ: { $command }
