### draft: no native reader has checked this file

demo-title = ሓደ ሰሙን ኣብ ገዛ CURANT፣ ኣብዚ ማሽን
demo-places = ሰርቨር { $server }፣ ቤት ጽሕፈት { $office }
demo-card = { $caseworker }፦ ካርድ ን{ $name } ምሕታም
demo-accounts = { $count ->
    [one] { $count } ተሌፎን ኣካውንት ኣለዎ
   *[other] { $count } ተሌፎናት ኣካውንት ኣለወን
}
demo-founded = { $name }፦ { $house } ምምስራት
demo-joined = { $name }፦ ምእታው። ክልቲኦም ተሌፎናት { $digits } የርእዩ
demo-yes = { $name }፦ ን{ $caseworker } እወ ተባሂሉ። ኣብኡ ዝንበብ ናብኡ ዝተሰጋገረ ጥራይ እዩ፣ ካልእ ኣይንበብን
demo-wrote = { $name }፦ ጽሑፍ ኣብ { $space }፦ { $title }
demo-private = { $name }፦ ካልእ ሰብ ከንብቦ ዘይክእል ጽሑፍ
demo-changed = { $name }፦ { $title } ናብ { $time } ተቐይሩ
demo-flagged = { $name }፦ ንሰራሕተኛ ጉዳይ ዝተመልከተ ሕቶ፦ { $title }
demo-done = { $name }፦ ተወዲኡ፦ { $title }
demo-both = { $title }፦ ክልተ ሰባት ብዘይ መርበብ ቀይሮምዎ፣ ክልቲኡ ተዓቂቡ ኣሎ
demo-moved = { $name }፦ ደብዳቤ ናብ { $caseworker } ተሰጋጊሩ፦ { $title }
demo-passed = { $name }፦ ሓደ እወ። ሕቶ ናይ { $buddy } ናብ { $caseworker } ይኸይድ
demo-job = { $name }፦ ስራሕ ናብ ደረጃ “{ $stage }” ሰጊሩ፦ { $title }
demo-job-helped = { $helper }፦ ሓገዝ ን{ $name }። እቲ ስራሕ ናብ ደረጃ “{ $stage }” ሰጊሩ፦ { $title }
demo-offline = { $name }፦ መርበብ የለን
demo-online = { $name }፦ መርበብ ተመሊሱ። { $up } ተላኢኹ፣ { $down } በጺሑ
demo-backup = ናይቲ ሰርቨር መጠባበቒ ቅዳሕ ተወሲዱ
demo-lost = ዲስክ ናይቲ ሰርቨር ጠፊኡ፣ ምስኡ ድማ ናይ ክልተ መዓልታት ጽሑፍ
demo-unreachable = { $count ->
    [one] { $name }፦ ምጽሓፍ ይቕጽል። { $count } ለውጢ ኣብ ተሌፎን ይጽበ
   *[other] { $name }፦ ምጽሓፍ ይቕጽል። { $count } ለውጥታት ኣብ ተሌፎን ይጽበዩ
}
demo-restored = { $count ->
    [one] እቲ መጠባበቒ ቅዳሕ ተመሊሱ፦ { $count } ዝተዓሸገ ጥርናፈ ይጎድል
   *[other] እቲ መጠባበቒ ቅዳሕ ተመሊሱ፦ { $count } ዝተዓሸጉ ጥርናፈታት ይጎድሉ
}
demo-healed = { $count ->
    [one] እቶም ተሌፎናት ንዝጠፍአ ይመልሱ፦ እቲ ሰርቨር { $count } ዝተዓሸገ ጥርናፈ ኣለዎ
   *[other] እቶም ተሌፎናት ንዝጠፍአ ይመልሱ፦ እቲ ሰርቨር { $count } ዝተዓሸጉ ጥርናፈታት ኣለዉዎ
}
demo-answered = { $caseworker }፦ ሕቶ ናይ { $name } ምምላስ
demo-shared = { $name }፦ መልሲ ናይ { $caseworker } ንገዛ ተኻፊሉ። { $buddy } ከንብብ ተፈቒዱ
demo-appointment = { $caseworker }፦ ምስ { $name } ቆጸራ ምውሳኽ
demo-step-asked = { $name }፦ ስጉምቲ ተወሲዱ፣ እወታ ናይ { $caseworker } ይሕተት፦ { $title }
demo-step-confirmed = { $caseworker }፦ ስጉምቲ ናይ { $name } ምርግጋጽ፦ { $title }
demo-on-phone = { $caseworker }፦ ኣብ ተሌፎን ናይ { $name } ከም ዘሎ ይርአ
demo-removed = { $gone }፦ ካብ ገዛ ምውጻእ። { $name }፦ { $gone } ካብቲ ቦታ ተኣልዩ፣ እቲ ገዛ ሓድሽ መፍትሕ ኣለዎ
demo-reads-nothing = { $name }፦ ካብኡ ዋላ ሓንቲ ኣይንበብን
demo-agenda = ን{ $name } ዝርአ
demo-could-read = እቲ ሰርቨር ከንብቦ ዝኽእል
demo-could-accounts = { $count ->
    [one] { $count } ኣካውንት፣ በቲ ቤት ጽሕፈት ዝሃቦ ስም
   *[other] { $count } ኣካውንታት፣ በቲ ቤት ጽሕፈት ዝሃቦም ኣስማት
}
demo-could-spaces = { $count ->
    [one] መን ኣብ { $count } ቦታ ከም ዘሎ
   *[other] መን ኣብ ኣየናይ ካብ { $count } ቦታታት ከም ዘሎ
}
demo-could-chunks = { $count ->
    [one] { $count } ዝተዓሸገ ጥርናፈ መዓስ ከም ዝመጸ፣ ዓቐኑ ድማ፦ { $size }
   *[other] { $count } ዝተዓሸጉ ጥርናፈታት መዓስ ከም ዝመጹ፣ ዓቐኖም ድማ፦ { $size }
}
demo-could-not = እቲ ሰርቨር ከንብቦ ዘይክእል
demo-none-found = { $count ->
    [one] ሰባት ዝጸሓፍዎ { $count } ጽሑፍ ኣብ { $files } ፋይላትን ኣብ መርበብን ተደልዩ ({ $size })፦ ኣይተረኽበን
   *[other] ሰባት ዝጸሓፍዎም { $count } ጽሑፋት ኣብ { $files } ፋይላትን ኣብ መርበብን ተደልዮም ({ $size })፦ ሓደ እኳ ኣይተረኽበን
}
demo-found = { $count ->
    [one] { $count } ግዜ ተረኺቡ፦ እዚ ክኸውን ኣይግባእን
   *[other] { $count } ግዜ ተረኺቡ፦ እዚ ክኸውን ኣይግባእን
}
demo-search-works = እዚ ተመሳሳሊ ምድላይ ኣስማት ናይ ኣካውንታት ግን ይረክብ
demo-search-blind = እዚ ምድላይ ኣስማት ናይ ኣካውንታት እውን ኣይረክብን፣ ስለዚ ዘረጋግጾ ነገር የለን
demo-held = እቶም ተሌፎናት ዝሓዝዎ
demo-same = { $count ->
    [one] { $space }፦ ኣብ { $count } ተሌፎን
   *[other] { $space }፦ ኣብ { $count } ተሌፎናት ሓደ ዓይነት፣ ባይት ብባይት
}
demo-differs = { $space }፦ ኣብ ኩሎም ተሌፎናት ሓደ ዓይነት ኣይኮነን!
demo-traffic = ንኹሉ እዚ { $up } ተላኢኹ፣ { $down } በጺሑ
demo-kept = ኩሉ ኣብ { $folder } ኣሎ፤ ባዕልኹም ርኣዩ
demo-open = ቤት ጽሕፈት ክፉት እዩ፦ { $office }
demo-sign-in = ብ{ $address }ን { $password }ን እተዉ
demo-code = ናይ ሕጂ ኮድ ካልኣይ መረጋገጺ፦ { $code }
demo-end = Ctrl-C የቋርጾ
demo-pack = { $programme }፦ ዝተፈረመ ጥርናፈ ንተሌፎናት ተዋሂቡ። ሓረጋት፦ { $phrases }። ቋንቋታት፦ { $languages }።
demo-practice = { $name }፦ ልምምድ ብዘይ መርበብ፣ ካብቲ ኣብ ተሌፎን ዘሎ ጥርናፈ፦
demo-minutes = { $name }፦ ምስ { $other } ዝተገብረ ልምምድ ተጻሒፉ። ደቓይቕ፦ { $minutes }
demo-agreement = { $name }፦ ስምምዕ ገዛ ካብቲ ጥርናፈ ን{ $house } ቀሪቡ
demo-agreement-changed = { $name }፦ ካልእ ቃላት ቀሪቡ። ድሕሪ ፌርማ ናይ { $other } ዝተቐየረ፦
demo-agreement-stands = ኣብ { $house } ኩሎም ይፍርሙ፣ ነፍሲ ወከፍ ብመፍትሕ ናይ ገዛእ ርእሱ ተሌፎን፦ እቲ ስምምዕ ጸዲቑ ኣሎ
demo-sheet = { $name }፦ ወረቐት መመለሲ ተሓቲሙ፣ ምስ ወረቓቕቲ ድማ ተቐሚጡ
demo-phone-lost = ተሌፎን ናይ { $name } ኣብ ኣውቶቡስ ተሪፉ
demo-recovered = { $name }፦ ብወረቐት መመለሲ ናብ ሓድሽ ተሌፎን ምምላስ። ዝተመልሱ ጽሑፋት፦ { $count }
demo-phone-out = { $name }፦ እቲ ዝጠፍአ ተሌፎን ወጺኡ፣ ሓድሽ ነገር ኣይበጽሖን
demo-export = { $name }፦ ኩሉ ብዘይ መርበብ ተወሲዱ። ጽሑፋት፦ { $count }

demo-letter = { $name }፦ ስእሊ ናይ ናብ ገዛ ዝመጸ ደብዳቤ ተላዒሉ፦ { $title }
demo-letter-opened = { $name }፦ ደብዳቤ ተኸፊቱ፣ እቲ ስእሊ ሕጂ ጥራይ መጺኡ፣ { $size }
