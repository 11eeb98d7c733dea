### draft: no native reader has checked this file

space-joining = ክኣቱ ክፍቀደሉ ይጽበ
space-gone = እዚ ተሌፎን ሕጂ ኣብኡ የለን
space-people = { $count ->
    [one] { $count } ሰብ
   *[other] { $count } ሰባት
}
space-phones = { $count ->
    [one] { $count } ተሌፎን
   *[other] { $count } ተሌፎናት
}
space-you-own = ንስኹም ዋና ኢኹም
space-you-belong = ንስኹም ኣባል ኢኹም
space-waits-sync = ምውህሃድ ይጽበ
space-waits-unlock = ምኽፋት ቁልፊ ይጽበ
space-trouble = ሓደ ጸገም ኣሎ፦ { $command }
space-phone-ids = { $count ->
    [one] ተሌፎን { $phones }
   *[other] ተሌፎናት { $phones }
}
space-founded = { $space } ተመስሪቱ። ንስኹም ዋና ኢኹም።
space-named = ካልኦት ድሕሪ ዝቕጽል ምውህሃድ ይርእይዎ።
space-told = ተገይሩ።
space-noted = ተጻሒፉ፤ ኣብ ዝቕጽል ምውህሃድ ይግበር፦ { $command }

space-show-one = ነዚ ንሓደ ሰብ ጥራይ ኣርእዩ።
space-works-now = ሕጂ ይሰርሕ።
space-works-later = ድሕሪ ዝቕጽል ምውህሃድ ይሰርሕ፦ { $command }
space-qr = ኮድ QR፦
space-typed = ዝጽሓፍ ኮድ፦
space-then = ድሕሪኡ፦ { $command }

space-nobody-asks = ክኣቱ ዝሓትት ሰብ የለን።
space-asks-member = { $space }፦ ተሌፎን { $phone } ከም ኣባል ክኣቱ ይሓትት። ሽዱሽተ ኣሃዛት፦ { $digits }
space-asks-owner = { $space }፦ ተሌፎን { $phone } ከም ዋና ክኣቱ ይሓትት። ሽዱሽተ ኣሃዛት፦ { $digits }
space-asks-own = { $space }፦ ተሌፎን { $phone } ከም ካልኣይ ተሌፎንኩም ክኣቱ ይሓትት። ሽዱሽተ ኣሃዛት፦ { $digits }
space-if-same = እቲ ካልእ ተሌፎን ተመሳሳሊ እንተ ኣርኣየ፦ { $command }
space-if-other = እንተ ዘየለ ኣይተፍቅዱ፦ { $command }
space-no-requests = እዚ ተሌፎን ናብ ዝኾነ ክኣቱ ኣይሓትትን ዘሎ።
space-joined = { $space }፦ ኣቲኹም ኣለኹም።
space-closed = { $space }፦ እቲ መጸዋዕታ ዕጹው እዩ። ተፈቒድልኩም እንተ ኾይኑ፣ ዝቕጽል ምውህሃድ ነቲ ቦታ የምጽኦ።
space-compare = { $space }፦ ሽዱሽተ ኣሃዛት፦ { $digits }። እቲ ካልእ ተሌፎን ተመሳሳሊ እንተ ኣርኣየ፣ ክትኣትዉ ከፍቅዱልኩም ይኽእሉ።
space-asked = { $space }፦ ተሓቲቱ። ኣብቲ ካልእ ተሌፎን፦ { $there } ድሕሪኡ ኣብዚ፦ { $again }
