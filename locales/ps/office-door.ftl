### draft: no native reader has checked this file

office-sign-in = ننوتل
office-step-one = ګام 1 له 2 څخه
office-step-two = ګام 2 له 2 څخه
office-for-staff = د پروګرام د کارکوونکو لپاره.
office-address = کاري برېښنالیک
office-password = پټنوم
office-next-step = بل
office-back = شاته
office-cannot-sign-in = زه نه شم ننوتلی
office-cannot-sign-in-why = له خپل همغږي کوونکي څخه وپوښتئ. هېڅوک ستاسو پټنوم نه شي لوستلی یا لېږلی، او هېڅ برېښنالیک نه لېږل کېږي.
office-ended = تاسو ووتلئ، ځکه چې تر یوه وخته هېڅ کار ونه شو. د دوام لپاره ننوځئ.
office-ended-draft = تاسو ووتلئ، ځکه چې تر یوه وخته هېڅ کار ونه شو. ننوځئ، او ستاسو لیکنه بېرته راځي.
office-second-factor = وښایئ چې همدا تاسو یاست
office-second-factor-why = دوه ثبوتونه، ځکه چې دا دوسیې د ځوانانو په اړه دي.
office-code = ستاسو د کوډ له اپلیکېشن څخه شپږ شمېرې
office-check-code = کوډ کتل
office-lost-factor = خپل دوهم ثبوت مې ورک کړ
office-lost-factor-why = له خپل همغږي کوونکي څخه نوی حساب وغواړئ. هېڅوک پرته له دوهم ثبوت څخه نه شي ننوتلی.

office-wrong-password = { $count ->
    [one] پته یا پټنوم سم نه دی. { $count } هڅه پاتې ده.
   *[other] پته یا پټنوم سم نه دی. { $count } هڅې پاتې دي.
}
office-wrong-code = { $count ->
    [one] دا کوډ سم نه و یا یې وخت تېر شو. بل کوډ ته په تمه شئ. { $count } هڅه پاتې ده.
   *[other] دا کوډ سم نه و یا یې وخت تېر شو. بل کوډ ته په تمه شئ. { $count } هڅې پاتې دي.
}
office-try-later = { $count ->
    [one] { $count } دقیقه وروسته بیا هڅه وکړئ، یا له خپل همغږي کوونکي څخه وپوښتئ.
   *[other] { $count } دقیقې وروسته بیا هڅه وکړئ، یا له خپل همغږي کوونکي څخه وپوښتئ.
}
