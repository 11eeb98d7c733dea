### draft: no native reader has checked this file

plan-field-domain = بخش زندگی
plan-field-review = دوباره دیدن در تاریخ
plan-field-confirm = تأیید دفتر
plan-field-word = پیام
plan-field-point = برای صحبت بعدی
plan-domain-social-network = مردم دور و پیش
plan-domain-education = مکتب و آموزش
plan-domain-independent-living = زندگی مستقل
plan-domain-language = زبان
plan-domain-leisure = وقت آزاد
plan-domain-psychological-support = حمایت روانی

plan-domain-none = هدف‌های دیگر
plan-no-goal = هنوز هدفی نیست
plan-loose = قدم‌های بدون هدف
plan-hidden = قسمتی از یک پلان که با شما شریک نشده است
plan-steps-done = { $all ->
    [one] { $done } از { $all } قدم تمام شد
   *[other] { $done } از { $all } قدم تمام شد
}
plan-review = در { $day } دوباره دیده می‌شود

plan-asked = منتظر «بلی»
plan-confirmed = تأیید شد
plan-sent-back = با یک پیام پس فرستاده شد: { $word }
plan-asks = { $entry } تمام شد و «بلی» می‌خواهد.
plan-said-yes = { $entry } تأیید شد.
plan-went-back = { $entry } با یک پیام پس فرستاده شد.

plan-next-talk = صحبت بعدی
plan-no-talk = هیچ صحبتی پلان نشده است
plan-talk-prepared = { $count ->
    [one] { $count } نکتۀ نو در صحبت { $entry } است.
   *[other] { $count } نکتۀ نو در صحبت { $entry } است.
}
plan-talk-written = در صحبت { $entry } نوشته شد.
plan-talk-over = صحبت { $entry } ختم شد. نکته‌های نشانی‌شده از لست بیرون شد.

plan-points = برای پرسیدن در صحبت بعدی
plan-no-points = چیزی برای پرسیدن در صحبت بعدی نیست
plan-point-on = { $entry } در لست صحبت بعدی است.
plan-point-off = { $entry } دیگر در لست صحبت بعدی نیست.
