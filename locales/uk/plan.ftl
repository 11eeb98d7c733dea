### draft: no native reader has checked this file

plan-field-domain = сфера
plan-field-review = переглянути знову
plan-field-confirm = підтвердження офісу
plan-field-word = коментар
plan-field-point = для наступної розмови

plan-domain-social-network = Люди поруч
plan-domain-education = Школа й навчання
plan-domain-independent-living = Самостійне життя
plan-domain-language = Мова
plan-domain-leisure = Вільний час
plan-domain-psychological-support = Психологічна підтримка

plan-domain-none = Інші цілі
plan-no-goal = Ще немає цілі
plan-loose = Кроки без цілі
plan-hidden = Частина плану, якого вам не відкрито
plan-steps-done = { $all ->
    [one] Зроблено кроків: { $done } з { $all }
    [few] Зроблено кроків: { $done } з { $all }
    [many] Зроблено кроків: { $done } з { $all }
   *[other] Зроблено кроків: { $done } з { $all }
}
plan-review = переглянути знову: { $day }

plan-asked = чекає на «так»
plan-confirmed = підтверджено
plan-sent-back = повернено з коментарем: { $word }
plan-asks = Крок { $entry } зроблено, він чекає на «так».
plan-said-yes = Крок { $entry } підтверджено.
plan-went-back = Крок { $entry } повернено з коментарем.

plan-next-talk = Наступна розмова
plan-no-talk = Розмову не заплановано
plan-talk-prepared = { $count ->
    [one] Розмова { $entry }: { $count } новий пункт.
    [few] Розмова { $entry }: { $count } нові пункти.
    [many] Розмова { $entry }: { $count } нових пунктів.
   *[other] Розмова { $entry }: { $count } нового пункту.
}
plan-talk-written = Записано в розмові { $entry }.
plan-talk-over = Розмову { $entry } завершено. Позначених пунктів у списку більше немає.

plan-points = Запитати під час наступної розмови
plan-no-points = Для наступної розмови запитань немає
plan-point-on = Запис { $entry } є у списку для наступної розмови.
plan-point-off = Запису { $entry } більше немає у списку для наступної розмови.
