### draft: no native reader has checked this file

case-opened = ክፉት፦ { $caseworker } ({ $programme })። ኣብኡ ዝንበብ ንስኹም ናብኡ ዘሰጋገርኩምዎ ጥራይ እዩ፣ ካልእ ኣይንበብን።
case-questions = { $count ->
    [one] { $count } ሕቶ እወታኹም ይጽበ ኣሎ።
   *[other] { $count } ሕቶታት እወታኹም ይጽበያ ኣለዋ።
} ከንብቡ ዝኽእሉ፦ { $cases }
case-no-questions = እወታኹም ዝጽበ ሕቶ የለን።
case-none-open = ክፉት ጉዳይ የብልኩምን። ካብ ሰራሕተኛ ጉዳይ ካርድ ሕተቱ፣ ድሕሪኡ፦ { $command }
case-reads = { $names } ({ $space })
case-passed = ናብዚ ተመሓላሊፉ፦ { $case }። ቅዳሑ { $entry } እዩ። እቲ ቅዳሕ ኣብ ሰርቨር ምስ በጽሐ፣ እቲ መበቆላዊ ጽሑፍ ይዕጾ።
case-shared = ቅዳሑ { $entry } እዩ። ካብ ዝቕጽል ምውህሃድ ጀሚሮም እዞም ሰባት ኣብ { $space } የንብብዎ፦ { $people }። እቲ ጉዳይ ናይ ገዛእ ርእሱ ይሕዝ።
case-shared-alone = ቅዳሑ { $entry } እዩ። ናብ { $space } ዝኣቱ ዘበለ የንብቦ። እቲ ጉዳይ ናይ ገዛእ ርእሱ ይሕዝ።
case-shared-again = ድሮ ኣብ { $space } ኣሎ፦ { $entry }።
case-no-looks = ዝረኣየ ሰብ የለን።
case-look-offered = { $when }፦ { $who } – ካርድ ምድላው
case-look-renewed = { $when }፦ { $who } – ንሓድሽ ተሌፎንኩም ኮድ ኣካውንት ምግባር
case-look-opened = { $when }፦ { $who } – ጉዳይ ምኽፋት
case-look-answered = { $when }፦ { $who } – ሕቶ ምምላስ
case-look-appointment = { $when }፦ { $who } – ቆጸራ ምውሳኽ
case-look-task = { $when }፦ { $who } – ዕማም ምውሳኽ
case-look-confirmed = { $when }፦ { $who } – ስጉምቲ ምርግጋጽ
case-look-sent-back = { $when }፦ { $who } – ስጉምቲ ምስ ቃል ንድሕሪት ምምላስ
case-look-other = { $when }፦ { $who } – እዚ ሕታም ዘይፈልጦ ተግባር
case-staff-added = እቲ ኣካውንት ተፈጢሩ። ንናይ ኮድ ኣፕ ዘድሊ ምስጢሩ፣ ሓደ ግዜ ጥራይ ይርአ፦
case-staff-renewed = እቲ ቃል ምስጢር ተቐይሩ፣ እዚ ሰብ ካብ ኩሉ ዝኣተዎ ወጺኡ። ንናይ ኮድ ኣፕ ዘድሊ ሓድሽ ምስጢር፣ ሓደ ግዜ ጥራይ ይርአ፦
