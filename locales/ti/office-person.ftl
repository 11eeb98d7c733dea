### draft: no native reader has checked this file

office-open-since = ካብ { $day } ኣትሒዙ ክፉት
office-about-open = ክፉት
office-about-waiting = ገና ኣብ ተሌፎን እወ ኣይተባህለን
office-about-closed = በቲ ሰብ ዝተዓጽወ
office-place = { $at } ካብ { $all }
office-next = ዝቕጽል፦ { $name }
office-on-page = ኣብዚ ገጽ
office-waiting-why = እቲ ካርድ ተገይሩ። ኣብ ተሌፎን ናይ { $name } እወ ምስ ተባህለ እቲ ጉዳይ ይኽፈት፤ ክሳብ ሽዑ ኣብዚ ዝርአ ወይ ዝጽሓፍ የለን።
office-closed-why = እዚ ጉዳይ ተዓጽዩ። ዝዓጸዎ ሰብ፦ { $name }። ክሳብ ሽዑ ዝተኻፈለ ድሕሪ ሕጂ ኣብዚ ክንበብ ኣይከኣልን። እዚ ምኽንያት ዘየድልዮ ምርጫ እዩ።

office-looks = ነዚ ጉዳይ ዝረኣዩ
office-looks-none = ገና ሰብ የለን።
office-looks-all = እቲ ምሉእ ዝርዝር፣ ከምቲ ን{ $name } ዝርአ
office-look-when = መዓስ
office-look-who = መን
office-look-what = እንታይ
office-look-phone = እቲ መስመር ባዕሉ
office-deed-offered = ካርድ ምድላው
office-deed-opened = ጉዳይ ምኽፋት
office-deed-answered = ሕቶ ምምላስ
office-deed-appointment = ቆጸራ ምውሳኽ
office-deed-task = ስጉምቲ ምውሳኽ
office-deed-confirmed = ስጉምቲ ምርግጋጽ
office-deed-sent-back = ስጉምቲ ምስ ቃል ንድሕሪት ምምላስ
office-deed-seen = ከም ዝተራእየ ምምልካት
office-deed-refused = ተኸልኪሉ

office-not-visible = ንዓኹም ዘይርአ
office-not-visible-why = { $name } ብውልቂ ዝሓዝዎን ናይ ገዛ ዝኾነን። ክንደይ ከም ዘሎ Onderweg ኣይነግርን። ን{ $name } ክትሓቱ ትኽእሉ ኢኹም፤ ን Onderweg ክሓትት ዝኽእል የለን።

office-questions = ሕቶታት
office-question-title = ሕቶ ንሰራሕተኛ ጉዳይ
office-reaches = ናብ { $name } ይበጽሕ።
office-reaches-not-buddy = ናብ { $name } ይበጽሕ። { $buddy } ዘንብብዎ { $name } እንተ ኣርእዮምዎ ጥራይ እዩ።

office-plan = ውጥን
office-plan-none = ኣብዚ ምሳኹም ዝተኻፈለ የለን። እዚ ምኽንያት ዘየድልዮ ምርጫ እዩ።
office-steps-done = { $all ->
    [one] { $done } ካብ { $all } ተወዲኡ
   *[other] { $done } ካብ { $all } ተወዲኦም
}
office-show-done = { $count ->
    [one] ነቲ ዝተወድአ ኣርእዩ፦ { $count }
   *[other] ነቲ ዝተወድአ ኣርእዩ፦ { $count }
}
office-by-day = ክሳብ { $day }
office-lines = { $all ->
    [one] { $done } ካብ { $all } መስመር ተወዲኡ
   *[other] { $done } ካብ { $all } መስመራት ተወዲኦም
}
office-both = ብብዙሓት ሰባት ተቐይሩ፤ ኩሎም ጽሑፋት ተዓቂቦም ኣለዉ፦
office-kind-task = ክግበር ዘለዎ
office-kind-done = ዝተወድአ
office-kind-appointment = ቆጸራ
office-kind-note = መዘክር
office-fact = { $field }፦ { $value }
office-confirm = ኣረጋግጹ
office-send-back = ምስ ቃል ንድሕሪት ምለሱ
office-back-now = ንድሕሪት ምለሱ
office-back-hint = እቲ ስጉምቲ ዳግማይ ክፉት እዩ፤ ካብ ዝተጻሕፈ ዝጠፍእ የለን።
office-step-asks = እወታ ይሓትት
office-step-confirmed = ተረጋጊጹ
office-step-sent-back = ንድሕሪት ተመሊሱ፦ { $word }
office-step-tasks = { $all ->
    [one] { $done } ካብ { $all } ዕማም ተወዲኡ
   *[other] { $done } ካብ { $all } ዕማማት ተወዲኦም
}
office-plan-review = ዳግማይ ምርኣይ፦ { $day }

office-appointments = ቆጸራታት
office-to-come = { $count ->
    [one] { $count } ዝመጽእ
   *[other] { $count } ዝመጹ
}
office-hours = { $from } ክሳብ { $until }
office-added-by = ዝወሰኾ፦ { $name }
office-add-appointment = ቆጸራ ወስኹ
office-add-and-send = ወስኹን ስደዱን

office-label-title = እንታይ
office-label-day = መዓልቲ
office-label-from = ካብ
office-label-place = ኣበይ
office-label-bring = እንታይ ይመጽእ ምስኡ
office-label-answer = መልስኹም
office-label-back = ገና እንታይ ይጎድል? እዚ ን{ $name } ይርአ።
office-label-name = ስም
office-hint-day = ከም 26/11/2026
office-hint-from = ከም 09:30፤ ንምሉእ መዓልቲ ባዶ ግደፉዎ
office-hint-bring = ደብዳቤ፣ ካርድ መንነት

office-summary = ገለ ክፋላት ክእረም ኣለዎ
office-fault-empty = እንታይ ምዃኑ ጽሓፉ።
office-fault-no-answer = መልሲ ጽሓፉ።
office-fault-no-word = ገና ዝጎድል ጽሓፉ።
office-fault-no-name = ስም ጽሓፉ።
office-fault-long = ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
office-fault-day = እዚ መዓልቲ ኣይኮነን። 26/11/2026 ጽሓፉ።
office-fault-time = እዚ ሰዓት ኣይኮነን። 09:30 ጽሓፉ።
office-fault-past = እዚ ሓሊፉ እዩ። ገና ዝመጽእ መዓልትን ሰዓትን ጽሓፉ።

office-history = ታሪኽ ለውጥታት
office-history-none = ገና ዝኾነ ነገር የለን።
office-history-pages = ገጻት ታሪኽ ለውጥታት
office-newer = ሓደስቲ
office-older = ዝሓለፉ
office-pager = { $from } ክሳብ { $until } ካብ { $all }
office-did-added = ተወሲኹ
office-did-edited = ተቐይሩ
office-did-done = ተወዲኡ
office-did-reopened = ዳግማይ ተኸፊቱ
office-did-archived = ናብ መኽዘን ኣትዩ
office-did-deleted = ናብ ጎሓፍ ኣትዩ
office-did-restored = ተመሊሱ
office-did-moved = ተሰጋጊሩ
