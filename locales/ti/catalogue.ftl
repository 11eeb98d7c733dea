### draft: no native reader has checked this file

catalogue-trusted = ካብ ሕጂ ጀሚሩ እዚ ተሌፎን ነቶም እዚ ፕሮግራም ዝፍርሞም ጥርናፈታት ይኣምኖም።
catalogue-key = መፍትሕ ናይቲ ፕሮግራም ንተሌፎናት፦ { $key }
catalogue-no-programme = እዚ ተሌፎን ንመፍትሕ ናይቲ ፕሮግራም ኣይፈልጦን፦ ነቲ ኣብቲ ኮድ ኣካውንት ዘለዎ ወረቐት ዘሎ፣ ወይ ንካርድ ናይ ሰራሕተኛ ጉዳይ ስካን ግበሩ።
catalogue-not-key = እዚ መፍትሕ ናይ ፕሮግራም ኣይኮነን፦ ነቲ ኣብቲ ኮድ ኣካውንት ዘለዎ ወረቐት ዘሎ ስካን ግበሩ።
catalogue-key-damaged = መፍትሕ ናይቲ ፕሮግራም ኣብ መንገዲ ተበላሽዩ፦ ዳግማይ ስካን ግበሩዎ።

catalogue-taken = ጥርናፈ ናይቲ ፕሮግራም { $id }፣ ሕታም { $version }፣ ሕጂ ኣብዚ ተሌፎን ኣሎ።
catalogue-unchanged = ጥርናፈ ናይቲ ፕሮግራም እቲ ዝሓደሰ እዩ።
catalogue-budget = ዝሓደሰ ጥርናፈ ካብቲ ዝተመደበ ዓቐን ይዓቢ፦ ዝቕጽል ምውህሃድ ከምጽኦ ይኽእል።
catalogue-failed = ዝሓደሰ ጥርናፈ ከም ዘሎ ወይ ከም ዘየለ ኣይተፈልጠን፦ ዝቕጽል ምውህሃድ ዳግማይ ይሓትት።
catalogue-kept = ሕታም { $version }፣ ክሳብ { $day } ሓድሽ።
catalogue-expired = ሕታም { $version } ክሳብ { $day } ሓድሽ ነይሩ፦ ሕጂ ኣሪጉ ክኸውን ይኽእል። ምውህሃድ ግበሩ፣ ወይ ካብቲ ፕሮግራም ዝሓደሰ ሕተቱ።
catalogue-always = ኣብ ዝኾነ ሰዓት

catalogue-not-published = እቲ ሰርቨር ከምዚ ዝበለ ጥርናፈ የብሉን፦ ነቲ ፕሮግራም ሕተቱ።
catalogue-several = እቲ ሰርቨር ብዙሓት ጥርናፈታት ኣለዉዎ፦ ኣየናይ ምዃኑ ንገሩ።
catalogue-no-pack = ኣብዚ ተሌፎን ገና ጥርናፈ የለን፦ መርበብ ኣብ ዘለዎ ቦታ ምውህሃድ ግበሩ።
catalogue-no-deck = እቲ ጥርናፈ ከምዚ ዝበለ ተኸታታሊ ሓረጋት የብሉን።
catalogue-refused = እቲ ዝሓደሰ ጥርናፈ ናይቲ ሰርቨር ኣብ ጥቕሚ ክውዕል ኣይክእልን፦ እዚ ተሌፎን ነቲ ዘለዎ ይሕዝ። ነቲ ፕሮግራም ንገሩ።

catalogue-published = ካብ ሕጂ ጀሚሩ ተሌፎናት { $id }፣ ሕታም { $version } ይረኽቡ፤ ክሳብ { $day } ሓድሽ።
catalogue-published-already = ተሌፎናት ነዚ ፋይል ድሮ ይረኽብዎ ኣለዉ።
