### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } ሰብ።
   *[other] { $people } ሰባት።
} ካብቲ ናይ መወዳእታ ዝረኣኹምሉ ({ $since }) ጀሚሩ፦ ለውጢ ዘለዎም { $changed }፣ { $waits ->
    [one] { $waits } ነገር ይጽበየኩም ኣሎ።
   *[other] { $waits } ነገራት ይጽበዩኹም ኣለዉ።
}
office-monday-about-first = { $people ->
    [one] { $people } ሰብ።
   *[other] { $people } ሰባት።
} { $waits ->
    [one] { $waits } ነገር ይጽበየኩም ኣሎ።
   *[other] { $waits } ነገራት ይጽበዩኹም ኣለዉ።
}
office-mark-seen = ኩሉ ከም ዝተራእየ ምልክት ግበሩ
office-add-person = ሰብ ወስኹ
office-show = ኣርእዩ
office-name = ስም
office-monday-count = { $all ->
    [one] { $shown } ካብ { $all } ሰብ
   *[other] { $shown } ካብ { $all } ሰባት
}
office-nobody-matches = ዝሰማማዕ ሰብ የለን።
office-show-all = { $count ->
    [one] { $count } ሰብ ኣርእዩ
   *[other] ንኹሎም { $count } ኣርእዩ
}
office-silence = “ካብ … ኣትሒዙ ወረ የለን” መዓልቲ የርኢ እምበር ሰዓት ኣየርእን፣ ድሕሪ ሓደ ሰሙን ጥራይ ድማ። መብዛሕትኡ ግዜ ኢንተርነት ተወዲኡ ወይ ዕረፍቲ ኣሎ ማለት እዩ።

office-waits = ይጽበየኩም ኣሎ
office-waits-order = ቀዳማይ እቲ ዝቐረበ ዕለት፣ ድሕሪኡ እቲ ነዊሕ ዝተጸበየ። ሰብ ብነጥቢ ኣይምዘንን።
office-show-others = { $count ->
    [one] ነቲ ካልእ { $count } ኣርእዩ
   *[other] ነቶም ካልኦት { $count } ኣርእዩ
}
office-question-from = ሕቶ ካብ { $name }
office-question = ሕቶ
office-answer = መልሱ
office-wait-call = እቲ ተሌፎን ኣይወሰዶን። ን{ $name } ደውሉ፣ ወይ ብጽሑ።

office-tab-all = ኩሎም
office-tab-changed = ዝተቐየሩ
office-tab-waits = ይጽበየኩም
office-tab-no-appointment = ቆጸራ ዘይብሎም
office-tab-silent = ወረ ዘይተሰምዖም

office-column-person = ሰብ
office-column-changed = ካብ ዝረኣኹምሉ ዝተቐየረ
office-column-waits = ይጽበየኩም ኣሎ
office-column-next = ዝቕጽል ቆጸራ
office-column-silent = ወረ ዝተሰምዓሉ
office-short-changed = ለውጢ
office-short-waits = ዝጽበ
office-short-next = ዝቕጽል
office-short-silent = ስቕታ
office-nothing-new = ሓድሽ የለን
office-nothing-waits = ዝጽበ የለን
office-no-appointment = ቆጸራ የለን
office-this-week = ኣብዚ ሰሙን
office-not-since = ካብ { $day } ኣትሒዙ ወረ የለን
office-chip-questions = { $count ->
    [one] { $count } ሕቶ
   *[other] { $count } ሕቶታት
}
office-chip-asks = { $count ->
    [one] ክረጋገጽ ዘለዎ ስጉምቲ
   *[other] ክረጋገጹ ዘለዎም { $count } ስጉምትታት
}
office-chip-undelivered = { $count ->
    [one] { $count } ኣብ ተሌፎን ዘይበጽሐ
   *[other] { $count } ኣብ ተሌፎን ዘይበጽሑ
}

office-changed-added = { $count } ተወሲኹ
office-changed-edited = { $count } ተቐይሩ
office-changed-done = { $count } ተወዲኡ
office-changed-reopened = { $count } ዳግማይ ተኸፊቱ
office-changed-archived = { $count } ናብ መኽዘን ኣትዩ
office-changed-deleted = { $count } ናብ ጎሓፍ ኣትዩ
office-changed-restored = { $count } ተመሊሱ
office-changed-moved = { $count } ተሰጋጊሩ

office-standing-waiting = ገና ኣብ ተሌፎን እወ ኣይተባህለን
office-standing-closed = በቲ ሰብ ዝተዓጽወ

office-empty-about = ናይ መጀመርታ መዓልትኹም ኣብዚ። ገና ሰብ የብልኩምን።
office-empty-next = ቀጺሉ እንታይ ይኸውን
office-empty-card = ንስኹም ካርድ ትገብሩ
office-empty-card-why = ሰብ ብስም ወስኹ። እቲ ካርድ ክልተ ኮድ ኣለዎ፣ ሓደ ግዜ ጥራይ ድማ ይርአ፦ ሕተሙዎ፣ ወይ እቲ ሰብ ካብዚ ስክሪን ስካን ይግበሮ።
office-empty-yes = እቲ ሰብ ኣብ ተሌፎን እወ ይብል
office-empty-yes-why = በቲ እወታ እቲ ጉዳይ ኣብዚ ይኽፈት፣ እቲ ሰብ ምሳኹም ዝካፈሎ ድማ ይሕዝ። ኣብ ክንዲ ካልእ ሰብ እወ ክብል ዝኽእል የለን።
office-empty-monday = ናይ መጀመርታ ትርኢት ሰኑይ
office-empty-monday-why = ኣብ ላዕሊ እቲ ዝጽበየኩም ዘሎ፣ እቲ ዝቐረበ ዕለት ብቐዳምነት፤ ኣብ ታሕቲ ኩሎም ሰባት፦ እንታይ ተቐይሩ፣ ዝቕጽል ቆጸራ፣ ካብ ሰሙን ንላዕሊ ወረ ዘይተሰምዖም።
office-empty-people = ገና ሰብ የለን ኣብዚ። ኣስማት ትጽበዩ እንተ ኔርኩም፣ ንኣወሃሃዲኹም ሕተቱ።
office-empty-see = እትርእይዎን ዘይትርእይዎን
office-empty-see-shared = ሰብ ምስቲ ፕሮግራም ዝካፈሎ፦ ውጥን፣ ስጉምትታት፣ ቆጸራታት፣ ሕቶታት።
office-empty-see-never = ፈጺምኩም ዘይትርእይዎ፦ ናይ ውልቂ ጽሑፋት፣ ናይ ገዛ ነገራት፣ ኣብ ገዛ ዝተሰማምዕሉ።
office-empty-see-log = እትኸፍትዎ ጉዳይ ኩሉ ይጽሓፍ። እቲ ሰብ ስምኩምን መዓልቱን ይርኢ።
