### draft: no native reader has checked this file

demo-title = Тиждень у домі CURANT, на цій машині
demo-places = Сервер { $server }, офіс { $office }
demo-card = { $caseworker } друкує картку. Для кого: { $name }
demo-accounts = { $count ->
    [one] { $count } телефон має обліковий запис
    [few] { $count } телефони мають обліковий запис
    [many] { $count } телефонів мають обліковий запис
   *[other] { $count } телефону мають обліковий запис
}
demo-founded = { $name } створює простір: { $house }
demo-joined = { $name } приєднується: обидва телефони показують { $digits }
demo-yes = { $name } каже «так». { $caseworker } читає те, що туди переміщують, і більше нічого

demo-wrote = { $name } пише у просторі { $space }: { $title }
demo-private = { $name } пише щось, чого більше ніхто не може прочитати
demo-changed = { $name } переносить: { $title }. Новий час: { $time }
demo-flagged = { $name } позначає запитання для соцпрацівника: { $title }
demo-done = { $name } завершує: { $title }
demo-both = { $title }: двоє людей змінили це без мережі, обидва значення збережено
demo-moved = { $name } передає листа, його читатиме { $caseworker }: { $title }
demo-passed = { $name } каже «так» один раз: запитує { $buddy }, читає { $caseworker }
demo-job = { $name } переводить вакансію на етап «{ $stage }»: { $title }
demo-job-helped = { $name } отримує допомогу з вакансією ({ $helper }), тепер етап «{ $stage }»: { $title }

demo-offline = { $name } не має мережі
demo-online = { $name } знову має мережу: надіслано { $up }, отримано { $down }

demo-backup = Зроблено резервну копію сервера
demo-lost = Диск сервера втрачено, а з ним два дні
demo-unreachable = { $count ->
    [one] { $name } пише далі: { $count } зміна чекає на телефоні
    [few] { $name } пише далі: { $count } зміни чекають на телефоні
    [many] { $name } пише далі: { $count } змін чекають на телефоні
   *[other] { $name } пише далі: { $count } зміни чекають на телефоні
}
demo-restored = { $count ->
    [one] Резервну копію повернено: бракує { $count } зашифрованого блока
    [few] Резервну копію повернено: бракує { $count } зашифрованих блоків
    [many] Резервну копію повернено: бракує { $count } зашифрованих блоків
   *[other] Резервну копію повернено: бракує { $count } зашифрованого блока
}
demo-healed = { $count ->
    [one] Телефони повертають утрачене: сервер має { $count } зашифрований блок
    [few] Телефони повертають утрачене: сервер має { $count } зашифровані блоки
    [many] Телефони повертають утрачене: сервер має { $count } зашифрованих блоків
   *[other] Телефони повертають утрачене: сервер має { $count } зашифрованого блока
}

demo-answered = { $caseworker } відповідає на запитання. Кому: { $name }
demo-shared = { $name } ділиться з домом відповіддю. Відповідає { $caseworker }, читає { $buddy }
demo-appointment = { $caseworker } додає зустріч. З ким: { $name }
demo-step-asked = { $name } робить крок і чекає на «так». Хто має підтвердити: { $caseworker }. Крок: { $title }
demo-step-confirmed = { $caseworker } підтверджує крок. Чий крок: { $name }. Крок: { $title }
demo-on-phone = { $caseworker } бачить: це вже на телефоні. Чий телефон: { $name }

demo-removed = { $gone } виїжджає. { $name } закриває цій особі доступ, і дім має новий ключ
demo-reads-nothing = { $name } нічого з цього не читає

demo-agenda = Що бачить { $name }

demo-could-read = Що сервер може прочитати
demo-could-accounts = { $count ->
    [one] { $count } обліковий запис, за назвою, яку дав офіс
    [few] { $count } облікові записи, за назвами, які дав офіс
    [many] { $count } облікових записів, за назвами, які дав офіс
   *[other] { $count } облікового запису, за назвами, які дав офіс
}
demo-could-spaces = { $count ->
    [one] хто у якому просторі ({ $count } простір)
    [few] хто у якому просторі ({ $count } простори)
    [many] хто у якому просторі ({ $count } просторів)
   *[other] хто у якому просторі ({ $count } простору)
}
demo-could-chunks = { $count ->
    [one] коли надійшов { $count } зашифрований блок і його розмір: { $size }
    [few] коли надійшли { $count } зашифровані блоки і їхній розмір: { $size }
    [many] коли надійшли { $count } зашифрованих блоків і їхній розмір: { $size }
   *[other] коли надійшли { $count } зашифрованого блока і їхній розмір: { $size }
}
demo-could-not = Чого сервер прочитати не може
demo-none-found = { $count ->
    [one] { $count } текст, написаний людьми; де шукали: файли ({ $files }) і мережа ({ $size }): не знайдено
    [few] { $count } тексти, написані людьми; де шукали: файли ({ $files }) і мережа ({ $size }): жодного не знайдено
    [many] { $count } текстів, написаних людьми; де шукали: файли ({ $files }) і мережа ({ $size }): жодного не знайдено
   *[other] { $count } тексту, написаного людьми; де шукали: файли ({ $files }) і мережа ({ $size }): жодного не знайдено
}
demo-found = { $count ->
    [one] знайдено { $count } раз: так не має бути
    [few] знайдено { $count } рази: так не має бути
    [many] знайдено { $count } разів: так не має бути
   *[other] знайдено { $count } раза: так не має бути
}
demo-search-works = той самий пошук знаходить назви облікових записів
demo-search-blind = пошук не знаходить і назв облікових записів, тому він нічого не доводить

demo-held = Що мають телефони
demo-same = { $count ->
    [one] { $space }: на { $count } пристрої
    [few] { $space }: однаково на { $count } пристроях, байт у байт
    [many] { $space }: однаково на { $count } пристроях, байт у байт
   *[other] { $space }: однаково на { $count } пристроях, байт у байт
}
demo-differs = { $space }: НЕ однаково на всіх пристроях
demo-traffic = для всього цього надіслано { $up } й отримано { $down }
demo-kept = Усе лежить у папці { $folder }; подивіться самі

demo-open = Офіс відкрито: { $office }
demo-sign-in = Для входу: { $address }, пароль { $password }
demo-code = Код другого підтвердження зараз: { $code }
demo-end = Ctrl-C завершує роботу
demo-pack = { $programme } дає телефонам свій підписаний пакет. Фрази: { $phrases }. Мови: { $languages }.
demo-practice = { $name } вправляється без мережі, з пакета на телефоні:
demo-minutes = { $name } записує спільні вправи. З ким: { $other }. Хвилини: { $minutes }
demo-agreement = { $name } пропонує домовленість із пакета. Для простору: { $house }
demo-agreement-changed = { $name } пропонує інші слова. Що змінилося після підпису ({ $other }):
demo-agreement-stands = У просторі { $house } підписують усі, кожна людина ключем свого телефона: домовленість діє
demo-sheet = { $name } друкує аркуш відновлення і кладе його до документів
demo-phone-lost = Телефон лишається в автобусі. Чий телефон: { $name }
demo-recovered = З аркушем { $name } знову тут, на новому телефоні. Записи знову є: { $count }
demo-phone-out = { $name } закриває доступ загубленому телефону: він не отримує нічого нового
demo-export = { $name } забирає все з собою, без мережі. Записи: { $count }

demo-letter = { $name } фотографує лист, що прийшов у дім: { $title }
demo-letter-opened = { $name } відкриває його: лише тепер надходить фото, { $size }
