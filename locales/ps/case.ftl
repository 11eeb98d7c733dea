### draft: no native reader has checked this file

case-opened = خلاصه ده: { $caseworker } ({ $programme }) یوازې هغه لولي چې تاسو یې هلته وړئ، او نور هېڅ نه.
case-no-looks = هېچا نه ده کتلې.

case-questions = { $count ->
    [one] { $count } پوښتنه ستاسو «هو» ته په تمه ده.
   *[other] { $count } پوښتنې ستاسو «هو» ته په تمه دي.
} دوی به یې لولي: { $cases }
case-no-questions = هېڅ پوښتنه ستاسو «هو» ته په تمه نه ده.
case-none-open = تاسو خلاصه دوسیه نه لرئ. له مددکار څخه یو کارت وغواړئ، بیا: { $command }
case-reads = { $names } ({ $space })
case-passed = وسپارل شو: { $case }. کاپي یې { $entry } ده. کله چې کاپي سرور ته ورسېږي، اصل یې تړل کېږي.
case-shared = کاپي یې { $entry } ده. له راتلونکې همغږۍ وروسته، دا خلک یې په { $space } کې لولي: { $people }. هغه څه چې په دوسیه کې دي، هلته پاتې کېږي.
case-shared-alone = کاپي یې { $entry } ده. هر څوک چې { $space } ته راشي، دا لولي. هغه څه چې په دوسیه کې دي، هلته پاتې کېږي.
case-shared-again = دا له مخکې په { $space } کې شته: { $entry }.

case-look-offered = { $when }: کارت جوړ شو، { $who }
case-look-renewed = { $when }: ستاسو د نوي موبایل لپاره د حساب کوډ جوړ شو، { $who }
case-look-opened = { $when }: دوسیه خلاصه شوه، { $who }
case-look-answered = { $when }: یوې پوښتنې ته ځواب ورکړل شو، { $who }
case-look-appointment = { $when }: د ملاقات یو وخت زیات شو، { $who }
case-look-task = { $when }: یو کار زیات شو، { $who }
case-look-confirmed = { $when }: یو ګام تایید شو، { $who }
case-look-sent-back = { $when }: یو ګام له یوه پیغام سره بېرته ولېږل شو، { $who }
case-look-other = { $when }: داسې څه وشول چې دا نسخه یې نه پېژني، { $who }

case-staff-added = حساب جوړ شو. د کوډ اپلیکېشن لپاره یې پټ رمز، یوازې یو ځل ښودل کېږي:
case-staff-renewed = پټنوم بدل شو او د دې کس ټولې ناستې پای ته ورسېدې. د کوډ اپلیکېشن لپاره نوی پټ رمز، یوازې یو ځل ښودل کېږي:
