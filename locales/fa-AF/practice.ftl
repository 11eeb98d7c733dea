### draft: no native reader has checked this file

practice-kind = کارت تمرین
practice-made-from = ساخته شده از
practice-field-minutes = دقیقه‌ها
practice-field-ability = توانایی
practice-field-deck = مجموعۀ جمله‌ها
practice-pile = برای تکرار: { $due }. نو: { $fresh }.
practice-done = برای امروز تمام شد. جواب‌ها: { $today }.
practice-how = چطور شد؟ { $command }
practice-comes-back = دوباره می‌آید: { $when }.
practice-taken-back = جواب آخر حساب نمی‌شود. دوباره جواب بدهید: { $command }
practice-added = کارت ساخته شد: { $id }
practice-deck = { $name }: شروع‌شده { $known } از { $cards }، برای تکرار { $due }
practice-own = کارت‌های خود شما
practice-answers = جواب‌های امروز: { $today }. در مجموع: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } دقیقه نوشته شد.
   *[other] { $minutes } دقیقه نوشته شد.
}
practice-minutes-row = { $month }  { $name }، { $space }: { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
practice-minutes-none = هنوز هیچ دقیقه‌ای نوشته نشده است.

practice-can = می‌توانید: { $name }
practice-can-not-yet = هنوز نه: { $name }
practice-waiting = کارت‌های امروز: { $count }
