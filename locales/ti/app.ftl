### draft: no native reader has checked this file

app-only-me = ኣነ ጥራይ
app-nobody-else = ካልእ ሰብ ነዚ ከንብቦ ኣይክእልን።
app-who-reads = ነዚ መን ከንብቦ ይኽእል?
app-change = ቀይሩ
app-as-it-is-now = ከምቲ ሕጂ ዘለዎ
app-leave-as-it-is = ከም ዘለዎ ግደፉዎ
app-read-alone = ነዚ ኣነ ጥራይ ከንብቦ ይኽእል
app-let-read = ነዚ ከንብቡ ፍቐዱ፦ { $who }
app-moves-from-me = ካብ ሕጂ ጀሚሩ ንስኹምን እዞም ሰባትን ነዚ ከምቲ ሎሚ ዘለዎ ከተንብቡዎን ክትቕይሩዎን ትኽእሉ፦ { $people }። ናይ ቅድም ሕታማት ኣባኹም ይተርፉ።
app-moves-between = ካብ ሕጂ ጀሚሩ ንስኹምን እዞም ሰባትን ነዚ ከምቲ ሎሚ ዘለዎ ከተንብቡዎን ክትቕይሩዎን ትኽእሉ፦ { $people }። ናይ ቅድም ሕታማት ኣብቶም ዘንበቡዎም ሰባት ይተርፉ፣ ድሕሪ ሕጂ ግን ካልእ ኣይረኽቡን፦ { $before }።
app-moves-to-me = ካብ ሕጂ ጀሚሩ ነዚ ንስኹም ጥራይ ከተንብቡዎ ትኽእሉ። ድሮ ዝተነበበ ኣብዞም ሰባት ይተርፍ፦ { $before }።
app-moves-alone = ካብ ሕጂ ጀሚሩ ነዚ ንስኹም ጥራይ ከተንብቡዎ ትኽእሉ።
app-moves-to-nobody = ክሳብ ሕጂ ኣብኡ ካልእ ሰብ የለን። ድሕሪኡ ዝኣቱ ዘበለ ነዚ ከንብቦን ክቕይሮን ይኽእል።

app-only-here = ኣብዚ ተሌፎን ጥራይ
app-on-the-server = ኣብ ሰርቨር
app-begin-without-code = ብዘይ ኮድ ጀምሩ
app-without-code = ብዘይ ኮድ ክትጅምሩ ትኽእሉ፦ ኮድ ክሳብ ትረኽቡ ኩሉ ኣብዚ ተሌፎን ይጸንሕ። ኣድራሻ ኢ-መይል ኣየድልን፣ ቁጽሪ ተሌፎን ኣየድልን።

app-your-code = ኮድኩም
app-your-code-from = ካብ ሰራሕተኛ ጉዳይ ኣብ ወረቐት ረኺብኩምዎ፣ ምስ ኣድራሻ ሰርቨር ናይቲ ፕሮግራም።
app-server = ኣድራሻ ናይቲ ሰርቨር

app-to-do = ሎሚ ዝግበር
app-next-days = ዝቕጽሉ መዓልታት
app-nothing-planned = ዝተመደበ ነገር የለን። ሰብ ዝነገረኩም ወስኹ፦ ሰዓትን ኣበይ ምዃኑን ይኣክል።

app-continue = ቀጽሉ
app-done = ተወዲኡ
app-keep = ዓቅቡ

app-undo = ንድሕሪት ምለሱ

app-edit = ኣርሙ
app-add-time = ሰዓት ወስኹ

app-reminders = መዘኻኸርታት
app-news = ካልኦት ዝቐየሩዎ
app-something-new = Onderweg፦ ሓድሽ ነገር ኣሎ
