### draft: no native reader has checked this file

phone-enrolled = እዚ ተሌፎን ኣብ { $server } ኣካውንት ኣለዎ፣ ከም { $role }።
phone-pin-set = PIN ተገይሩ። ብዘይካኡ ዝኽፈት የለን፦ ካልእ መንገዲ የለን።
phone-pin-removed = PIN ተኣልዩ።
phone-pin-now = PIN ሕጂ ክጽሓፍ ይከኣል።
phone-pin-wait = PIN ድሕሪ { $span } ክጽሓፍ ይከኣል።
phone-locked = ተቖሊፉ። ዘይተላእከ ተዓሺጉ ኣሎ፣ ክለኣኽ ድማ ይከኣል።
phone-wiped = ካብዚ ተሌፎን ጠፊኡ።
phone-unused = ነዚ ተሌፎን ገና ዝጥቀመሉ ሰብ የለን።

phone-metered = ገንዘብ ዘውጽእ መርበብ ምጥቃም፦ { $answer }
phone-auto-lock = ባዕሉ ዝቑለፍ ድሕሪ፦ { $span }
phone-no-auto-lock = ባዕሉ ምቑላፍ፦ ፈጺሙ
phone-language = ቋንቋ፦ { $language }
phone-language-system = ቋንቋ፦ { $language } (ከምቲ ናይ ተሌፎን)
phone-digits = ኣሃዛት፦ { $digits } ({ $sample })
phone-digits-european = ኣውሮጳዊ
phone-digits-arabic = ዓረባዊ
phone-digits-eastern = ፋርሳዊ
phone-calendar = ዓውደ-ኣዋርሕ፦ { $calendar }
phone-calendar-gregorian = ግሬጎርያዊ
phone-calendar-solar = ጸሓያዊ ሂጅሪ
phone-calendar-ethiopic = ግእዝ

phone-code-works = ሓደ ግዜ ጥራይ ይሰርሕ፣ ንሸውዓተ መዓልታት።
phone-listening = ኣብ { $url } ይሰምዕ ኣሎ
phone-server-stopped = ደው ኢሉ።
