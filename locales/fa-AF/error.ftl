### draft: no native reader has checked this file

error-no-store = در این فولدر کتابچه نیست.
error-already-there = در این فولدر از قبل یک کتابچه هست.
error-in-use = اپلیکیشن دیگری این کتابچه را استفاده می‌کند.
error-too-new = این کتابچه را یک نسخۀ نوتر نوشته است: شکل آن { $found } است، این نسخه { $known } را می‌شناسد.
error-not-a-store = این فایل کتابچۀ این اپلیکیشن نیست، یا خراب است.
error-folder = این فولدر استفاده نمی‌شود: { $reason }.
error-disk-full = دیسک پر است.
error-read-only = در اینجا در کتابچه نوشته نمی‌شود.
error-damaged = یک قسمت کتابچه خوانده نمی‌شود ({ $place }).
error-store = کتابچه کار نمی‌کند ({ $reason }).

error-locked = اپلیکیشن قفل است.
error-key-gone = کلید این موبایل نیست.
error-wrong-pin = پین‌کود غلط است.
error-pin-wait = کوشش‌های غلط زیاد بود. کوشش بعدی بعد از { $span } ممکن است.
error-pin-short = پین‌کود کم از کم { $digits } رقم دارد، و جملۀ رمز کم از کم { $letters } حرف.
error-pin-long = جملۀ رمز حداکثر { $limit } حرف دارد.
error-pin-control = پین‌کود حرف ناپیدا ندارد.
error-no-pin = هنوز پین‌کود نیست.

error-no-space = این موبایل چنین فضایی را نمی‌شناسد.
error-not-let-in = هنوز کسی این موبایل را در آن فضا نپذیرفته است.
error-gone = این موبایل دیگر در این فضا نیست.
error-no-entry = در این فضا چنین موردی نیست.
error-erased = این مورد پاک شده است.
error-same-space = این مورد از قبل در همان فضا است.
error-moved = این مورد به فضای دیگر برده شده است: در کاپی آن در آنجا بنویسید.
error-no-body = این مورد متن ندارد.
error-no-such-line = چک‌لست چنین سطری ندارد.
error-too-much = این برای یک بار زیاد است: تغییر را در دو قدم بیاورید.
error-entry-full = این مورد بسیار زیاد تغییر کرده است: آن را در یک مورد نو کاپی کنید.
error-engine = اپلیکیشن نتوانست این تغییر را بیاورد.
error-changed-since = در این میان کس دیگری این را تغییر داده است: { $fields }.
error-nothing-to-undo = از شما چیزی نیست که پس گرفته شود.

error-too-long = در «{ $field }» { $found } حرف هست. حداکثر { $limit } ممکن است.
error-empty = در «{ $field }» هیچ چیز نیست.
error-control = در «{ $field }» یک حرف ناپیدا هست.
error-bad-date = در «{ $field }» تاریخ نیست: این طور بنویسید { $day } یا این طور { $time }.
error-unknown-zone = ساحۀ زمانی در «{ $field }» شناخته نمی‌شود. برای مثال بنویسید: { $example }.
error-end-before-start = ختم پیش از شروع است.
error-yes-or-no = در «{ $field }» بنویسید { $yes } یا { $no }.
error-no-choice = در «{ $field }» یکی از این‌ها را بنویسید: { $all }.
error-bad-number = در «{ $field }» یک عدد پوره از { $least } تا { $most } بنویسید.
error-bad-reminders = { $most ->
    [one] در «{ $field }» حداکثر { $most } یادآوری بنویسید، نه بیشتر از 4 هفته پیش، برای مثال: { $example }.
   *[other] در «{ $field }» حداکثر { $most } یادآوری بنویسید، هر کدام نه بیشتر از 4 هفته پیش، برای مثال: { $example }.
}
error-not-of-kind = این نوع مورد «{ $field }» ندارد.
error-bad-token = در «{ $field }» یک کلمه از حروف کوچک لاتین، رقم و خط کوتاه (-) بنویسید.
error-bad-link = در «{ $field }» شمارۀ مکمل یک مورد از همین فضا را بنویسید.
error-no-repeat = وقت ملاقات با این قسمت تکرار نمی‌شود: { $part }.
error-bad-repeat = { $part } در اینجا خوانده نمی‌شود. قاعده را این طور بنویسید: { $example }.
error-too-many-labels = یک مورد حداکثر { $limit } برچسب دارد.
error-too-many-lines = یک چک‌لست حداکثر { $limit } سطر دارد.
error-line-id = این نام یک سطر نیست.
error-bad-kind = چنین نوع مورد نیست. این‌ها هست: { $kinds }.
error-no-such-field = چنین بخشی نیست. این‌ها هست: { $fields }.
error-invalid = این به این شکل نگهداری نمی‌شود.
error-no-picture = چنین تصویری نیست. این‌ها هست: { $pictures }.
error-name-taken = { $name } نام فضای شخصی شماست.
error-joined-already = این موبایل از قبل در همان فضا است.
error-value = این در «{ $field }» ممکن نیست.

error-no-such-entry = چنین موردی نیست.
error-no-such-space = چنین فضایی نیست.
error-no-such-invitation = چنین دعوت‌نامه‌ای نیست.
error-no-such-person = چنین شخصی نیست.
error-no-such-turn = در این روز از این سلسله چیزی نیست.
error-no-such = هیچ چیز به این نام نیست: { $what }.
error-more-entries = بیشتر از یک مورد برابر است: بیشتر آن را بنویسید.
error-more-spaces = بیشتر از یک فضا برابر است: بیشتر آن را بنویسید.
error-more-invitations = بیشتر از یک دعوت‌نامه برابر است: بیشتر آن را بنویسید.
error-more-persons = بیشتر از یک شخص برابر است: بیشتر آن را بنویسید.
error-more-profiles = چند نفر این موبایل را استفاده می‌کنند: بگویید کدام تصویر.
error-more = بیشتر از یکی برابر است: { $what }.

error-code-length = کود { $expected } حرف دارد، { $found ->
    [one] { $found } حرف نوشته شده است
   *[other] { $found } حرف نوشته شده است
}: آن را با اصل مقایسه کنید.
error-code-character = حرف شمارۀ { $position } در کودها نمی‌آید: کودها رقم و حرف دارند، اما U ندارند.
error-code-near = یک حرف نزدیک جای { $position }، در گروه { $group }، غلط است: آن را با اصل مقایسه کنید.
error-code-check = کود جور نمی‌آید: هر حرف را با اصل مقایسه کنید.
error-code-memory = حافظه برای خواندن کود کافی نیست: اپلیکیشن‌های دیگر را ببندید و دوباره کوشش کنید.
error-invite-other = این دعوت‌نامه نیست: دعوت‌نامه این طور شروع می‌شود: { $start }
error-invite-kind = این کودی از نوع { $kind } است، و این نسخه آن را نمی‌شناسد.
error-invite-length = دعوت‌نامه { $expected } حرف دارد، اینجا { $found } حرف است: همۀ آن را کاپی کنید.
error-invite-damaged = دعوت‌نامه در راه خراب شد: آن را دوباره اسکن کنید.
error-join-unreadable = جواب دعوت‌نامه خوانده نمی‌شود.
error-join-other-space = این جواب برای فضای دیگری است.
error-join-other-invitation = این جواب برای دعوت‌نامۀ دیگری است.
error-join-stranger = این درخواست از کسی نیست که دعوت‌نامه را دارد.
error-join-device = این درخواست از موبایلی نیست که نامش در آن است.
error-join-owner = این جواب از موبایلی نیست که دعوت‌نامه را نشان داد.
error-join-used = یک موبایل دیگر این دعوت‌نامه را استفاده کرده است: یک دعوت‌نامۀ نو بخواهید.
error-join-second = یک موبایل دوم این دعوت‌نامه را استفاده کرده است: آن را ببندید و یک دعوت‌نامۀ نو نشان بدهید.
error-offer-other = این کارت دفتر نیست: کارتی را اسکن کنید که مددکار نشان می‌دهد.
error-offer-damaged = کارت در راه خراب شد: آن را دوباره اسکن کنید.
error-grant-unreadable = جواب دفتر خوانده نمی‌شود.
error-grant-stranger = دفتر نتوانست ثابت کند که از برنامه است: پیش نروید، از مددکار بپرسید.
error-grant-other = جواب دفتر برای شخص دیگری است.
error-pass-no-case = هنوز هیچ کس از برنامه سوال‌های شما را نمی‌خواند: شما دوسیۀ باز ندارید.
error-pass-several = شما بیشتر از یک دوسیۀ باز دارید: بگویید کدام.
error-pass-other = این فضا دوسیۀ باز شما نیست.
error-pass-not-asked = این یک سوال باز برای شخص مسلکی نیست.
error-share-no-case = این مورد در دوسیه نیست.
error-share-no-circle = آنچه در دوسیه است، با یک خانه یا حلقۀ دیگر شریک می‌شود، نه با این فضا.
error-step-no-case = تنها قدمی که در یک دوسیه است «بلی» می‌خواهد: اول آن را به آنجا ببرید.
error-step-not-office = تنها دفتر یک قدم را تأیید می‌کند یا پس می‌فرستد.
error-step-no-step = این مورد قدم نیست.
error-step-not-asked = این قدم «بلی» نمی‌خواهد.
error-step-no-talk = این مورد صحبت نیست.
error-other-digits = هیچ درخواستی این شش رقم را ندارد. اگر دو موبایل رقم‌های متفاوت نشان می‌دهند، نپذیرید.
error-invitation-copied = یک موبایل دوم این دعوت‌نامه را استفاده کرده است. دعوت‌نامه بسته شد: یکی نو بسازید.

error-address = این آدرس نیست: { $start } و نام سرور را بنویسید.
error-address-plain = آدرس باید با { $start } شروع شود ({ $plain } تنها برای همین کمپیوتر).
error-address-long = آدرس باید بعد از نام سرور ختم شود.
error-address-tls = در این موبایل ارتباط محفوظ ساخته نمی‌شود.
error-unreachable = ارتباط با سرور برقرار نمی‌شود.
error-broken-off = ارتباط قطع شد یا بسیار سست بود.
error-untrusted = سرور نتوانست ثابت کند که کی است.
error-answer-large = جواب سرور بزرگتر از حد مجاز است.
error-no-http = آنچه جواب داد، سرور برنامه نیست.
error-not-enrolled = این موبایل هنوز در سرور حساب ندارد.
error-enrolled-elsewhere = این موبایل از قبل در سرور دیگری حساب دارد.
error-server-unknown = سرور این موبایل را نمی‌شناسد.
error-server-code = سرور این کود را قبول نمی‌کند: غلط، استفاده‌شده یا کهنه است.
error-server-not-found = سرور چنین چیزی ندارد.
error-server-forbidden = سرور به این موبایل اجازۀ این کار را نمی‌دهد.
error-server-conflict = در سرور از قبل چیز دیگری در آنجا هست.
error-server-large = این برای سرور بسیار بزرگ است.
error-server-slow = سرور می‌خواهد که صبر کنید. بعد از { $span } دوباره کوشش کنید.
error-server-broken = سرور فعلاً کار نمی‌کند (حالت { $status }).
error-server-strange = سرور طوری جواب می‌دهد که این نسخه نمی‌فهمد (حالت { $status }).

error-refused-unreadable = ممکن نیست: ثبت عضویت خوانده نمی‌شود.
error-refused-not-next = حالا ممکن نیست: کس دیگری پیشتر عضویت را تغییر داد.
error-refused-signature = ممکن نیست: ثبت عضویت را نویسندۀ آن امضا نکرده است.
error-refused-stranger = تنها اعضای این فضا می‌توانند این کار را بکنند.
error-refused-full = در این فضا جای موبایل بیشتر نیست.
error-refused-admit = تنها یک صاحب فضا افراد را می‌پذیرد.
error-refused-owner = تنها یک صاحب فضا صاحب دیگری را تعیین می‌کند.
error-refused-erase = تنها نویسندۀ مورد یا یک صاحب فضا آن را پاک می‌کند.
error-refused-invite = تنها یک صاحب فضا افراد را دعوت می‌کند.
error-refused-invitation = این دعوت‌نامۀ شخص دیگری است.
error-refused-remove = تنها یک صاحب فضا افراد را بیرون می‌کند، اما نه صاحب دیگر را.
error-refused-self = موبایل فضا را ترک می‌کند، خود را بیرون نمی‌کند.
error-refused-last-owner = آخرین صاحب فضا پیش از رفتن یک صاحب دیگر تعیین می‌کند.
error-refused-person = چنین شخصی در این فضا نیست.
error-refused-no-invitation = چنین دعوت‌نامه‌ای دیگر نیست.
error-refused-joined = این موبایل پیشتر در این فضا بود: یک موبایل تنها یک بار شامل می‌شود.
error-refused-device = چنین موبایلی در این فضا نیست.
error-refused-right = شما در این فضا اجازۀ این کار را ندارید.
error-refused-log = ممکن نیست: این با عضویت فضا برابر نیست.

error-unsent = { $count ->
    [one] { $count } تغییر تنها در این موبایل است.
   *[other] { $count } تغییر تنها در این موبایل است.
}
