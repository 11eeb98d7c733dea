### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } людина.
    [few] { $people } людини.
    [many] { $people } людей.
   *[other] { $people } людини.
} Від вашого останнього перегляду ({ $since }): зі змінами { $changed }, { $waits ->
    [one] на вас чекає { $waits } річ.
    [few] на вас чекають { $waits } речі.
    [many] на вас чекають { $waits } речей.
   *[other] на вас чекають { $waits } речі.
}
office-monday-about-first = { $people ->
    [one] { $people } людина.
    [few] { $people } людини.
    [many] { $people } людей.
   *[other] { $people } людини.
} { $waits ->
    [one] На вас чекає { $waits } річ.
    [few] На вас чекають { $waits } речі.
    [many] На вас чекають { $waits } речей.
   *[other] На вас чекають { $waits } речі.
}
office-mark-seen = Позначити все як переглянуте
office-add-person = Додати людину
office-show = Показати
office-name = Ім’я
office-monday-count = { $all ->
    [one] { $shown } з { $all } людини
    [few] { $shown } з { $all } людей
    [many] { $shown } з { $all } людей
   *[other] { $shown } з { $all } людей
}
office-nobody-matches = Нікого не знайдено.
office-show-all = { $count ->
    [one] Показати { $count } людину
    [few] Показати всіх: { $count }
    [many] Показати всіх: { $count }
   *[other] Показати всіх: { $count }
}
office-silence = «Останній зв’язок» показує день, ніколи не годину, і лише через тиждень. Часто це означає, що немає грошей на інтернет або що людина у відпустці.

office-waits = Чекає на вас
office-waits-order = Спочатку найближча дата, потім те, що чекає найдовше. Нікому не ставлять оцінок.
office-show-others = { $count ->
    [one] Показати ще { $count } рядок
    [few] Показати ще { $count } рядки
    [many] Показати ще { $count } рядків
   *[other] Показати ще { $count } рядка
}
office-question-from = запитує { $name }
office-question = запитання
office-answer = Відповісти
office-wait-call = Телефон цього ще не отримав. Зателефонуйте або зайдіть: { $name }.

office-tab-all = Усі
office-tab-changed = Зі змінами
office-tab-waits = Чекає на вас
office-tab-no-appointment = Без зустрічі
office-tab-silent = Без зв’язку

office-column-person = Людина
office-column-changed = Зміни від вашого перегляду
office-column-waits = Чекає на вас
office-column-next = Наступна зустріч
office-column-silent = Зв’язок
office-short-changed = Зміни
office-short-waits = Чекає
office-short-next = Далі
office-short-silent = Зв’язок
office-nothing-new = нічого нового
office-nothing-waits = нічого не чекає
office-no-appointment = немає зустрічі
office-this-week = цього тижня
office-not-since = останній зв’язок: { $day }
office-chip-questions = { $count ->
    [one] { $count } запитання
    [few] { $count } запитання
    [many] { $count } запитань
   *[other] { $count } запитання
}
office-chip-asks = { $count ->
    [one] підтвердити { $count } крок
    [few] підтвердити { $count } кроки
    [many] підтвердити { $count } кроків
   *[other] підтвердити { $count } кроку
}
office-chip-undelivered = { $count ->
    [one] не на телефоні: { $count }
    [few] не на телефоні: { $count }
    [many] не на телефоні: { $count }
   *[other] не на телефоні: { $count }
}

office-changed-added = додано: { $count }
office-changed-edited = змінено: { $count }
office-changed-done = зроблено: { $count }
office-changed-reopened = знову відкрито: { $count }
office-changed-archived = прибрано в архів: { $count }
office-changed-deleted = видалено: { $count }
office-changed-restored = повернено з кошика: { $count }
office-changed-moved = переміщено: { $count }

office-standing-waiting = на телефоні ще не сказано «так»
office-standing-closed = справу закрила сама людина

office-empty-about = Ваш перший день тут. У вас ще немає людей.
office-empty-next = Що буде далі
office-empty-card = Ви створюєте картку
office-empty-card-why = Додайте людину за ім’ям. На картці два коди, і вона показується один раз: надрукуйте її або дайте людині відсканувати її з цього екрана.
office-empty-yes = Людина каже «так» на телефоні
office-empty-yes-why = З цим «так» справа відкривається тут, і в ній є те, чим людина з вами ділиться. Ніхто не може сказати «так» за когось іншого.
office-empty-monday = Ваш перший понеділковий огляд
office-empty-monday-why = Угорі те, що чекає на вас, спочатку найближча дата; нижче всі люди: що змінилося, наступна зустріч, від кого понад тиждень нічого не чути.
office-empty-people = Тут ще нікого немає. Якщо мали бути імена, зверніться до координатора.
office-empty-see = Що ви бачитимете, а що ні
office-empty-see-shared = Те, чим людина ділиться з програмою: план, кроки, зустрічі, запитання.
office-empty-see-never = Ніколи: особисті записи, домашнє життя, домовленості в домі.
office-empty-see-log = Кожна справа, яку ви відкриваєте, записується. Людина бачить ваше ім’я і день.
