### draft: no native reader has checked this file

letter-field = ደብዳቤ
letter-field-photo = ስእሊ
letter-field-thumb = ንእሽቶ ስእሊ
letter-attached = ተተሓሒዙ ኣሎ፤ ክኽፈት ይከኣል
letter-added = { $entry }፦ እቲ ደብዳቤ ኣብዚ ተሌፎን ተዓቂቡ። ምስ ዝቕጽል ምውህሃድ ይለኣኽ።
letter-row = { $entry } { $title } ({ $size })
letter-here = ምሉእ ደብዳቤ ኣብዚ ተሌፎን ኣሎ።
letter-away = ምስ ተኸፍተ ይመጽእ።
letter-part = ክፋላት ኣብዚ ተሌፎን፦ { $here } ካብ { $parts }። ምኽፋት ነቶም ካልኦት የምጽኦም።
letter-unsent = ገና ክለኣኹ ዘለዎም ክፋላት፦ { $count }።
letter-refused = ሰርቨር ኣይቅበሎን። ሰብ ዘየድልዮም ደብዳቤታት ደምስሱ።
letter-nothing = ደብዳቤ ዘለዎ ዕማም የለን። ንምውሳኽ፦ { $command }
letter-opened = እቲ ደብዳቤ ኣብ { $file } ኣሎ።
letter-sync = ደብዳቤታት፦ ዝተላእኩ ክፋላት { $sent }፣ ገና ክለኣኹ ዘለዎም { $waiting }።
letter-error-none = እዚ ጽሑፍ እዚ ሕታም ክኸፍቶ ዝኽእል ደብዳቤ የብሉን።
letter-error-elsewhere = እቲ ደብዳቤ ኣብቲ እዚ ጽሑፍ ዝመጸሉ ቦታ ተሪፉ። ኣብዚ ዳግማይ ኣተሓሕዙዎ።
letter-error-not-here = እቲ ደብዳቤ ኣብዚ ተሌፎን የለን። መርበብ ምስ ዝህሉ ዳግማይ ክፈቱዎ።
letter-error-not-there = እቲ ደብዳቤ ኣብ ሰርቨር የለን፦ ተደምሲሱ፣ ወይ ገና ምሉእ ኣይተላእከን።
letter-error-metered = እዚ መርበብ ገንዘብ የውጽእ፣ ንደብዳቤታት ክትጥቀሙሉ ኣይፍቀድን።
letter-error-size = እቲ ፋይል ባዶ ወይ ኣዝዩ ዓቢ እዩ። ደብዳቤ እንተበዝሐ { $most } ኣለዎ።
letter-error-type = እቲ ፋይል ካልእ ዓይነት እዩ። እዚኦም ይቕበሉ፦ { $types }
letter-error-damaged = እቲ ስእሊ ተበላሽዩ ወይ ተቖሪጹ እዩ።
letter-error-pixels = እቲ ስእሊ ኣዝዩ ብዙሕ ፒክሰል ኣለዎ። ኣንእሱዎ።
letter-error-thumb = እቲ ንእሽቶ ስእሊ ስእሊ ኣይኮነን፣ ወይ እኹል ንእሽቶ ኣይኮነን።
letter-error-tampered = እዚ ደብዳቤ እቲ ዝተተሓሓዘ ኣይኮነን። ኣይረአን።
