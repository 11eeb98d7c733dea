### draft: no native reader has checked this file

ics-field-uid = ስም ኣብ ካልእ ዓውደ-ኣዋርሕ

ics-appointment = ቆጸራ
ics-task = ዕማም
ics-alarm = Onderweg፦ ዝተመደበ ነገር ኣሎ
ics-leave = ግዜ መበገሲ ኣኺሉ
ics-bring = ምስኹም ኣምጽኡ፦ { $bring }
ics-travel = { $minutes ->
    [one] መንገዲ ክሳብ ኣብኡ፦ { $minutes } ደቒቕ
   *[other] መንገዲ ክሳብ ኣብኡ፦ { $minutes } ደቓይቕ
}
ics-helper = ምስኹም ዝመጽእ፦ { $name }
ics-interpreter = ኣስተርጓሚ፦ { $name }

ics-exported = { $count ->
    [one] { $count } ቆጸራ ወይ ዕማም ኣብ { $file } ኣሎ። ነቲ ፋይል ዝሓዘ ከንብቦ ይኽእል።
   *[other] { $count } ቆጸራታትን ዕማማትን ኣብ { $file } ኣለዉ። ነቲ ፋይል ዝሓዘ ከንብቦም ይኽእል።
}

ics-added = { $count ->
    [one] { $count } ቆጸራ ወይ ዕማም ተወሲኹ።
   *[other] { $count } ቆጸራታትን ዕማማትን ተወሲኾም።
}
ics-changed = { $count ->
    [one] { $count } ድሮ ኣብዚ ነይሩ፣ ሕጂ ተቐይሩ።
   *[other] { $count } ድሮ ኣብዚ ነይሮም፣ ሕጂ ተቐይሮም።
}
ics-same = { $count ->
    [one] { $count } ድሮ ከምኡ ኣብዚ ነይሩ።
   *[other] { $count } ድሮ ከምኡ ኣብዚ ነይሮም።
}
ics-left = ካብቲ ፋይል ዘይተወስደ፦ { $names }

ics-line-property = መስመር { $line }፣ { $property }፦ { $rule }
ics-line = መስመር { $line }፦ { $rule }
ics-form = እዚ መስመር ናይ ዓውደ-ኣዋርሕ ኣይኮነን፦ { $form }
ics-too-long = እዚ ካብ { $limit } ፊደላት ንላዕሊ ይነውሕ።
ics-nesting = { $begin }ን { $end }ን ኣይገጥሙን።
ics-too-deep = ክፋላት ካብ { $limit } ንላዕሊ ሓደ ኣብ ውሽጢ ሓደ ኣለዉ።
ics-missing = { $name } የለን።
ics-twice = እዚ ኣብዚ ክልተ ግዜ ኣሎ።
ics-date = እዚ ዕለት ኣይኮነን፦ { $date } ወይ { $time } ጽሓፉ
ics-length = እዚ ንውሓት ግዜ ኣይኮነን፦ { $examples }
ics-zone = በዚ ስም ዝፍለጥ ዞባ ግዜ የለን፦ ንኣብነት { $zone } ጽሓፉ
ics-not-taken = እዚ ነቲ ትርጉም ይቕይሮ፣ ኣብዚ ድማ ኣይከኣልን።
ics-no-series = እቲ ዝደጋገም ቆጸራ ኣብቲ ፋይል የለን፦ ምስቲ ዝተቐየረ ግዜኡ ብሓደ ክህሉ ኣለዎ።
ics-no-turn = ኣብዚ መዓልቲ እቲ ቆጸራ የለን፦ እዚ መዓልቲ በይኑ ክቕየር ኣይክእልን።
ics-never-turns = በዚ ሕጊ እቲ ቆጸራ ፈጺሙ ኣይመጽእን።
ics-too-large = እቲ ፋይል ካብ { $limit } ባይት ንላዕሊ ኣለዎ፦ ክፈልዎ።
ics-too-many-lines = እቲ ፋይል ካብ { $limit } መስመራት ንላዕሊ ኣለዎ፦ ክፈልዎ።
ics-too-many-items = እቲ ፋይል ካብ { $limit } ንላዕሊ ቆጸራታት፣ ዕማማትን ዝተቐየሩ ግዜታትን ኣለዎ፦ ክፈልዎ።
ics-not-text = መስመር { $line } ናይቲ ፋይል ጽሑፍ UTF-8 ኣይኮነን።
ics-not-calendar = እቲ ፋይል ዓውደ-ኣዋርሕ ኣይኮነን፦ { $begin } የብሉን
