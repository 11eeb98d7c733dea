### draft: no native reader has checked this file

status-no-server = እዚ ተሌፎን ሰርቨር የብሉን፦ ኩሉ ኣብዚ ጥራይ ኣሎ።
status-all-sent = ኩሉ ተላኢኹ፣ ናይ መወዳእታ ኣብ { $time }።
status-nothing = ዝለኣኽ የለን፤ ገና ምውህሃድ ኣይተገብረን።
status-unsent = { $count ->
    [one] { $count } ለውጢ ካብ { $time } ኣትሒዙ ኣይተላእከን።
   *[other] { $count } ለውጥታት ካብ { $time } ኣትሒዞም ኣይተላእኩን።
}
status-never-sent = { $count ->
    [one] { $count } ለውጢ ፈጺሙ ኣይተላእከን።
   *[other] { $count } ለውጥታት ፈጺሞም ኣይተላእኩን።
}
status-server = ሰርቨር፦ { $server }
status-trouble = እቲ ናይ መወዳእታ ምውህሃድ ኣይሰለጠን ({ $code })።
status-next-try = እቲ ኣፕ ኣብ { $time } ዳግማይ ይፍትን።
status-month = ኣብዚ ወርሒ፦ { $up } ተላኢኹ፣ { $down } በጺሑ።
status-locked = ቁሉፍ።
status-unlocked = ክፉት፣ PIN ኣለዎ።
status-no-pin = PIN የለን።

sync-all-sent = ኩሉ ተላኢኹ።
sync-still-here = { $count ->
    [one] { $count } ለውጢ ገና ኣብዚ ጥራይ ኣሎ።
   *[other] { $count } ለውጥታት ገና ኣብዚ ጥራይ ኣለዉ።
}
sync-budget = እቲ ዝተመደበ ዓቐን ተወዲኡ፤ ዝቕጽል ምውህሃድ ካብዚ ይቕጽል።
sync-stopped = ደው ኢሉ።
sync-metered = እዚ መርበብ ገንዘብ የውጽእ፣ እቲ ምርጫ ድማ ኣይፋል ይብል።
sync-waiting = ገና እዩ፦ ድሕሪ { $span } ዳግማይ ፈትኑ።
sync-traffic = { $up } ተላኢኹ፣ { $down } በጺሑ።
sync-refused = ድሕሪ ሕጂ ኣብ { $space } ኣይከኣልን፦ { $act }።
sync-left = ድሕሪ ሕጂ ኣብ { $space } የለኹምን። ኣብዚ ጥራይ ዝነበረ ሕጂ ኣብ ናይ ገዛእ ርእስኹም ቦታ ኣሎ።
sync-act-invite = ምጽዋዕ
sync-act-revoke = መጸዋዕታ ምዕጻው
sync-act-admit = ምእታው ምፍቃድ
sync-act-readmit = ምእታው ዳግማይ ምፍቃድ
sync-act-remove = ምእላይ
sync-act-leave = ምውጻእ
sync-act-key = መፍትሕ ምቕያር
sync-act-snapshot = ጽማቝ ምዕቃብ
sync-act-erase = ምድምሳስ
sync-act-owner = ካልእ ዋና ምስያም
sync-act-sheet = ወረቐት መመለሲ ምሕታም

doctor-read = { $count ->
    [one] { $count } ጽሑፍ ተነቢቡ።
   *[other] { $count } ጽሑፋት ተነቢቦም።
}
doctor-locked = ቁሉፍ፦ እቶም ጽሑፋት ኣይተነበቡን።
doctor-sound = እቲ ፋይል ጥዑይ እዩ።
doctor-rebuilt = { $count ->
    [one] { $count } ረድፊ ዳግማይ ተጻሒፉ።
   *[other] { $count } ረድፍታት ዳግማይ ተጻሒፎም።
}
doctor-well = ኩሉ ጽቡቕ ኣሎ።
doctor-in = { $space }፦ { $finding }
doctor-withheld = እቲ ሰርቨር ካልእ ኣባል ዝረኣዮ ናይ { $name } ነገር ኣየብጽሕን ኣሎ።
doctor-fork = እቲ ሰርቨር ክልተ ዝተፈላለየ ናይ { $name } ጽሑፍ ኣርእዩ።
doctor-log-forked = እቲ ሰርቨር ካብ ናይ ቅድም ዝተፈልየ ዝርዝር ኣባላት ኣርእዩ።
doctor-server-faulty = እቲ ሰርቨር ንሕግታት ዝጥሕስ ነገር የብጽሕ።
doctor-copied = ካልእ ተሌፎን ብመፋትሕ ናይዚ ተሌፎን ይጽሕፍ ኣሎ።
doctor-bad-content = ተሌፎን ናይ { $name } ዘይንበብ ነገር ልኢኹ።
doctor-own-refused = እቲ ሰርቨር እዚ ተሌፎን ንዝጸሓፎ ነገር ይነጽግ።
doctor-bad-snapshot = ሓደ ጽማቝ እቲ ዝበሎ የብሉን።
doctor-not-named = እቲ ሰርቨር ናብ ቅድም ዝነበሮ ተመሊሱ፣ እዚ ተሌፎን ድማ ኣብ ዝርዝር ኣባላቱ የለን። ኣብዚ ዘሎ ኣብዚ ይተርፍ፦ ነዚ ተሌፎን ብኻልእ ተሌፎን እንደገና ኣእትዉዎ።
doctor-damaged = ሓደ ጽሑፍ ናይዚ ተሌፎን ኣይንበብን።
doctor-file-broken = ፋይል ናይዚ ተሌፎን ተሰይሩ፦ ገና ክለኣኽ ዝከኣል ስደዱ፣ ነቲ ማህደር ቅድሑዎ፣ ሓገዝ ሕተቱ።
