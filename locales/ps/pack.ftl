### draft: no native reader has checked this file

pack-whole = { $id } بشپړه ده: { $strings ->
    [one] { $strings } متن
   *[other] { $strings } متنونه
} په { $languages ->
    [one] { $languages } ژبه.
   *[other] { $languages } ژبو.
}
pack-drafts = تر اوسه د ژبې هېڅ ویونکي دا نه دي کتلي: { $tags }.
pack-signed = لاسلیک شوه: { $id }، نسخه { $version }، تر { $day } پورې نوې ده، { $bytes ->
    [one] { $bytes } بایټ.
   *[other] { $bytes } بایټه.
}
pack-signature-good = نسخه { $version }، د پروګرام په لاسلیک.
pack-signature-unchecked = نسخه { $version }. لاسلیک ونه کتل شو: { $option } ورکړئ.
pack-lines = { $name }: { $count ->
    [one] { $count } کرښه
   *[other] { $count } کرښې
}
pack-phrases = { $name }: { $count ->
    [one] { $count } جمله
   *[other] { $count } جملې
}

pack-faults = { $count ->
    [one] { $count } شی باید سم شي.
   *[other] { $count } شیان باید سم شي.
}
pack-syntax = ونه پوهېدل شو: { $reason }
pack-unknown = دلته هېڅ شی دا نوم نه لري: سم یې کړئ یا یې لرې کړئ. پېژندل شوي: { $known }
pack-missing = دا باید وي: زیات یې کړئ
pack-form = دلته { $form } ولیکئ
pack-choice = له دې څخه یو ولیکئ: { $known }
pack-range = له { $low } تر { $high } یو عدد ولیکئ
pack-long = ډېر اوږد دی: تر ډېره { $most ->
    [one] { $most } توری
   *[other] { $most } توري
}
pack-count = د دې شمېر باید له { $least } تر { $most } وي
pack-large = ډېر لوی دی: تر ډېره { $most ->
    [one] { $most } بایټ
   *[other] { $most } بایټه
}
pack-twice = دا له مخکې په { $place } کې شته: یوه ته یې بل نوم ورکړئ
pack-nowhere = { $kind } { $id } نشته: نوم سم کړئ، یا یې زیات کړئ
pack-no-words = { $line } په { $folder } کې زیات کړئ
pack-unused = په دې بسته کې هېڅ شی دا نه وايي: لرې یې کړئ، یا یې نوم سم کړئ
pack-no-icon = پورته یوه کرښه زیاته کړئ: { $line }
pack-not-plain = دلته یوازې ساده متن، پرته له { $signs }
pack-header = فایل په { $draft } یا { $read } پیل کړئ
pack-no-place = یوه بسته { $tables } او { $strings } لري: فایل له دې ځایه یوسئ، یا یې ژبه اعلان کړئ

pack-not-bundle = دا لاسلیک شوې بسته نه ده: بیا یې راواخلئ
pack-wrong-signature = پروګرام دا نه ده لاسلیک کړې: مه یې کاروئ، پروګرام ته خبر ورکړئ
pack-other = دا بله بسته ده، هغه نه چې غوښتل شوې وه
pack-rolled-back = دا نسخه { $found } ده، او نسخه { $kept } دلته شته: هماغه وساتئ، پروګرام ته خبر ورکړئ
pack-expired = ډېره زړه ده چې نوې وبلل شي: له پروګرام څخه نوې وغواړئ
pack-damaged = په دې فایل کې بسته خرابه ده یا تر دې اپلیکېشن نوې ده: له پروګرام څخه وپوښتئ، یا نوې نسخه نصب کړئ
pack-past = داسې ورځ ووایئ چې لا راتلونکې وي
pack-rising = هلته فایل همدا نسخه یا لوړه نسخه لري، یا بل فایل دی: لوړه نسخه یا بل ځای وټاکئ
pack-key = کیلي باید دومره وي: { $bytes ->
    [one] { $bytes } بایټ
   *[other] { $bytes } بایټه
}
