### draft: no native reader has checked this file

practice-kind = بطاقة
practice-made-from = صُنعت من
practice-field-minutes = الدقائق
practice-field-ability = ما تستطيعه
practice-field-deck = مجموعة العبارات

practice-pile = للمراجعة: { $due }. جديد: { $fresh }.
practice-done = انتهى عمل اليوم. الإجابات: { $today }.
practice-how = كيف كان الأمر؟ { $command }
practice-comes-back = تعود: { $when }.
practice-taken-back = الإجابة الأخيرة لا تُحسب. أجب مرة أخرى: { $command }
practice-added = صُنعت بطاقة: { $id }
practice-deck = { $name }: بدأت { $known } من { $cards }، للمراجعة { $due }
practice-own = بطاقاتك
practice-answers = إجابات اليوم: { $today }. المجموع: { $reviews }.
practice-minutes-kept = { $minutes ->
    [zero] لم تُدوَّن أي دقيقة.
    [one] دُوّنت دقيقة واحدة.
    [two] دُوّنت دقيقتان.
    [few] دُوّنت { $minutes } دقائق.
    [many] دُوّنت { $minutes } دقيقة.
   *[other] دُوّنت { $minutes } دقيقة.
}
practice-minutes-row = { $month }  { $name }، { $space }: { $minutes ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
practice-minutes-none = لم تُدوَّن أي دقائق بعد.
practice-can = تستطيع: { $name }
practice-can-not-yet = ليس بعد: { $name }
practice-waiting = بطاقات اليوم: { $count }
