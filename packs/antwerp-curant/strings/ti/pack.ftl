### draft: no native reader has checked this file

pack-name = CURANT ኣንትወርፐን
pack-about = ሓደ ዓመት ወይ ልዕሊኡ ኣብ ሓባራዊ ገዛ፦ ንስኹም፣ ሓደ ባዲ፣ ከምኡውን ክትደልይዎ ከለኹም ዝሕግዝ ማሕበራዊ ሰራሕተኛ።
role-newcomer = ሓድሽ ሰብ
role-newcomer-about = ኣብቲ ገዛ ዝነብር ሰብ። መን እንታይ ከም ዘንብብ ይውስን።
role-buddy = ባዲ (buddy)
role-buddy-about = ኣብቲ ገዛ ዝነብር ካልእ ሰብ። ወለንተኛ፣ ማሕበራዊ ሰራሕተኛ ግን ኣይኮነን።
role-caseworker = ሰራሕተኛ ጉዳይ
role-caseworker-about = ነቲ ፕሮግራም ዝሰርሕ ሰብ። ምስ ቤት ጽሕፈት ዝተኻፈለ ጥራይ የንብብ።
role-coordinator = ኣወሃሃዲ
role-coordinator-about = ንኣባይትን ሰራሕተኛታትን ዝከታተል ሰብ። ካብ ናትኩም ዋላ ሓንቲ ኣየንብብን።
