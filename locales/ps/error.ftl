### draft: no native reader has checked this file

error-no-store = په دې فولډر کې کتابچه نشته.
error-already-there = په دې فولډر کې له مخکې یوه کتابچه شته.
error-in-use = بل اپلیکېشن دا کتابچه کاروي.
error-too-new = دا کتابچه یوې نوې نسخې لیکلې ده: بڼه یې { $found } ده، دا نسخه { $known } پېژني.
error-not-a-store = دا فایل د دې اپلیکېشن کتابچه نه ده، یا خراب دی.
error-folder = دا فولډر نه شي کارېدلی: { $reason }.
error-disk-full = ډیسک ډک دی.
error-read-only = دلته په کتابچه کې لیکل نه کېږي.
error-damaged = د کتابچې یوه برخه نه لوستل کېږي ({ $place }).
error-store = کتابچه کار نه کوي ({ $reason }).

error-locked = اپلیکېشن قلف دی.
error-key-gone = د دې موبایل کیلي نشته.
error-wrong-pin = پین کوډ غلط دی.
error-pin-wait = غلطې هڅې ډېرې وې. بله هڅه له { $span } وروسته کېدای شي.
error-pin-short = پین کوډ لږ تر لږه { $digits } شمېرې لري، او پټه جمله لږ تر لږه { $letters } توري.
error-pin-long = پټه جمله تر ډېره { $limit } توري لري.
error-pin-control = پین کوډ ناښکاره توري نه لري.
error-no-pin = تر اوسه پین کوډ نشته.

error-no-space = دا موبایل داسې فضا نه پېژني.
error-not-let-in = تر اوسه چا دا موبایل په هغه فضا کې نه دی منلی.
error-gone = دا موبایل نور په دې فضا کې نه دی.
error-no-entry = په دې فضا کې داسې توکی نشته.
error-erased = دا توکی پاک شوی دی.
error-same-space = دا توکی له مخکې په همدې فضا کې دی.
error-moved = دا توکی بلې فضا ته وړل شوی دی: هلته یې په کاپي کې ولیکئ.
error-no-body = دا توکی متن نه لري.
error-no-such-line = چک‌لېست داسې کرښه نه لري.
error-too-much = دا په یوه ځل ډېر دي: بدلون په دوو ګامونو کې راولئ.
error-entry-full = دا توکی ډېر ځله بدل شوی دی: په یوه نوي توکي کې یې کاپي کړئ.
error-engine = اپلیکېشن ونه شو کړای چې دا بدلون راولي.
error-changed-since = په دې منځ کې بل چا دا بدل کړي دي: { $fields }.
error-nothing-to-undo = ستاسو داسې څه نشته چې بېرته واخیستل شي.

error-too-long = په «{ $field }» کې { $found } توري دي. تر ډېره { $limit } کېدای شي.
error-empty = په «{ $field }» کې هېڅ نشته.
error-control = په «{ $field }» کې یو ناښکاره توری شته.
error-bad-date = په «{ $field }» کې نېټه نشته: داسې یې ولیکئ { $day } یا داسې { $time }.
error-unknown-zone = په «{ $field }» کې داسې وخت سیمه نشته. د بېلګې په توګه ولیکئ: { $example }.
error-end-before-start = پای تر پیل مخکې دی.
error-yes-or-no = په «{ $field }» کې { $yes } یا { $no } ولیکئ.
error-no-choice = په «{ $field }» کې له دې څخه یو ولیکئ: { $all }.
error-bad-number = په «{ $field }» کې له { $least } تر { $most } یو بشپړ عدد ولیکئ.
error-bad-reminders = { $most ->
    [one] په «{ $field }» کې تر ډېره { $most } یادونه ولیکئ، تر 4 اوونیو زیاته نه، د بېلګې په توګه: { $example }.
   *[other] په «{ $field }» کې تر ډېره { $most } یادونې ولیکئ، هره یوه تر 4 اوونیو زیاته نه، د بېلګې په توګه: { $example }.
}
error-not-of-kind = دا ډول توکی «{ $field }» نه لري.
error-bad-token = په «{ $field }» کې یوه کلمه ولیکئ: کوچني لاتیني توري، شمېرې او لنډه کرښه (-).
error-bad-link = په «{ $field }» کې د همدې فضا د یوه توکي بشپړ پېژند ولیکئ.
error-no-repeat = د ملاقات وخت په دې برخه نه تکرارېږي: { $part }.
error-bad-repeat = { $part } دلته نه لوستل کېږي. قاعده داسې ولیکئ: { $example }.
error-too-many-labels = یو توکی تر ډېره { $limit } لېبلونه لري.
error-too-many-lines = یو چک‌لېست تر ډېره { $limit } کرښې لري.
error-line-id = دا د کرښې نوم نه دی.
error-bad-kind = داسې ډول توکی نشته. دا شته: { $kinds }.
error-no-such-field = داسې برخه نشته. دا شته: { $fields }.
error-invalid = دا په دې بڼه نه ساتل کېږي.
error-no-picture = داسې انځور نشته. دا شته: { $pictures }.
error-name-taken = { $name } ستاسو د خپلې فضا نوم دی.
error-joined-already = دا موبایل له مخکې په هغه فضا کې دی.
error-value = دا په «{ $field }» کې نه کېږي.

error-no-such-entry = داسې توکی نشته.
error-no-such-space = داسې فضا نشته.
error-no-such-invitation = داسې بلنلیک نشته.
error-no-such-person = داسې کس نشته.
error-no-such-turn = په دې ورځ د دې لړۍ هېڅ نشته.
error-no-such = په دې نوم هېڅ نشته: { $what }.
error-more-entries = تر یوه زیات توکي برابرېږي: نور یې هم ولیکئ.
error-more-spaces = تر یوې زیاتې فضاوې برابرېږي: نوره یې هم ولیکئ.
error-more-invitations = تر یوه زیات بلنلیکونه برابرېږي: نور یې هم ولیکئ.
error-more-persons = تر یوه زیات کسان برابرېږي: نور یې هم ولیکئ.
error-more-profiles = څو کسان دا موبایل کاروي: ووایئ چې کوم انځور.
error-more = تر یوه زیات برابرېږي: { $what }.

error-code-length = کوډ { $expected } توري لري، { $found ->
    [one] { $found } توری لیکل شوی دی
   *[other] { $found } توري لیکل شوي دي
}: له اصل سره یې پرتله کړئ.
error-code-character = توری { $position } په کوډونو کې نه راځي: کوډونه شمېرې او توري لري، خو U نه لري.
error-code-near = { $position } ځای ته نږدې، په { $group } ډله کې، یو توری غلط دی: له اصل سره یې پرتله کړئ.
error-code-check = کوډ سره نه برابرېږي: هر توری له اصل سره پرتله کړئ.
error-code-memory = د کوډ لوستلو لپاره حافظه بس نه ده: نور اپلیکېشنونه وتړئ او بیا هڅه وکړئ.
error-invite-other = دا بلنلیک نه دی: بلنلیک داسې پیلېږي: { $start }
error-invite-kind = دا د { $kind } ډول کوډ دی، او دا نسخه یې نه پېژني.
error-invite-length = بلنلیک { $expected } توري لري، دلته { $found } دي: ټول یې کاپي کړئ.
error-invite-damaged = بلنلیک په لاره کې خراب شو: بیا یې سکن کړئ.
error-join-unreadable = د بلنلیک ځواب نه لوستل کېږي.
error-join-other-space = دا ځواب د بلې فضا لپاره دی.
error-join-other-invitation = دا ځواب د بل بلنلیک لپاره دی.
error-join-stranger = دا غوښتنه د هغه چا نه ده چې بلنلیک لري.
error-join-device = دا غوښتنه د هغه موبایل نه ده چې نوم یې پکې دی.
error-join-owner = دا ځواب د هغه موبایل نه دی چې بلنلیک یې وښود.
error-join-used = بل موبایل دا بلنلیک کارولی دی: نوی وغواړئ.
error-join-second = دوهم موبایل دا بلنلیک کارولی دی: ویې تړئ او نوی وښایئ.
error-offer-other = دا د دفتر کارت نه دی: هغه سکن کړئ چې مددکار یې ښيي.
error-offer-damaged = کارت په لاره کې خراب شو: بیا یې سکن کړئ.
error-grant-unreadable = د دفتر ځواب نه لوستل کېږي.
error-grant-stranger = دفتر ثابته نه کړه چې د پروګرام دی: مخکې مه ځئ، له مددکار څخه وپوښتئ.
error-grant-other = د دفتر ځواب د بل چا لپاره دی.
error-pass-no-case = تر اوسه د پروګرام هېڅوک ستاسو پوښتنې نه لولي: تاسو خلاصه دوسیه نه لرئ.
error-pass-several = تاسو تر یوې زیاتې خلاصې دوسیې لرئ: ووایئ چې کومه.
error-pass-other = دا فضا ستاسو خلاصه دوسیه نه ده.
error-pass-not-asked = دا د مسلکي کس لپاره خلاصه پوښتنه نه ده.
error-share-no-case = دا توکی په دوسیه کې نه دی.
error-share-no-circle = هغه څه چې په دوسیه کې دي، له یوه کور یا بلې کړۍ سره شریکېږي، نه له دې فضا سره.
error-step-no-case = یوازې هغه ګام «هو» غواړي چې په دوسیه کې وي: لومړی یې هلته یوسئ.
error-step-not-office = یوازې دفتر ګام تاییدوي یا یې بېرته لېږي.
error-step-no-step = دا توکی ګام نه دی.
error-step-not-asked = دا ګام «هو» نه غواړي.
error-step-no-talk = دا توکی خبرې نه دي.
error-other-digits = هېڅ غوښتنه دا شپږ شمېرې نه لري. که دوه موبایلونه بېلې شمېرې ښيي، مه یې منئ.
error-invitation-copied = دوهم موبایل دا بلنلیک کارولی دی. بلنلیک وتړل شو: نوی جوړ کړئ.

error-address = دا پته نه ده: { $start } او د سرور نوم ولیکئ.
error-address-plain = پته باید په { $start } پیل شي ({ $plain } یوازې د همدې کمپیوټر لپاره).
error-address-long = پته باید د سرور تر نوم وروسته پای ته ورسېږي.
error-address-tls = په دې موبایل کې خوندي اړیکه نه جوړېږي.
error-unreachable = له سرور سره اړیکه نه نیول کېږي.
error-broken-off = اړیکه پرې شوه یا ډېره ورو وه.
error-untrusted = سرور ثابته نه کړه چې څوک دی.
error-answer-large = د سرور ځواب تر اجازې لوی دی.
error-no-http = هغه څه چې ځواب یې راکړ، د پروګرام سرور نه دی.
error-not-enrolled = دا موبایل تر اوسه په سرور کې حساب نه لري.
error-enrolled-elsewhere = دا موبایل له مخکې په بل سرور کې حساب لري.
error-server-unknown = سرور دا موبایل نه پېژني.
error-server-code = سرور دا کوډ نه مني: غلط، کارول شوی یا زوړ دی.
error-server-not-found = سرور داسې شی نه لري.
error-server-forbidden = سرور دې موبایل ته د دې کار اجازه نه ورکوي.
error-server-conflict = په سرور کې له مخکې هلته بل شی شته.
error-server-large = دا د سرور لپاره ډېر لوی دی.
error-server-slow = سرور وايي چې صبر وکړئ. له { $span } وروسته بیا هڅه وکړئ.
error-server-broken = سرور اوس کار نه کوي (حالت { $status }).
error-server-strange = سرور داسې ځواب ورکوي چې دا نسخه پرې نه پوهېږي (حالت { $status }).

error-refused-unreadable = نه کېږي: د غړیتوب ثبت نه لوستل کېږي.
error-refused-not-next = اوس نه کېږي: بل چا مخکې غړیتوب بدل کړ.
error-refused-signature = نه کېږي: د غړیتوب ثبت خپل لیکوال نه دی لاسلیک کړی.
error-refused-stranger = یوازې د فضا غړي دا کار کولی شي.
error-refused-full = په دې فضا کې د نورو موبایلونو ځای نشته.
error-refused-admit = یوازې د فضا مالک خلک مني.
error-refused-owner = یوازې د فضا مالک بل مالک ټاکي.
error-refused-erase = یوازې د توکي لیکوال یا د فضا مالک دا پاکوي.
error-refused-invite = یوازې د فضا مالک خلک رابولي.
error-refused-invitation = دا د بل چا بلنلیک دی.
error-refused-remove = یوازې د فضا مالک خلک باسي، خو بل مالک نه.
error-refused-self = موبایل فضا پرېږدي، خپل ځان نه باسي.
error-refused-last-owner = وروستی مالک تر تلو مخکې بل مالک ټاکي.
error-refused-person = داسې کس په دې فضا کې نشته.
error-refused-no-invitation = داسې بلنلیک نور نشته.
error-refused-joined = دا موبایل مخکې په دې فضا کې و: یو موبایل یوازې یو ځل ورګډېږي.
error-refused-device = داسې موبایل په دې فضا کې نشته.
error-refused-right = تاسو په دې فضا کې د دې کار اجازه نه لرئ.
error-refused-log = نه کېږي: دا د فضا له غړیتوب سره برابر نه دی.

error-unsent = { $count ->
    [one] { $count } بدلون یوازې په دې موبایل کې دی.
   *[other] { $count } بدلونونه یوازې په دې موبایل کې دي.
}
