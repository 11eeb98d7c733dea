### draft: no native reader has checked this file

office-open-since = Відкрито з: { $day }
office-about-open = Відкрито
office-about-waiting = На телефоні ще не сказано «так»
office-about-closed = Справу закрила сама людина
office-place = { $at } з { $all }
office-next = Далі: { $name }
office-on-page = На цій сторінці
office-waiting-why = Картку створено. Справа відкриється, коли { $name } скаже «так» на телефоні; доти тут нема чого дивитися чи писати.
office-closed-why = Цю справу закрила сама людина ({ $name }). Те, що було спільним раніше, тут більше не можна прочитати. Це вибір, який не потребує пояснень.

office-looks = Хто переглядав цю справу
office-looks-none = Ще ніхто.
office-looks-all = Увесь список, як його бачить { $name }
office-look-when = Коли
office-look-who = Хто
office-look-what = Що
office-look-phone = Сам рядок
office-deed-offered = створено картку
office-deed-opened = відкрито справу
office-deed-answered = дано відповідь на запитання
office-deed-appointment = додано зустріч
office-deed-task = додано крок
office-deed-confirmed = підтверджено крок
office-deed-sent-back = повернено крок із коментарем
office-deed-seen = позначено як переглянуте
office-deed-refused = у доступі відмовлено

office-not-visible = Вам не видно
office-not-visible-why = Те, що { $name } тримає при собі, і те, що належить дому. Onderweg не каже, скільки цього є. Ви можете запитати в самої людини ({ $name }); запитати в Onderweg не може ніхто.

office-questions = Запитання
office-question-title = Запитання до соцпрацівника
office-reaches = Кому надійде: { $name }.
office-reaches-not-buddy = Кому надійде: { $name }. { $buddy } прочитає це, лише якщо { $name } це покаже.

office-plan = План
office-plan-none = Тут вам нічого не відкрито. Це вибір, який не потребує пояснень.
office-steps-done = { $all ->
    [one] Зроблено { $done } з { $all }
    [few] Зроблено { $done } з { $all }
    [many] Зроблено { $done } з { $all }
   *[other] Зроблено { $done } з { $all }
}
office-show-done = { $count ->
    [one] Показати зроблене: { $count }
    [few] Показати зроблене: { $count }
    [many] Показати зроблене: { $count }
   *[other] Показати зроблене: { $count }
}
office-by-day = термін: { $day }
office-lines = { $all ->
    [one] Зроблено рядків: { $done } з { $all }
    [few] Зроблено рядків: { $done } з { $all }
    [many] Зроблено рядків: { $done } з { $all }
   *[other] Зроблено рядків: { $done } з { $all }
}
office-both = Змінено кількома людьми; усі тексти збережено:
office-kind-task = треба зробити
office-kind-done = зроблено
office-kind-appointment = зустріч
office-kind-note = нотатка
office-fact = { $field }: { $value }
office-confirm = Підтвердити
office-send-back = Повернути з коментарем
office-back-now = Повернути
office-back-hint = Крок знову відкрито; нічого з написаного не зникає.
office-step-asks = чекає на «так»
office-step-confirmed = підтверджено
office-step-sent-back = повернено: { $word }
office-step-tasks = { $all ->
    [one] Зроблено завдань: { $done } з { $all }
    [few] Зроблено завдань: { $done } з { $all }
    [many] Зроблено завдань: { $done } з { $all }
   *[other] Зроблено завдань: { $done } з { $all }
}
office-plan-review = переглянути знову: { $day }

office-appointments = Зустрічі
office-to-come = { $count ->
    [one] попереду: { $count }
    [few] попереду: { $count }
    [many] попереду: { $count }
   *[other] попереду: { $count }
}
office-hours = { $from } – { $until }
office-added-by = хто додає: { $name }
office-add-appointment = Додати зустріч
office-add-and-send = Додати й надіслати

office-label-title = Що
office-label-day = День
office-label-from = Початок
office-label-place = Де
office-label-bring = Що взяти з собою
office-label-answer = Ваша відповідь
office-label-back = Чого ще бракує? Це прочитає { $name }.
office-label-name = Ім’я
office-hint-day = наприклад, 26/11/2026
office-hint-from = наприклад, 09:30; порожньо, якщо на весь день
office-hint-bring = лист, посвідчення особи

office-summary = Деякі поля треба виправити
office-fault-empty = Напишіть, що це.
office-fault-no-answer = Напишіть відповідь.
office-fault-no-word = Напишіть, чого ще бракує.
office-fault-no-name = Напишіть ім’я.
office-fault-long = Задовго. Скоротіть.
office-fault-day = Це не день. Напишіть 26/11/2026.
office-fault-time = Це не час. Напишіть 09:30.
office-fault-past = Це вже минуло. Напишіть день і час, які ще попереду.

office-history = Історія
office-history-none = Ще нічого не сталося.
office-history-pages = Сторінки історії
office-newer = Новіші
office-older = Старіші
office-pager = { $from } – { $until } з { $all }
office-did-added = додано
office-did-edited = змінено
office-did-done = зроблено
office-did-reopened = знову відкрито
office-did-archived = прибрано в архів
office-did-deleted = видалено
office-did-restored = повернено з кошика
office-did-moved = переміщено
