### draft: no native reader has checked this file

letter-field = لیک
letter-field-photo = عکس
letter-field-thumb = وړوکی عکس
letter-attached = ضمیمه دی؛ خلاصېدلی شي
letter-added = { $entry }: لیک په دې موبایل کې وساتل شو. له راتلونکې همغږۍ سره لېږل کېږي.
letter-row = { $entry } { $title } ({ $size })
letter-here = ټول لیک په دې موبایل کې دی.
letter-away = چې خلاص شي، راوړل کېږي.
letter-part = په دې موبایل کې برخې: له { $parts } څخه { $here }. په خلاصولو سره نورې راوړل کېږي.
letter-unsent = هغه برخې چې لا باید ولېږل شي: { $count }.
letter-refused = سرور یې نه مني. هغه لیکونه پاک کړئ چې نور چاته نه دي په کار.
letter-nothing = هېڅ کار لیک نه لري. د زیاتولو لپاره: { $command }
letter-opened = لیک په { $file } کې دی.
letter-sync = لیکونه: لېږل شوې برخې { $sent }، لا باید ولېږل شي { $waiting }.
letter-error-none = دا توکی داسې لیک نه لري چې دا نسخه یې خلاص کړای شي.
letter-error-elsewhere = لیک په هغه فضا کې پاتې شو چې توکی ترې راغلی دی. دلته یې بیا ضمیمه کړئ.
letter-error-not-here = لیک په دې موبایل کې نه دی. چې شبکه وي، بیا یې خلاص کړئ.
letter-error-not-there = لیک په سرور کې نه دی: ړنګ شوی دی، یا لا ټول نه دی لېږل شوی.
letter-error-metered = دا شبکه پیسې اخلي، او د لیکونو لپاره اجازه نه لري.
letter-error-size = فایل خالي یا ډېر لوی دی. یو لیک تر ټولو زیات { $most } دی.
letter-error-type = فایل د بل ډول دی. دا منل کېږي: { $types }
letter-error-damaged = عکس خراب یا پرې شوی دی.
letter-error-pixels = عکس ډېر زیات پیکسلونه لري. وړوکی یې کړئ.
letter-error-thumb = وړوکی عکس عکس نه دی، یا په کافي اندازه وړوکی نه دی.
letter-error-tampered = لیک هغه نه دی چې ضمیمه شوی و. نه ښودل کېږي.
