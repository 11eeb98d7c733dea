### draft: no native reader has checked this file

advice-retry-in = ዝጠፍአ የለን። ድሕሪ { $span } ዳግማይ ፈትኑ።
advice-retry = ዝጠፍአ የለን። መርበብ ምስ ዝህሉ ዳግማይ ፈትኑ።
advice-pin = ዳግማይ ጽሓፉዎ።
advice-pin-in = ድሕሪ { $span } ዳግማይ ጽሓፉዎ።
advice-unlock = PIN ጽሓፉ።
advice-free-space = ኣብዚ ተሌፎን ቦታ ኣርሕቡ። ዝጠፍአ የለን።
advice-update = እቲ ሓድሽ ሕታም ናይዚ ኣፕ ጽዓኑ። ዝተቐየረ የለን።
advice-recover = እዚ መዝገብ ድሕሪ ሕጂ ኣብዚ ክኽፈት ኣይከኣልን። ካብ መጀመርታ ጀምሩ፣ ኣባል ናይ ቦታታትኩም ነዚ ተሌፎን ክኣቱ የፍቅደሉ። ዝተደምሰሰ የለን።
advice-correct = ነዚ ኣርሙ፦ { $field }። ድሕሪኡ ዳግማይ ፈትኑ። ዝተቐየረ የለን።
advice-close-other = ነዚ መዝገብ ዝጥቀም ዘሎ ካልእ ፕሮግራም ዕጸዉ።
advice-enrol = ካብ ቤት ጽሕፈት ኮድ ሕተቱ።
advice-open-case = ካብ ሰራሕተኛ ጉዳይ ካርድ ሕተቱ፣ ስካን ግበሩዎ፣ ድሕሪኡ እወ በሉ።
advice-sync-first = መጀመርታ ስደዱዎ።
advice-ask-owner = ንሓደ ካብቶም ዋናታት ናይቲ ቦታ ሕተቱ።
advice-ask-for-help = ካብቲ ፕሮግራም ሓገዝ ሕተቱ፣ ነቲ ኣብ ላዕሊ ዘሎ ቃላት ድማ ንገሩዎም። ዝተደምሰሰ የለን።
