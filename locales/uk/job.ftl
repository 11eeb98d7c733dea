### draft: no native reader has checked this file

job-field-stage = етап
job-field-result = результат
job-field-employer = роботодавець
job-field-contact = контакт
job-field-source = де знайдено
job-field-next = наступний крок
job-field-due = дата наступного кроку
job-field-documents = документи
job-field-helped-by = хто допомагає
job-field-file = файл
job-stage-found = знайдено
job-stage-prepared = підготовлено
job-stage-sent = надіслано
job-stage-reply = відповідь
job-stage-interview = співбесіда
job-stage-trial = пробний день
job-stage-result = результат
job-result-hired = роботу отримано
job-result-refused = цього разу ні
job-result-withdrawn = заявку забрано
job-result-silent = відповіді немає

job-next = наступний крок: { $step }
job-next-dated = наступний крок
job-was-planned = було заплановано: { $time }

job-column = { $count ->
    [one] { $stage }: { $count } вакансія
    [few] { $stage }: { $count } вакансії
    [many] { $stage }: { $count } вакансій
   *[other] { $stage }: { $count } вакансії
}
job-board-empty = Вакансій ще немає. Додайте першу, яку побачили: { $command }
job-moved = { $entry } тепер тут: { $stage }

job-funnel-all = { $count ->
    [one] { $count } вакансія, і як далеко вона дійшла
    [few] { $count } вакансії, і як далеко вони дійшли
    [many] { $count } вакансій, і як далеко вони дійшли
   *[other] { $count } вакансії, і як далеко вони дійшли
}
job-funnel-stage = { $stage }: дійшло сюди { $reached }, зараз тут { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = закінчено, результат не записано: { $count }

job-exported = { $count ->
    [one] { $count } вакансія у файлі { $file }. Її може прочитати кожен, хто має файл.
    [few] { $count } вакансії у файлі { $file }. Їх може прочитати кожен, хто має файл.
    [many] { $count } вакансій у файлі { $file }. Їх може прочитати кожен, хто має файл.
   *[other] { $count } вакансії у файлі { $file }. Їх може прочитати кожен, хто має файл.
}
job-imported = { $count ->
    [one] Додано { $count } вакансію.
    [few] Додано { $count } вакансії.
    [many] Додано { $count } вакансій.
   *[other] Додано { $count } вакансії.
}

job-sheet-cell = Рядок { $row }, { $column }: { $rule }
job-sheet-row = Рядок { $row }: { $rule }
job-sheet-cells = Клітинок: { $found }, стовпців: { $expected }. Клітинок у рядку має бути стільки, скільки стовпців.
job-sheet-quote = Лапки не закрито. Щоб написати лапки в тексті, введіть { $quotes }.
job-sheet-too-large = Розмір файлу більший за допустимий, найбільше байтів: { $limit }. Розділіть його.
job-sheet-not-text = Рядок { $line } файлу не є текстом UTF-8: збережіть файл як { $format }.
job-sheet-empty = Файл порожній. У першому рядку мають бути назви стовпців: { $columns }
job-sheet-unknown-column = У вакансій немає стовпця з такою назвою, як у стовпці { $number }. Є такі: { $columns }
job-sheet-column-twice = Стовпець { $column } є двічі: приберіть один.
job-sheet-no-title = Немає стовпця { $column }: він потрібен кожній вакансії.
job-sheet-too-many-rows = У файлі забагато рядків, можна щонайбільше { $limit }: розділіть його.
