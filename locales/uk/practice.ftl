### draft: no native reader has checked this file

practice-kind = навчальна картка
practice-made-from = створено з
practice-field-minutes = хвилини
practice-field-ability = що ви вмієте
practice-field-deck = набір фраз
practice-pile = Повторити: { $due }. Нові: { $fresh }.
practice-done = На сьогодні все. Відповіді: { $today }.
practice-how = Як вийшло? { $command }
practice-comes-back = Повернеться: { $when }.
practice-taken-back = Остання відповідь не рахується. Дайте відповідь ще раз: { $command }
practice-added = Картку створено: { $id }
practice-deck = { $name }: розпочато { $known } з { $cards }, повторити { $due }
practice-own = Ваші власні картки
practice-answers = Відповіді сьогодні: { $today }. Усього: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] Записано { $minutes } хвилину.
    [few] Записано { $minutes } хвилини.
    [many] Записано { $minutes } хвилин.
   *[other] Записано { $minutes } хвилини.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
practice-minutes-none = Хвилин ще не записано.

practice-can = Ви вмієте: { $name }
practice-can-not-yet = Ще ні: { $name }
practice-waiting = Картки на сьогодні: { $count }
