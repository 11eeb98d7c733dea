### draft: no native reader has checked this file

phone-enrolled = Taleefankani wuxuu akoon ku leeyahay { $server }, doorka: { $role }.
phone-pin-set = PIN-ka waa la dejiyey. La'aantiis waxba ma furmaan: dariiq kale ma jiro.
phone-pin-removed = PIN-ka waa laga saaray.
phone-pin-now = PIN-ka hadda waa la qori karaa.
phone-pin-wait = PIN-ka waxaa la qori karaa { $span } kaddib.
phone-locked = Waa xiran yahay. Wixii aan la dirin way xirxiran yihiin, waana la diri karaa.
phone-wiped = Taleefankan waa laga tirtiray.
phone-unused = Weli cidna taleefankan ma isticmaasho.

phone-metered = Isticmaalka internet lacag ku kacaya: { $answer }
phone-auto-lock = Iskiis ayuu u xirmaa kaddib: { $span }
phone-no-auto-lock = Iskiis u xirmid: weligeed
phone-language = Luqadda: { $language }
phone-language-system = Luqadda: { $language } (sida taleefanku yahay)
phone-digits = Lambarrada: { $digits } ({ $sample })
phone-digits-european = Yurubiyaan
phone-digits-arabic = Carabi
phone-digits-eastern = Faarisi
phone-calendar = Kalandarka: { $calendar }
phone-calendar-gregorian = Miilaadi
phone-calendar-solar = Hijri Shamsi
phone-calendar-ethiopic = Itoobiyaan

phone-code-works = Hal mar ayuu shaqeeyaa, toddoba maalmood gudahood.
phone-listening = Wuxuu ka dhegaysanayaa { $url }
phone-server-stopped = Waa la joojiyey.
