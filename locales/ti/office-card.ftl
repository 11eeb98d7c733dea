### draft: no native reader has checked this file

office-add-person-why = ክልተ ኮድ ዘለዎ ካርድ ትገብሩ። እቲ ሰብ ኣብ ተሌፎኑ እወ ምስ በለ እቲ ጉዳይ ይኽፈት።
office-name-hint = ነቲ ሰብ ኣብዚ ከምቲ እትጽውዑዎ። ኣብዚ ጉዳይ ዝሰርሑ ሰራሕተኛታት ጥራይ ይርእይዎ።
office-make-card = ካርድ ግበሩ
office-cancel = ግደፉዎ
office-card = እቲ ካርድ
office-card-once = ሕጂ ጥራይ ይርአ። ሕተሙዎ፣ ወይ እቲ ሰብ ካብዚ ስክሪን ስካን ይግበሮ፤ ካብዚ ገጽ ምስ ወጻእኩም ዳግማይ ክርአ ኣይክእልን።
office-card-for = ካርድ ን{ $name }
office-to-person = ናብ { $name }
office-card-first = 1. ናብቲ ፕሮግራም እተዉ
office-card-first-why = Onderweg ክፈቱ፣ “መጸዋዕታ ኣለኒ” ምረጹ፣ ድሕሪኡ ነዚ ኮድ ስካን ግበሩዎ ወይ ጽሓፉዎ።
office-card-first-code = ናብቲ ፕሮግራም ንምእታው ኮድ
office-card-second = 2. ምስ ቤት ጽሕፈት ጉዳይ ክፈቱ
office-card-second-why = ድሕሪኡ ነዚ ኮድ ስካን ግበሩዎ። እቲ ተሌፎን ትደልዩዎ እንተ ኾይንኩም ይሓትት፤ ቅድሚ እወ ምባልኩም ዝካፈል የለን።
office-card-second-code = ምስ ቤት ጽሕፈት ጉዳይ ንምኽፋት ኮድ
office-card-text = እቲ ካልኣይ ኮድ ብጽሑፍ
office-card-server = ሰርቨር፦
office-card-yes = እቲ እወታ ኣብ ዝኾነ ግዜ ኣብ ተሌፎን ክስረዝ ይከኣል።
