### draft: no native reader has checked this file

case-opened = Відкрито: { $caseworker } ({ $programme }) читає те, що ви туди перемістите, і більше нічого.
case-no-looks = Ніхто не переглядав.

case-questions = { $count ->
    [one] { $count } запитання чекає на ваше «так».
    [few] { $count } запитання чекають на ваше «так».
    [many] { $count } запитань чекають на ваше «так».
   *[other] { $count } запитання чекає на ваше «так».
} Хто це прочитає: { $cases }
case-no-questions = Жодне запитання не чекає на ваше «так».
case-none-open = У вас немає відкритої справи. Попросіть картку в соцпрацівника, потім: { $command }
case-reads = { $names } ({ $space })
case-passed = Передано: { $case }. Копія: { $entry }. Оригінал закриється, коли копія буде на сервері.
case-shared = Копія: { $entry }. Після наступної синхронізації її читатимуть у просторі { $space }: { $people }. У справі залишається своя.
case-shared-alone = Копія: { $entry }. Її читатиме кожен, хто приєднається до простору { $space }. У справі залишається своя.
case-shared-again = Це вже є в просторі { $space }: { $entry }.

case-look-offered = { $when }: { $who } — створено картку
case-look-renewed = { $when }: { $who } — створено код облікового запису для вашого нового телефону
case-look-opened = { $when }: { $who } — відкрито справу
case-look-answered = { $when }: { $who } — дано відповідь на запитання
case-look-appointment = { $when }: { $who } — додано зустріч
case-look-task = { $when }: { $who } — додано завдання
case-look-confirmed = { $when }: { $who } — підтверджено крок
case-look-sent-back = { $when }: { $who } — повернено крок із коментарем
case-look-other = { $when }: { $who } — зроблено щось, чого ця версія не знає

case-staff-added = Обліковий запис створено. Секрет для застосунку з кодами, показується один раз:
case-staff-renewed = Пароль змінено, усі сеанси цієї особи завершено. Новий секрет для застосунку з кодами, показується один раз:
