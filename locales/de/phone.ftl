### draft: no native reader has checked this file

phone-enrolled = Dieses Handy hat ein Konto auf { $server }. Rolle: { $role }.
phone-pin-set = Die PIN ist eingestellt. Ohne sie geht nichts auf: Es gibt keinen anderen Weg.
phone-pin-removed = Die PIN ist weg.
phone-pin-now = Die PIN kann jetzt eingegeben werden.
phone-pin-wait = Die PIN kann in { $span } eingegeben werden.
phone-locked = Gesperrt. Was noch nicht gesendet war, ist verschlüsselt und kann gesendet werden.
phone-wiped = Von diesem Handy gelöscht.
phone-unused = Noch niemand benutzt dieses Handy.

phone-metered = Benutzt ein Netz, das Geld kostet: { $answer }
phone-auto-lock = Sperrt sich von selbst nach: { $span }
phone-no-auto-lock = Sperrt sich von selbst: nie
phone-language = Sprache: { $language }
phone-language-system = Sprache: { $language } (wie das System)
phone-digits = Ziffern: { $digits } ({ $sample })
phone-digits-european = europäisch
phone-digits-arabic = arabisch
phone-digits-eastern = persisch
phone-calendar = Kalender: { $calendar }
phone-calendar-gregorian = gregorianisch
phone-calendar-solar = persisch (Sonne)
phone-calendar-ethiopic = äthiopisch

phone-code-works = Der Code geht einmal, sieben Tage lang.
phone-listening = Hört auf { $url }
phone-server-stopped = Angehalten.
