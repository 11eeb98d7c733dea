### draft: no native reader has checked this file

phone-enrolled = Цей телефон має обліковий запис на сервері { $server }. Роль: { $role }.
phone-pin-set = PIN-код установлено. Без нього нічого не відкриється: обійти його не можна.
phone-pin-removed = PIN-код прибрано.
phone-pin-now = PIN-код можна ввести зараз.
phone-pin-wait = PIN-код можна ввести через { $span }.
phone-locked = Заблоковано. Те, що ще не надіслано, зашифровано, і його можна надіслати.
phone-wiped = Стерто з цього телефону.
phone-unused = Цим телефоном ще ніхто не користується.

phone-metered = Користуватися мережею, яка коштує грошей: { $answer }
phone-auto-lock = Блокується автоматично через: { $span }
phone-no-auto-lock = Блокується автоматично: ніколи
phone-language = Мова: { $language }
phone-language-system = Мова: { $language } (як у системі)
phone-digits = Цифри: { $digits } ({ $sample })
phone-digits-european = європейські
phone-digits-arabic = арабські
phone-digits-eastern = перські
phone-calendar = Календар: { $calendar }
phone-calendar-gregorian = григоріанський
phone-calendar-solar = перський (сонячний)
phone-calendar-ethiopic = ефіопський

phone-code-works = Код діє один раз, протягом семи днів.
phone-listening = Адреса, на якій працює сервер: { $url }
phone-server-stopped = Зупинено.
