### draft: no native reader has checked this file

pack-whole = { $id }: усе на місці. { $strings ->
    [one] { $strings } текст
    [few] { $strings } тексти
    [many] { $strings } текстів
   *[other] { $strings } тексту
}, { $languages ->
    [one] { $languages } мова.
    [few] { $languages } мови.
    [many] { $languages } мов.
   *[other] { $languages } мови.
}
pack-drafts = Не перевірено носіями мови: { $tags }.
pack-signed = Підписано: { $id }, версія { $version }, нова до { $day }, { $bytes ->
    [one] { $bytes } байт.
    [few] { $bytes } байти.
    [many] { $bytes } байтів.
   *[other] { $bytes } байта.
}
pack-signature-good = Версія { $version }, підписана програмою.
pack-signature-unchecked = Версія { $version }. Підпис не перевірено: додайте { $option }.
pack-lines = { $name }: { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
pack-phrases = { $name }: { $count ->
    [one] { $count } фраза
    [few] { $count } фрази
    [many] { $count } фраз
   *[other] { $count } фрази
}

pack-faults = { $count ->
    [one] Треба виправити { $count } місце.
    [few] Треба виправити { $count } місця.
    [many] Треба виправити { $count } місць.
   *[other] Треба виправити { $count } місця.
}
pack-syntax = не вдалося зрозуміти: { $reason }
pack-unknown = тут ніщо не має такої назви: виправте її або приберіть. Відомі: { $known }
pack-missing = це має тут бути: додайте його
pack-form = напишіть тут { $form }
pack-choice = напишіть одне з цього: { $known }
pack-range = напишіть число від { $low } до { $high }
pack-long = задовго: щонайбільше { $most ->
    [one] { $most } знак
    [few] { $most } знаки
    [many] { $most } знаків
   *[other] { $most } знака
}
pack-count = таких має бути від { $least } до { $most }
pack-large = завелике: щонайбільше { $most ->
    [one] { $most } байт
    [few] { $most } байти
    [many] { $most } байтів
   *[other] { $most } байта
}
pack-twice = це вже є тут: { $place }. Дайте одному з них іншу назву
pack-nowhere = немає { $kind } { $id }: виправте назву або додайте це
pack-no-words = додайте { $line } у папці { $folder }
pack-unused = у цьому пакеті це ніде не вживається: приберіть його або виправте ключ
pack-no-icon = додайте вище рядок: { $line }
pack-not-plain = тут може бути лише простий текст, без { $signs }
pack-header = почніть файл із { $draft } або { $read }
pack-no-place = у пакеті є { $tables } і { $strings }: перенесіть файл деінде або оголосіть його мову

pack-not-bundle = це не підписаний пакет: завантажте його ще раз
pack-wrong-signature = програма цього не підписувала: не користуйтеся цим, повідомте програму
pack-other = це інший пакет, не той, що потрібен
pack-rolled-back = це версія { $found }, а тут уже є версія { $kept }: залиште ту, повідомте програму
pack-expired = застарий, щоб вважатися новим: попросіть у програми новіший
pack-damaged = пакет у цьому файлі пошкоджено, або він новіший за цей застосунок: зверніться до програми або оновіть застосунок
pack-past = назвіть день, який ще не настав
pack-rising = файл, що вже там є, має цю або вищу версію, або це інший файл: виберіть вищу версію або інше місце
pack-key = довжина ключа має бути { $bytes ->
    [one] { $bytes } байт
    [few] { $bytes } байти
    [many] { $bytes } байтів
   *[other] { $bytes } байта
}
