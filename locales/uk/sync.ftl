### draft: no native reader has checked this file

status-no-server = Цей телефон не має сервера: усе є лише тут.
status-all-sent = Усе надіслано, востаннє: { $time }.
status-nothing = Нема чого надсилати; синхронізації ще не було.
status-unsent = { $count ->
    [one] { $count } зміну не надіслано. Останнє надсилання: { $time }.
    [few] { $count } зміни не надіслано. Останнє надсилання: { $time }.
    [many] { $count } змін не надіслано. Останнє надсилання: { $time }.
   *[other] { $count } зміни не надіслано. Останнє надсилання: { $time }.
}
status-never-sent = { $count ->
    [one] { $count } зміну ще не надіслано.
    [few] { $count } зміни ще не надіслано.
    [many] { $count } змін ще не надіслано.
   *[other] { $count } зміни ще не надіслано.
}
status-server = Сервер: { $server }
status-trouble = Остання синхронізація не вдалася ({ $code }).
status-next-try = Наступна спроба застосунку: { $time }.
status-month = Цього місяця: надіслано { $up }, отримано { $down }.
status-locked = Заблоковано.
status-unlocked = Розблоковано, з PIN-кодом.
status-no-pin = Без PIN-коду.

sync-all-sent = Усе надіслано.
sync-still-here = { $count ->
    [one] { $count } зміна ще лише тут.
    [few] { $count } зміни ще лише тут.
    [many] { $count } змін ще лише тут.
   *[other] { $count } зміни ще лише тут.
}
sync-budget = Ліміт вичерпано; наступна синхронізація продовжить звідси.
sync-stopped = Зупинено.
sync-metered = Ця мережа коштує грошей, а налаштування цього не дозволяють.
sync-waiting = Зарано: спробуйте ще раз через { $span }.
sync-traffic = Надіслано { $up }, отримано { $down }.
sync-refused = У просторі { $space } це вже неможливо: { $act }.
sync-left = Ви більше не в просторі { $space }. Те, що було лише тут, тепер у вашому власному просторі.
sync-act-invite = запросити
sync-act-revoke = закрити запрошення
sync-act-admit = прийняти
sync-act-readmit = прийняти знову
sync-act-remove = вилучити
sync-act-leave = вийти
sync-act-key = змінити ключ
sync-act-snapshot = зберегти підсумок
sync-act-erase = стерти
sync-act-owner = призначити іншого власника
sync-act-sheet = надрукувати аркуш відновлення

doctor-read = { $count ->
    [one] Прочитано { $count } запис.
    [few] Прочитано { $count } записи.
    [many] Прочитано { $count } записів.
   *[other] Прочитано { $count } запису.
}
doctor-locked = Заблоковано: записи не прочитано.
doctor-sound = Файл у порядку.
doctor-rebuilt = { $count ->
    [one] { $count } рядок записано знову.
    [few] { $count } рядки записано знову.
    [many] { $count } рядків записано знову.
   *[other] { $count } рядка записано знову.
}
doctor-well = Усе гаразд.
doctor-in = { $space }: { $finding }
doctor-withheld = Сервер не видає чогось, що вже бачить інший учасник. Автор: { $name }.
doctor-fork = Сервер показує дві версії того, що написано. Автор: { $name }.
doctor-log-forked = Сервер показує інший список учасників, ніж раніше.
doctor-server-faulty = Сервер видає те, що порушує правила.
doctor-copied = Інший телефон пише ключами цього телефону.
doctor-bad-content = З телефону надійшло щось, чого не можна прочитати. Чий телефон: { $name }.
doctor-own-refused = Сервер не приймає чогось, що написав цей телефон.
doctor-bad-snapshot = У знімку немає того, що в ньому заявлено.
doctor-not-named = Сервер повернули до давнішого стану, і в його списку учасників немає цього телефону. Те, що є тут, тут і лишається: прийміть цей телефон знову з іншого.
doctor-damaged = Один запис цього телефону не читається.
doctor-file-broken = Файл цього телефону пошкоджено: синхронізуйте те, що ще можна надіслати, скопіюйте папку, попросіть допомоги.
