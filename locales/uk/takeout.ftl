### draft: no native reader has checked this file

takeout-title = Мої дані з Onderweg
takeout-made = Записано: { $time }.
takeout-careful = Той, хто має ці файли, може прочитати в них усе. Бережіть їх, як лист, на якому стоїть ваше ім’я.
takeout-own = Мій власний простір
takeout-empty = Тут ще нічого немає.
takeout-space = { $count ->
    [one] { $space }: { $count } запис
    [few] { $space }: { $count } записи
    [many] { $space }: { $count } записів
   *[other] { $space }: { $count } запису
}
takeout-by = Створено: { $who }, { $time }
takeout-both = написано одночасно: { $value }
takeout-yes = так
takeout-no = ні
takeout-file-page = { $file }: усе, щоб читати й друкувати.
takeout-file-journal = { $file }: усе, для програм. Onderweg прочитає це знову: { $command }
takeout-file-history = { $file }: хто що змінив і коли.
takeout-file-calendar = { $file }: зустрічі й терміни, для календаря.
takeout-file-sheets = { $files }: для електронної таблиці.
takeout-not-back = Що не повертається: хто що написав і коли, що було написано раніше, і друге значення там, де двоє писали одночасно. Усе повертається так, ніби це написали ви, зараз.

takeout-written = { $count ->
    [one] { $count } запис у файлі { $file }. Його може прочитати кожен, хто має файл.
    [few] { $count } записи у файлі { $file }. Їх може прочитати кожен, хто має файл.
    [many] { $count } записів у файлі { $file }. Їх може прочитати кожен, хто має файл.
   *[other] { $count } запису у файлі { $file }. Їх може прочитати кожен, хто має файл.
}
takeout-read = { $count ->
    [one] Повернено { $count } запис.
    [few] Повернено { $count } записи.
    [many] Повернено { $count } записів.
   *[other] Повернено { $count } запису.
}
takeout-step = { $done } з { $all }
takeout-kept = { $count ->
    [one] { $count } запис, який створили ви, скопійовано у ваш власний простір.
    [few] { $count } записи, які створили ви, скопійовано у ваш власний простір.
    [many] { $count } записів, які створили ви, скопійовано у ваш власний простір.
   *[other] { $count } запису, які створили ви, скопійовано у ваш власний простір.
}
takeout-here = { $count ->
    [one] { $count } запис уже був тут.
    [few] { $count } записи вже були тут.
    [many] { $count } записів уже були тут.
   *[other] { $count } запису вже були тут.
}
takeout-left = { $count ->
    [one] { $count } запис залишається у файлі: підписи й виконані чергування діють лише у своєму домі.
    [few] { $count } записи залишаються у файлі: підписи й виконані чергування діють лише у своєму домі.
    [many] { $count } записів залишаються у файлі: підписи й виконані чергування діють лише у своєму домі.
   *[other] { $count } запису залишаються у файлі: підписи й виконані чергування діють лише у своєму домі.
}
takeout-answers = { $count ->
    [one] Повернено { $count } відповідь на картку.
    [few] Повернено { $count } відповіді на картки.
    [many] Повернено { $count } відповідей на картки.
   *[other] Повернено { $count } відповіді на картки.
}
takeout-field-origin = копія запису

takeout-line = { $file }, рядок { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = Onderweg такого не пише.
takeout-state = Стан має бути одним із цих слів: { $states }
takeout-kind = Записи цього виду створює лише сам застосунок.
takeout-twice = Такий id вже має інший запис.
takeout-turn = У файлі немає серії, до якої належить цей день, або в серії немає нічого на цей день.
takeout-much = Це більше, ніж може вмістити один запис.
takeout-version = { $file }: це не з Onderweg або з новішої версії.
takeout-too-many = { $file }: забагато записів, можна щонайбільше { $limit }.
takeout-too-large = Розмір файлу більший за допустимий, найбільше байтів: { $limit }.
takeout-no-zip = Файл не є zip-архівом, або його пошкоджено.
takeout-too-many-files = У zip-архіві забагато файлів, найбільше { $limit }: його створив не Onderweg.
takeout-strange-name = Файл { $number } у zip-архіві має назву, якої Onderweg не пише.
takeout-same-name = Два файли в zip-архіві мають однакову назву.
takeout-packed = Файл { $file } зашифровано, або його запаковано так, що тут його не відкрити.
takeout-too-large-file = Розмір файлу { $file } більший за допустимий, найбільше байтів: { $limit }.
takeout-damaged = Файл { $file } пошкоджено.
takeout-missing = Файлу { $file } немає в zip-архіві.
