### draft: no native reader has checked this file

office-skip = ናብቲ ገጽ ሕለፉ
office-nav = ቀንዲ ዝርዝር
office-people = ሰባተይ
office-find = ሰብ ድለዩ
office-language = ቋንቋ፦
office-language-label = ቋንቋ
office-sign-out = ውጽኡ
office-caseworker = ሰራሕተኛ ጉዳይ
office-coordinator = ኣወሃሃዲ
office-foot-looks = ጉዳይ ኣብ ዝተራእየሉ ኩሉ ግዜ ይጽሓፍ፣ ነቲ ሰብ ድማ ይርአ
office-foot-keyboard = ኪቦርድ፦ ነዚ ዝርዝር ንምሕላፍ Tab ሓደ ግዜ ጽቐጡ
office-of = ቤት ጽሕፈት ናይ { $programme }
office-print = ሕተሙ
office-new = ሓድሽ
office-open = ክፉት
office-on-phone = ኣብ ተሌፎን ኣሎ
office-not-on-phone = ገና ኣብ ተሌፎን የለን
office-you = ንስኹም
office-nameless = ስም ዘይብሉ ሰብ

office-today = ሎሚ
office-tomorrow = ጽባሕ
office-today-at = ሎሚ፣ { $time }
office-tomorrow-at = ጽባሕ፣ { $time }

office-said-answered = መልስኹም ተጻሒፉ። እቲ ተሌፎን ኣብ ዝቕጽል ርክቡ ይበጽሖ።
office-said-confirmed = እቲ ስጉምቲ ተረጋጊጹ። እቲ ተሌፎን ኣብ ዝቕጽል ርክቡ ይበጽሖ።
office-said-sent-back = እቲ ስጉምቲ ንድሕሪት ተመሊሱ። እቲ ተሌፎን ኣብ ዝቕጽል ርክቡ ይበጽሖ።
office-said-added = ቆጸራ ተወሲኹ። እቲ ተሌፎን ኣብ ዝቕጽል ርክቡ ይበጽሖ።
office-said-seen = ኩሉ ከም ዝተራእየ ምልክት ተገይሩሉ።

office-said-changed = ክሳብ ሕጂ ካልእ ሰብ ቀይርዎ። ዝተጻሕፈ የለን፤ ሕጂ ከምዚ እዩ።
office-said-not-shared = እዚ ጉዳይ ንምጽሓፍ ክፉት ኣይኮነን። ዝተጻሕፈ የለን።
office-said-card-shown = ካርድ ሓደ ግዜ ጥራይ ይርአ። እንተ ዘይተሓቲሙ ወይ ስካን እንተ ዘይተገይሩ፣ ነቲ ሰብ ዳግማይ ወስኽዎ።

office-not-open = እዚ ጉዳይ ንዓኹም ክፉት ኣይኮነን።
office-not-open-why = ትጽበዩዎ እንተ ኔርኩም፣ ነቲ ምደባ ከረጋግጹ ንኣወሃሃዲኹም ሕተቱ። እቲ ፈተነ ተጻሒፉ ኣሎ።

office-no-page = ከምዚ ዝበለ ገጽ የለን።
office-no-page-why = እቲ ኣድራሻ ናይዚ ቤት ጽሕፈት ኣይኮነን።
office-elsewhere = ዝተገብረ የለን።
office-elsewhere-why = እቲ ፎርም ካብ ገጽ ናይዚ ቤት ጽሕፈት ኣይመጸን፣ ወይ እቲ ገጽ ኣዝዩ ኣሪጉ ነይሩ። ተመለሱ፣ ነቲ ገጽ ዳግማይ ክፈትዎ፣ ድሕሪኡ ድገሙዎ።
office-too-large = እዚ ፎርም ካብ ዝሕዞ ንላዕሊ እዩ።
office-too-large-why = ዝተገብረ የለን። ተመለሱ፣ ኣሕጽርዎ።
office-unavailable = ቤት ጽሕፈት ሕጂ ናብ ጉዳያቱ ክበጽሕ ኣይከኣለን።
office-unavailable-why = ዝተጻሕፈ የለን። ዝጸሓፍኩምዎ ንምርኣይ ተመለሱ፣ ዓቅቡዎ፣ ድሕሪ ገለ ደቓይቕ ዳግማይ ፈትኑ።
office-broken = ኣብ ወገንና ሓደ ነገር ተጋጊዩ።
office-broken-why = ቅድሚኡ ዝተጻሕፈ ኣይጠፍአን። ዳግማይ ፈትኑ፤ እንተ ቐጺሉ ንኣወሃሃዲኹም ንገሩ።
office-to-people = ናብ ሰባተይ
