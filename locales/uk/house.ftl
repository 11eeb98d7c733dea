### draft: no native reader has checked this file

house-field-by = як переходить черга
house-field-order = порядок
house-field-swap = обмін
house-field-answer = відповідь
house-field-version = версія
house-field-sign = підпис
house-field-told = коли повідомлено
house-field-told-who = кого повідомлено
house-field-mended = коли полагоджено
house-field-mended-by = хто полагодив

kind-rota = графік чергувань
kind-shopping = покупка
kind-repair = ремонт
kind-bins = вивезення сміття
kind-agreement = домовленість дому

house-no-rota = Графіка чергувань немає
house-by-week = щотижня нове чергування
house-by-done = наступне чергування, коли попереднє виконано
house-now = Зараз (початок: { $day }): { $name }
house-now-open = Зараз: { $name }
house-begins = Початок: { $day }
house-nobody = хтось без імені
house-you = ви
house-swapped = обмін
house-left = більше тут не живе
house-turns = { $count ->
    [one] { $count } чергування
    [few] { $count } чергування
    [many] { $count } чергувань
   *[other] { $count } чергування
}
house-turn = чергування { $turn }
house-done-by = виконано: { $names }
house-rota-made = Створено графік чергувань { $rota }.
house-ordered = Новий порядок діє, починаючи з чергування { $turn }.
house-turn-done = Чергування { $turn } виконано.
house-turn-was-done = Чергування { $turn } вже було виконано.

house-swap-asks = { $name } пропонує чергування { $give } за ваше чергування { $take }
house-swap-waits = чекає на відповідь ({ $name }): чергування { $give } за чергування { $take }
house-swap-offered = Запропоновано обмін { $swap }. Він діятиме, коли інша людина погодиться.
house-swap-accepted = Чергування { $give } і { $take } обміняно.
house-swap-declined = Обмін відхилено.

house-error-no-circle = Це можливо лише в колі: виберіть простір вашого дому.
house-error-no-rota = Цей запис не є графіком чергувань.
house-error-other-kind = Це запис іншого виду.
house-error-not-yet = Час цього чергування ще не настав.
house-error-not-yours = Віддати можна лише власне чергування.
house-error-not-theirs = Друге чергування не належить нікому в домі, хто міг би його віддати.
house-error-over = Це чергування минуло, або його виконано.
house-error-unfair = Після цього обміну хтось матиме на два чергування більше або менше, ніж заплановано: виберіть ближче чергування.
house-error-people = { $most ->
    [one] Людей у графіку має бути від { $least } до { $most }, кожна людина один раз.
    [few] Людей у графіку має бути від { $least } до { $most }, кожна людина один раз.
    [many] Людей у графіку має бути від { $least } до { $most }, кожна людина один раз.
   *[other] Людей у графіку має бути від { $least } до { $most }, кожна людина один раз.
}
house-error-apart = { $most ->
    [one] Ці чергування надто далекі одне від одного. Для обміну відстань може бути щонайбільше { $most } чергування.
    [few] Ці чергування надто далекі одне від одного. Для обміну відстань може бути щонайбільше { $most } чергування.
    [many] Ці чергування надто далекі одне від одного. Для обміну відстань може бути щонайбільше { $most } чергувань.
   *[other] Ці чергування надто далекі одне від одного. Для обміну відстань може бути щонайбільше { $most } чергування.
}

house-shop-empty = Купувати нічого
house-shop-open = Треба купити
house-shop-bought = Куплено
house-shop-added = { $count ->
    [one] { $count } річ є в списку.
    [few] { $count } речі є в списку.
    [many] { $count } речей є в списку.
   *[other] { $count } речі є в списку.
}
house-shop-ticked = { $count ->
    [one] { $count } річ куплено.
    [few] { $count } речі куплено.
    [many] { $count } речей куплено.
   *[other] { $count } речі куплено.
}
house-shop-unticked = { $count ->
    [one] { $count } річ знову треба купити.
    [few] { $count } речі знову треба купити.
    [many] { $count } речей знову треба купити.
   *[other] { $count } речі знову треба купити.
}
house-shop-cleared = { $count ->
    [one] { $count } річ прибрано в архів.
    [few] { $count } речі прибрано в архів.
    [many] { $count } речей прибрано в архів.
   *[other] { $count } речі прибрано в архів.
}

house-no-repair = Лагодити нічого
house-told = повідомлено: { $day }
house-told-who = повідомлено ({ $who }): { $day }
house-mended-by = хто полагодив: { $who }

house-bins-added = { $count ->
    [one] Записано днів: { $count }. Сповіщення буде напередодні ввечері.
    [few] Записано днів: { $count }. Щоразу сповіщення буде напередодні ввечері.
    [many] Записано днів: { $count }. Щоразу сповіщення буде напередодні ввечері.
   *[other] Записано днів: { $count }. Щоразу сповіщення буде напередодні ввечері.
}

house-checklist-started = { $count ->
    [one] { $count } нове завдання, зі своїм днем.
    [few] { $count } нові завдання, кожне зі своїм днем.
    [many] { $count } нових завдань, кожне зі своїм днем.
   *[other] { $count } нового завдання, кожне зі своїм днем.
}

house-agreement = Домовленість дому
house-agreement-none = Домовленості дому ще немає
house-agreement-holds = Діє версія { $version }
house-agreement-not-yet = Жодна версія ще не діє: потрібні підписи всіх
house-agreement-proposed = Запропоновано версію { $version }
house-signed-by = є підпис: { $names }
house-waits-for = чекає на підпис: { $names }
house-proposed = Запропоновано версію { $version }, з вашим підписом. Вона діятиме, коли підпишуть усі.
house-signed = Ви підписали версію { $version }.
house-no-changes = Відколи ви підписали, нічого не змінилося.
house-changes = Від версії { $from }, яку ви підписали, до { $to }:
house-changes-first = Ви ще не підписали жодної версії. Версія { $to }:
