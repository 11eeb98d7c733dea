### draft: no native reader has checked this file

error-no-store = ኣብዚ ማህደር መዝገብ የለን።
error-already-there = ኣብዚ ማህደር ድሮ መዝገብ ኣሎ።
error-in-use = ካልእ ፕሮግራም ነዚ መዝገብ ይጥቀመሉ ኣሎ።
error-too-new = ነዚ መዝገብ ሓድሽ ሕታም ጽሒፍዎ፦ ቅርጹ { $found } እዩ፣ እዚ ሕታም ግን { $known } ይፈልጥ።
error-not-a-store = እዚ ፋይል ናይዚ ኣፕ መዝገብ ኣይኮነን፣ ወይ ተበላሽዩ እዩ።
error-folder = እዚ ማህደር ክንጥቀመሉ ኣይከኣልን፦ { $reason }።
error-disk-full = እቲ ዲስክ መሊኡ።
error-read-only = ነቲ መዝገብ ኣብዚ ክጽሓፍ ኣይከኣልን።
error-damaged = ሓደ ክፋል ናይቲ መዝገብ ኣይንበብን ({ $place })።
error-store = እቲ መዝገብ ኣይሰርሕን ዘሎ ({ $reason })።

error-locked = እቲ ኣፕ ተቖሊፉ ኣሎ።
error-key-gone = መፍትሕ ናይዚ ተሌፎን ጠፊኡ።
error-wrong-pin = PIN ጌጋ እዩ።
error-pin-wait = ብዙሕ ግጉይ ፈተነ ነይሩ። ዝቕጽል ፈተነ ድሕሪ { $span } ይከኣል።
error-pin-short = PIN እንተወሓደ { $digits } ኣሃዛት፣ ሓረግ ምስጢር እንተወሓደ { $letters } ፊደላት ኣለዎ።
error-pin-long = ሓረግ ምስጢር እንተበዝሐ { $limit } ፊደላት ኣለዎ።
error-pin-control = ኣብ PIN ዘይረአ ፊደል ክህሉ ኣይከኣልን።
error-no-pin = ገና PIN የለን።

error-no-space = እዚ ተሌፎን ከምዚ ዝበለ ቦታ ኣይፈልጥን።
error-not-let-in = ነዚ ተሌፎን ናብቲ ቦታ ዘእተዎ ሰብ ገና የለን።
error-gone = እዚ ተሌፎን ኣብቲ ቦታ የለን ሕጂ።
error-no-entry = ኣብዚ ቦታ ከምዚ ዝበለ ጽሑፍ የለን።
error-erased = እቲ ጽሑፍ ተደምሲሱ።
error-same-space = እቲ ጽሑፍ ድሮ ኣብቲ ቦታ ኣሎ።
error-moved = እቲ ጽሑፍ ናብ ካልእ ቦታ ተሰጋጊሩ፦ ኣብቲ ኣብኡ ዘሎ ቅዳሑ ጽሓፉ።
error-no-body = እዚ ጽሑፍ ዝርዝር ትሕዝቶ የብሉን።
error-no-such-line = ኣብቲ መረጋገጺ ዝርዝር ከምዚ ዝበለ መስመር የለን።
error-too-much = እዚ ብሓደ ግዜ ብዙሕ እዩ፦ ነቲ ለውጢ ብክልተ ስጉምቲ ግበሩዎ።
error-entry-full = እዚ ጽሑፍ ብዙሕ ግዜ ተቐይሩ፦ ናብ ሓድሽ ቅድሑዎ።
error-engine = እቲ ኣፕ ነዚ ለውጢ ክገብሮ ኣይከኣለን።
error-changed-since = ድሕሪኡ ካልእ ሰብ ነዚ ቀይርዎ፦ { $fields }።
error-nothing-to-undo = ንድሕሪት ዝምለስ ናትኩም ነገር የለን።

error-too-long = { $field }፦ { $found } ፊደላት ኣለዎ። እንተበዝሐ { $limit } ይከኣል።
error-empty = { $field }፦ ዋላ ሓንቲ ኣይተጻሕፈን።
error-control = { $field }፦ ዘይረአ ፊደል ኣለዎ።
error-bad-date = { $field }፦ ዕለት የለን። ከምዚ ጽሓፉ፦ { $day } ወይ { $time }።
error-unknown-zone = { $field }፦ ከምዚ ዝበለ ዞባ ግዜ የለን። ንኣብነት { $example } ጽሓፉ።
error-end-before-start = መወዳእታ ቅድሚ መጀመርታ እዩ።
error-yes-or-no = { $field }፦ { $yes } ወይ { $no } ጽሓፉ።
error-no-choice = { $field }፦ ሓደ ካብዚኦም ጽሓፉ፦ { $all }።
error-bad-number = { $field }፦ ካብ { $least } ክሳብ { $most } ምሉእ ቁጽሪ ጽሓፉ።
error-bad-reminders = { $most ->
    [one] { $field }፦ { $most } መዘኻኸሪ ጽሓፉ፣ ካብ 4 ሰሙናት ዘይበልጽ፣ ንኣብነት፦ { $example }።
   *[other] { $field }፦ እንተበዝሐ { $most } መዘኻኸርታት ጽሓፉ፣ ነፍሲ ወከፍ ካብ 4 ሰሙናት ዘይበልጽ፣ ንኣብነት፦ { $example }።
}
error-not-of-kind = ከምዚ ዓይነት ጽሑፍ እዚ የብሉን፦ { $field }።
error-bad-token = ኣብ { $field } ሓደ ቃል ብንኣሽቱ ፊደላት፣ ኣሃዛትን ጭረትን ጥራይ ጽሓፉ።
error-bad-link = ኣብ { $field } ምሉእ መፍለዪ (id) ናይ ሓደ ኣብዚ ቦታ ዘሎ ጽሑፍ ጽሓፉ።
error-no-repeat = ቆጸራታት በዚ ክፋል እዚ ክደጋገሙ ኣይክእሉን፦ { $part }።
error-bad-repeat = { $part } ኣብዚ ክንበብ ኣይከኣልን። ነቲ ሕጊ ከምዚ ጽሓፉዎ፦ { $example }።
error-too-many-labels = ሓደ ጽሑፍ እንተበዝሐ { $limit } መለለይታት ኣለዎ።
error-too-many-lines = ሓደ መረጋገጺ ዝርዝር እንተበዝሐ { $limit } መስመራት ኣለዎ።
error-line-id = እዚ ስም መስመር ኣይኮነን።
error-bad-kind = ከምዚ ዝበለ ዓይነት ጽሑፍ የለን። ዘለዉ፦ { $kinds }።
error-no-such-field = ከምዚ ዝበለ ክፋል የለን። ዘለዉ፦ { $fields }።
error-invalid = እዚ ከምዚ ኢሉ ክዕቀብ ኣይከኣልን።
error-no-picture = ከምዚ ዝበለ ስእሊ የለን። ዘለዉ፦ { $pictures }።
error-name-taken = { $name } ስም ናይቲ ናይ ገዛእ ርእስኹም ቦታ እዩ።
error-joined-already = እዚ ተሌፎን ድሮ ኣብቲ ቦታ ኣሎ።
error-value = { $field }፦ ከምዚ ኣይከኣልን።

error-no-such-entry = ከምዚ ዝበለ ጽሑፍ የለን።
error-no-such-space = ከምዚ ዝበለ ቦታ የለን።
error-no-such-invitation = ከምዚ ዝበለ መጸዋዕታ የለን።
error-no-such-person = ከምዚ ዝበለ ሰብ የለን።
error-no-such-turn = እቲ ተኸታታሊ ኣብዚ መዓልቲ ዋላ ሓንቲ የብሉን።
error-no-such = በዚ ስም ዝጽዋዕ የለን፦ { $what }።
error-more-entries = ካብ ሓደ ንላዕሊ ጽሑፍ ይሰማማዕ፦ ወስኹ ጽሓፉ።
error-more-spaces = ካብ ሓደ ንላዕሊ ቦታ ይሰማማዕ፦ ወስኹ ጽሓፉ።
error-more-invitations = ካብ ሓደ ንላዕሊ መጸዋዕታ ይሰማማዕ፦ ወስኹ ጽሓፉ።
error-more-persons = ካብ ሓደ ንላዕሊ ሰብ ይሰማማዕ፦ ወስኹ ጽሓፉ።
error-more-profiles = ብዙሓት ሰባት ነዚ ተሌፎን ይጥቀምሉ፦ ኣየናይ ስእሊ ምዃኑ ንገሩ።
error-more = ካብ ሓደ ንላዕሊ ይሰማማዕ፦ { $what }።

error-code-length = እቲ ኮድ { $expected } ፊደላት ኣለዎ፣ { $found ->
    [one] { $found } ጥራይ ተጻሒፉ
   *[other] { $found } ተጻሒፎም
}፦ ምስቲ መበቆላዊ ኣነጻጽሩዎ።
error-code-character = ፊደል { $position } ኣብ ኮድ ኣይርከብን፦ ኮድ ኣሃዛትን ፊደላትን ኣለዎ፣ U ግን የብሉን።
error-code-near = ኣብ ጥቓ ቦታ { $position }፣ ኣብ ክፋል { $group }፣ ሓደ ፊደል ጌጋ እዩ፦ ምስቲ መበቆላዊ ኣነጻጽሩዎ።
error-code-check = እቲ ኮድ ኣይገጥምን፦ ንነፍሲ ወከፍ ፊደል ምስቲ መበቆላዊ ኣነጻጽሩዎ።
error-code-memory = ነቲ ኮድ ንምንባብ እኹል ዝኽሪ የለን፦ ካልኦት ኣፕታት ዕጸዉ፣ ድሕሪኡ ዳግማይ ፈትኑ።
error-invite-other = እዚ መጸዋዕታ ኣይኮነን፦ መጸዋዕታ በዚ ይጅምር፦ { $start }
error-invite-kind = እዚ ኮድ ዓይነት { $kind } እዩ፣ እዚ ሕታም ኣይፈልጦን።
error-invite-length = መጸዋዕታ { $expected } ፊደላት ኣለዎ፣ ኣብዚ { $found } ኣለዉ፦ ንኹሉ ቅድሑዎ።
error-invite-damaged = እቲ መጸዋዕታ ኣብ መንገዲ ተበላሽዩ፦ ዳግማይ ስካን ግበሩዎ።
error-join-unreadable = መልሲ ናይቲ መጸዋዕታ ኣይንበብን።
error-join-other-space = እቲ መልሲ ንኻልእ ቦታ ዝተገብረ እዩ።
error-join-other-invitation = እቲ መልሲ ንኻልእ መጸዋዕታ ዝተገብረ እዩ።
error-join-stranger = እቲ ሕቶ ካብ ነቲ መጸዋዕታ ዘለዎ ሰብ ኣይመጸን።
error-join-device = እቲ ሕቶ ካብቲ ዝጠቐሶ ተሌፎን ኣይመጸን።
error-join-owner = እቲ መልሲ ካብቲ መጸዋዕታ ዘርኣየ ተሌፎን ኣይመጸን።
error-join-used = ካልእ ተሌፎን በዚ መጸዋዕታ ተጠቒሙ፦ ሓድሽ ሕተቱ።
error-join-second = ካልኣይ ተሌፎን በዚ መጸዋዕታ ተጠቒሙ፦ ዕጸዉዎ፣ ሓድሽ ኣርእዩ።
error-offer-other = እዚ ካርድ ናይ ቤት ጽሕፈት ኣይኮነን፦ ነቲ ሰራሕተኛ ጉዳይ ዘርኢ ስካን ግበሩ።
error-offer-damaged = እቲ ካርድ ኣብ መንገዲ ተበላሽዩ፦ ዳግማይ ስካን ግበሩዎ።
error-grant-unreadable = መልሲ ናይ ቤት ጽሕፈት ኣይንበብን።
error-grant-stranger = እቲ ቤት ጽሕፈት ናይቲ ፕሮግራም ምዃኑ ከረጋግጽ ኣይከኣለን፦ ኣይትቐጽሉ፣ ሰራሕተኛ ጉዳይ ሕተቱ።
error-grant-other = መልሲ ናይ ቤት ጽሕፈት ንኻልእ ሰብ እዩ።
error-pass-no-case = ሕቶታትኩም ዘንብብ ናይቲ ፕሮግራም ሰብ ገና የለን፦ ክፉት ጉዳይ የብልኩምን።
error-pass-several = ካብ ሓደ ንላዕሊ ክፉት ጉዳይ ኣለኩም፦ ኣየናይ ምዃኑ ንገሩ።
error-pass-other = እዚ ቦታ ክፉት ጉዳይኩም ኣይኮነን።
error-pass-not-asked = እዚ ንሰራሕተኛ ጉዳይ ዝቐረበ ክፉት ሕቶ ኣይኮነን።
error-share-no-case = እዚ ጽሑፍ ኣብ ጉዳይ የለን።
error-share-no-circle = ኣብ ጉዳይ ዘሎ ምስ ገዛ ወይ ምስ ካልእ ጉጅለ ይካፈል፣ ምስዚ ቦታ ግን ኣይካፈልን።
error-step-no-case = እወታ ክሕተተሉ ዝኽእል ኣብ ጉዳይ ዘሎ ስጉምቲ ጥራይ እዩ፦ ቅድም ናብኡ ኣሰጋግሩዎ።
error-step-not-office = ስጉምቲ ዘረጋግጽ ወይ ንድሕሪት ዝመልስ ቤት ጽሕፈት ጥራይ እዩ።
error-step-no-step = እዚ ጽሑፍ ስጉምቲ ኣይኮነን።
error-step-not-asked = እዚ ስጉምቲ እወታ ኣይሓትትን።
error-step-no-talk = እዚ ጽሑፍ ዝርርብ ኣይኮነን።
error-other-digits = እዚ ሽዱሽተ ኣሃዛት ዘለዎ ሕቶ የለን። ክልቲኦም ተሌፎናት ዝተፈላለየ እንተርእዮም ኣይተፍቅዱ።
error-invitation-copied = ካልኣይ ተሌፎን በዚ መጸዋዕታ ተጠቒሙ። ተዓጽዩ ኣሎ፦ ሓድሽ ግበሩ።

error-address = እዚ ኣድራሻ ኣይኮነን፦ { $start } ከምኡውን ስም ናይቲ ሰርቨር ጽሓፉ።
error-address-plain = እቲ ኣድራሻ ብ{ $start } ክጅምር ኣለዎ ({ $plain } ነዚ ማሽን ጥራይ)።
error-address-long = እቲ ኣድራሻ ድሕሪ ስም ናይቲ ሰርቨር ክውዳእ ኣለዎ።
error-address-tls = ኣብዚ ተሌፎን ውሑስ መራኸቢ ክግበር ኣይከኣልን።
error-unreachable = ናብቲ ሰርቨር ክብጻሕ ኣይከኣልን።
error-broken-off = እቲ መራኸቢ ተቛሪጹ፣ ወይ ኣዝዩ ዝሑል ነይሩ።
error-untrusted = እቲ ሰርቨር መን ምዃኑ ከረጋግጽ ኣይከኣለን።
error-answer-large = መልሲ ናይቲ ሰርቨር ካብ ዝፍቀድ ንላዕሊ ዓቢ እዩ።
error-no-http = እቲ ዝመለሰ ሰርቨር ናይቲ ፕሮግራም ኣይኮነን።
error-not-enrolled = እዚ ተሌፎን ገና ኣብ ሰርቨር ኣካውንት የብሉን።
error-enrolled-elsewhere = እዚ ተሌፎን ድሮ ኣብ ካልእ ሰርቨር ኣካውንት ኣለዎ።
error-server-unknown = እቲ ሰርቨር ነዚ ተሌፎን ኣይፈልጦን።
error-server-code = እቲ ሰርቨር ነዚ ኮድ ኣይቅበሎን፦ ጌጋ፣ ዝተጠቕመሉ ወይ ዝኣረገ እዩ።
error-server-not-found = እቲ ሰርቨር ከምዚ ዝበለ ነገር የብሉን።
error-server-forbidden = እቲ ሰርቨር ነዚ ተሌፎን እዚ ኣየፍቅደሉን።
error-server-conflict = ኣብቲ ሰርቨር ድሮ ካልእ ነገር ኣሎ ኣብኡ።
error-server-large = እዚ ንሰርቨር ኣዝዩ ዓቢ እዩ።
error-server-slow = እቲ ሰርቨር ክትጽበዩ ይሓትት። ድሕሪ { $span } ዳግማይ ፈትኑ።
error-server-broken = እቲ ሰርቨር ንግዜኡ ኣይሰርሕን ኣሎ (ኩነታት { $status })።
error-server-strange = እቲ ሰርቨር እዚ ሕታም ብዘይርድኦ መንገዲ ይምልስ (ኩነታት { $status })።

error-refused-unreadable = ኣይከኣልን፦ ጽሑፍ ኣባልነት ኣይንበብን።
error-refused-not-next = ሕጂ ኣይከኣልን፦ ካልእ ሰብ ነቲ ኣባልነት ቀዲሙ ቀይርዎ።
error-refused-signature = ኣይከኣልን፦ ጽሑፍ ኣባልነት በቲ ጸሓፊኡ ኣይተፈረመን።
error-refused-stranger = ነዚ ክገብሩ ዝኽእሉ ኣባላት ናይቲ ቦታ ጥራይ እዮም።
error-refused-full = ኣብቲ ቦታ ካልእ ተሌፎን ክኣቱ ኣይክእልን።
error-refused-admit = ሰብ ከእትዉ ዝኽእሉ ዋናታት ጥራይ እዮም።
error-refused-owner = ካልእ ዋና ክሰይሙ ዝኽእሉ ዋናታት ጥራይ እዮም።
error-refused-erase = ንሓደ ጽሑፍ ክድምስስ ዝኽእል ጸሓፊኡ ወይ ዋና ጥራይ እዩ።
error-refused-invite = ሰብ ክጽውዑ ዝኽእሉ ዋናታት ጥራይ እዮም።
error-refused-invitation = እዚ ናይ ካልእ ሰብ መጸዋዕታ እዩ።
error-refused-remove = ሰብ ከውጽኡ ዝኽእሉ ዋናታት ጥራይ እዮም፣ ንኻልእ ዋና ግን ኣየውጽኡን።
error-refused-self = ተሌፎን ካብ ቦታ ባዕሉ ይወጽእ፣ ንርእሱ ኣየልግስን።
error-refused-last-owner = እቲ ናይ መወዳእታ ዋና ቅድሚ ምውጻእ ካልእ ዋና ይሰይም።
error-refused-person = ኣብቲ ቦታ ከምዚ ዝበለ ሰብ የለን።
error-refused-no-invitation = ከምዚ ዝበለ መጸዋዕታ ድሕሪ ሕጂ የለን።
error-refused-joined = እዚ ተሌፎን ቅድም ኣብቲ ቦታ ነይሩ፦ ሓደ ተሌፎን ሓደ ግዜ ጥራይ ይኣቱ።
error-refused-device = ኣብቲ ቦታ ከምዚ ዝበለ ተሌፎን የለን።
error-refused-right = ኣብዚ ቦታ ነዚ ክትገብሩ ኣይተፈቕደልኩምን።
error-refused-log = ኣይከኣልን፦ ምስ ኣባልነት ናይቲ ቦታ ይጋጮ።

error-unsent = { $count ->
    [one] { $count } ለውጢ ኣብዚ ተሌፎን ጥራይ ኣሎ።
   *[other] { $count } ለውጥታት ኣብዚ ተሌፎን ጥራይ ኣለዉ።
}
