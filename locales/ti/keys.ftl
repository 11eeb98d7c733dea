### draft: no native reader has checked this file

keys-field-phone = ተሌፎን
keys-field-sheet = ወረቐት መመለሲ
keys-no-such-phone = መፍለዪኡ (id) ከምዚ ኢሉ ዝጅምር ተሌፎን የብልኩምን።
keys-more-phones = ካብ ሓደ ንላዕሊ መፍለዪኡ (id) ከምዚ ኢሉ ዝጅምር ተሌፎን ኣለኩም፦ ወስኹ ጽሓፉ።
keys-phone = { $count ->
    [one] { $phone }፦ ኣብ { $count } ቦታ
   *[other] { $phone }፦ ኣብ { $count } ቦታታት
}
keys-phone-this = እዚ ተሌፎን
keys-phone-comes = { $count ->
    [one] ተወሳኺ { $count } ምስ ዝቕጽል ምውህሃድ ይመጽእ
   *[other] ተወሳኺ { $count } ምስ ዝቕጽሉ ምውህሃዳት ይመጹ
}
keys-add-then = ኣብቲ ሓድሽ ተሌፎን፦ { $join }። ክልቲኦም ተሌፎናት ተመሳሳሊ ሽዱሽተ ኣሃዛት ምስ ኣርኣዩን ኣብዚ ተሌፎን ምስ ተረጋገጸን፣ ኩሎም ቦታታትኩም ይሰጋገሩ፦ { $sync }
keys-phone-out = ተሌፎን { $phone } ካብ ኩሎም ቦታታትኩም ይወጽእ፣ ሓድሽ ነገር ድማ ኣየንብብን። ድሮ ኣብኡ ዘሎ ግን ነቲ ተሌፎን ዝኸፍቶ ሰብ ገና ከንብቦ ይኽእል።

keys-sheet-there = { $count ->
    [one] ወረቐት መመለሲ { $sheet }፦ { $count } ቦታ ይመልስ።
   *[other] ወረቐት መመለሲ { $sheet }፦ { $count } ቦታታት ይመልስ።
}
keys-sheet-none = ወረቐት መመለሲ የብልኩምን። ሓደ ሕተሙ፦ { $command }
keys-no-sheet = ዝሰርሕ ወረቐት መመለሲ የለን።
keys-sheet-over = እዚ ወረቐት መመለሲ ድሕሪ ሕጂ ኣይሰርሕን፦ ኣብ ጥቕሚ ውዒሉ፣ ብኻልእ ተተኪኡ ወይ ተሰሪዙ። ወይ ናይ ካልእ ሰርቨር እዩ።
keys-sheet-back = እቲ ወረቐት ተሰሪዙ፦ ድሕሪ ሕጂ ብእኡ ዝኣቱ ተሌፎን የለን።
keys-sheet-file = ተጻሒፉ፦ { $file }። ሕተሙዎ፣ ድሕሪኡ ነቲ ፋይል ደምስሱዎ።
keys-sheet-title = ወረቐት መመለሲ
keys-sheet-what = ኩሎም ተሌፎናትኩም እንተ ጠፊኦም፣ እዚ ወረቐት ንኹሉ ዝተላእከ ናብ ሓድሽ ተሌፎን ይመልሶ፦ ንስኹም ጥራይ ከተንብብዎ እትኽእሉ እውን።
keys-sheet-can = ንሓደ ተሌፎን ሓደ ግዜ የእትዎ። ድሕሪኡ ዋጋ የብሉን፣ ኩሎም ተሌፎናትኩም ድማ ኣብ ጥቕሚ ከም ዝወዓለ ይነግሩ።
keys-sheet-guard = ነዚ ዝሓዘ ሰብ ነቲ ንስኹም እተንብብዎ ከንብብ ይኽእል። ምስ ወረቓቕትኹም ዓቅቡዎ፣ ምስ ተሌፎንኩም ኣይኮነን። ቤት ጽሕፈት ፈጺሙ ኣይሓቶን።
keys-sheet-how = ኣብቲ ሓድሽ ተሌፎን፦ { $command }
keys-sheet-server = ሰርቨር፦ { $server }
keys-sheet-made = ወረቐት { $sheet }፣ ዝተሓትመሉ { $date }።
keys-sheet-stolen = ጠፊኡ፣ ወይ ካልእ ሰብ ርእይዎ? ሓድሽ ሕተሙ፦ ሽዑ እዚ ደው ይብል። { $command }

keys-recovered = { $count ->
    [one] ተመሊስኩም፣ ኣብ { $count } ቦታ ኣለኹም። እቲ ወረቐት ድሕሪ ሕጂ ኣይሰርሕን።
   *[other] ተመሊስኩም፣ ኣብ { $count } ቦታታት ኣለኹም። እቲ ወረቐት ድሕሪ ሕጂ ኣይሰርሕን።
}
keys-recovered-not = ገና ዘይተመለስኩምሉ፦ { $spaces }። ኣብኡ ዘሎ ሰብ ክመልሰኩም ይኽእል፦ { $command }
keys-recovered-later = ናይ ገዛእ ርእስኹም ቦታ ክፉት እዩ። እቶም ካልኦት ምስ ዝቕጽል ምውህሃድ ይመጹ።
keys-recovered-lost = ኣብቲ ዝጠፍአ ተሌፎን ዝተጻሕፈን ፈጺሙ ዘይተላእከን ጠፊኡ። ኩሉ ካልእ ምስ ምውህሃድ ይመጽእ።
keys-recovered-next = ቀጺሉ፦ ነቲ ዝጠፍአ ተሌፎን ኣውጽእዎ፦ { $remove }። ድሕሪኡ ሓድሽ ወረቐት ሕተሙ፦ { $print }
keys-owner-readmits = ሰብ ክመልሱ ዝኽእሉ ዋናታት ናይዚ ቦታ ጥራይ እዮም።
keys-another-readmits = ካልእ ሰብ ክመልሰኩም ኣለዎ፦ ባዕልኹም ክትገብርዎ ኣይትኽእሉን።
keys-readmit-what = { $name } በዚ ምስ ተመልሱ፣ ኩሎም ናይ ቅድም ተሌፎናት ናይ { $name } ይወጹ፣ ሓድሽ ነገር ድማ ኣየንብቡን። ዝተላእከ ኣብቲ ሓድሽ ተሌፎን ኣሎ። ኣብቲ ዝጠፍአ ተሌፎን ጥራይ ዝነበረ ጠፊኡ።
keys-asks-back = { $space }፦ ተሌፎን { $phone } ን{ $name } ንምምላስ ይሓትት። ሽዱሽተ ኣሃዛት፦ { $digits }
keys-waits-word = ዝተረፈ ዋና የለን፣ ስለዚ ክልተ ኣባላት ክሰማምዑ ኣለዎም። ኣብዚ ዘሎ ካልእ ኣባል እውን ሽዱሽተ ኣሃዛት ምስቲ ሓድሽ ተሌፎን የነጻጽር፦ { $command }
keys-lost-title = ዝጠፍአ ተሌፎን ናይ ሓደ ድሕሪ-ቐትሪ ስራሕ እዩ፣ መዓት ኣይኮነን።
keys-lost-kept = ዘይጠፍአ፦ ኩሉ ዝተላእከ። ተዓሺጉ ኣብ ሰርቨርን ኣብ ተሌፎናት ናይ ካልኦትን ኣሎ።
keys-lost-gone = ዝጠፍአ፦ ኣብቲ ተሌፎን ዝተጻሕፈን ፈጺሙ ዘይተላእከን።
keys-lost-finder = ነቲ ተሌፎን ዝረኸበ ሰብ ብዘይ PIN ናትኩም ዋላ ሓንቲ ኣየንብብን።
keys-lost-finder-open = PIN እንተ ዘይብሉ፣ ነቲ ተሌፎን ዝረኸበ ሰብ ክኸፍቶን ኩሉ ከንብብን ይኽእል።
keys-lost-second = ካልኣይ ተሌፎን እንተ ኣለኩም፦ ነቲ ዝጠፍአ ኣውጽእዎ። { $list } { $remove }
keys-lost-account = ንሓድሽ ተሌፎን ካብ ቤት ጽሕፈት ኮድ ኣካውንት ሕተቱ። ንሰርቨር ይኸፍት፣ ካብ ጽሑፍኩም ግን ሓንቲ ቃል እኳ ኣይከፍትን፦ { $command }
keys-lost-sheet = ወረቐት መመለሲ እንተ ኣለኩም፦ ኩሉ ይምለስ። { $command }
keys-lost-house = ወረቐት እንተ ዘይብልኩም፦ ዋና ናይቲ ገዛ ናብኡ ይመልሰኩም፣ ዝተረፈ ዋና እንተ ዘየለ ድማ ክልተ ምሳኹም ኣብ ገዛ ዝነብሩ ሰባት። { $command }
keys-lost-private = ብዘይ ካልኣይ ተሌፎንን ብዘይ ወረቐትን፣ ንስኹም ጥራይ ከተንብብዎ እትኽእሉ ዝነበርኩም ጠፊኡ።
keys-lost-then = ኣብ መወዳእታ ሓድሽ ወረቐት ሕተሙ፦ { $command }

keys-notice-joined = { $space }፦ { $name } – ምእታው።
keys-notice-phone = { $space }፦ { $name } – ተወሳኺ ተሌፎን፣ { $phone }።
keys-notice-phone-own = { $space }፦ ተሌፎን { $phone } ከም ናትኩም ኣትዩ። ናትኩም እንተ ዘይኮይኑ፦ { $command }
keys-notice-sheet = { $space }፦ { $name } – ወረቐት መመለሲ ምሕታም።
keys-notice-sheet-own = { $space }፦ ሓድሽ ወረቐት መመለሲ ተሓቲሙ፤ እቲ ናይ ቅድም ዋጋ የብሉን። ንስኹም እንተ ዘይኮንኩም፦ { $command }
keys-notice-used = { $space }፦ { $name } – ብወረቐት መመለሲ ምምላስ፣ ተሌፎን { $phone }።
keys-notice-used-own = { $space }፦ ወረቐት መመለሲኹም ኣብ ጥቕሚ ውዒሉ፣ ተሌፎን { $phone } ድማ ኣትዩ። ንስኹም እንተ ዘይኮንኩም፦ { $command }
keys-notice-back = { $space }፦ { $name } – ብተሌፎን { $phone } ምምላስ፤ ናይ ቅድም ተሌፎናት ወጺኦም።
keys-notice-back-own = { $space }፦ ብተሌፎን { $phone } ተመሊስኩም፤ ናይ ቅድም ተሌፎናትኩም ወጺኦም።
keys-notice-phone-out = { $space }፦ ተሌፎን { $phone } ናይ { $name } ወጺኡ።
keys-notice-removed = { $space }፦ { $name } – ምእላይ።
keys-notice-left = { $space }፦ { $name } – ምውጻእ።
keys-notice-owner = { $space }፦ { $name } – ሕጂ ዋና።
keys-you = ንስኹም
