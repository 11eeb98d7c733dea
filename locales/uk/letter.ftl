### draft: no native reader has checked this file

letter-field = лист
letter-field-photo = фото
letter-field-thumb = маленьке зображення
letter-attached = додано; його можна відкрити
letter-added = { $entry }: лист збережено на цьому телефоні. Його буде надіслано під час наступної синхронізації.
letter-row = { $entry } { $title } ({ $size })
letter-here = Увесь лист є на цьому телефоні.
letter-away = Його буде завантажено, коли його відкриють.
letter-part = Частин на цьому телефоні: { $here } з { $parts }. Решта завантажиться під час відкриття.
letter-unsent = Частин, які ще треба надіслати: { $count }.
letter-refused = Сервер його не приймає. Зітріть листи, які вже нікому не потрібні.
letter-nothing = Жодне завдання не має листа. Щоб додати: { $command }
letter-opened = Лист тут: { $file }.
letter-sync = Листи: частин надіслано { $sent }, ще треба надіслати { $waiting }.
letter-error-none = Цей запис не має листа, який може відкрити ця версія.
letter-error-elsewhere = Лист залишився у просторі, з якого прийшов запис. Додайте його тут ще раз.
letter-error-not-here = Листа немає на цьому телефоні. Відкрийте його ще раз, коли буде мережа.
letter-error-not-there = Листа немає на сервері: його видалено або ще не надіслано повністю.
letter-error-metered = Ця мережа коштує грошей, і для листів її не можна використовувати.
letter-error-size = Файл порожній або завеликий. Лист має не більше ніж { $most }.
letter-error-type = Файл іншого типу. Приймаються такі: { $types }
letter-error-damaged = Зображення пошкоджено або обрізано.
letter-error-pixels = Зображення має забагато пікселів. Зменште його.
letter-error-thumb = Маленьке зображення не є зображенням або недостатньо мале.
letter-error-tampered = Лист не такий, яким його додали. Його не показано.
