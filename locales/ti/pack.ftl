### draft: no native reader has checked this file

pack-whole = { $id } ምሉእ እዩ፦ { $strings ->
    [one] { $strings } ጽሑፍ
   *[other] { $strings } ጽሑፋት
} ብ { $languages ->
    [one] { $languages } ቋንቋ።
   *[other] { $languages } ቋንቋታት።
}
pack-drafts = ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ዘይርኣዮ፦ { $tags }።
pack-signed = ተፈሪሙ፦ { $id }፣ ሕታም { $version }፣ ክሳብ { $day } ሓድሽ፣ { $bytes ->
    [one] { $bytes } ባይት።
   *[other] { $bytes } ባይት።
}
pack-signature-good = ሕታም { $version }፣ በቲ ፕሮግራም ተፈሪሙ።
pack-signature-unchecked = ሕታም { $version }። እቲ ፌርማ ኣይተረጋገጸን፦ { $option } ሃቡ።
pack-lines = { $count ->
    [one] { $name }፦ { $count } መስመር
   *[other] { $name }፦ { $count } መስመራት
}
pack-phrases = { $count ->
    [one] { $name }፦ { $count } ሓረግ
   *[other] { $name }፦ { $count } ሓረጋት
}
pack-faults = { $count ->
    [one] { $count } ነገር ክእረም ኣለዎ።
   *[other] { $count } ነገራት ክእረሙ ኣለዎም።
}
pack-syntax = ኣይተረድአን፦ { $reason }
pack-unknown = ኣብዚ በዚ ስም ዝጽዋዕ የለን፦ ኣርምዎ ወይ ኣውጽእዎ። ዝፍለጡ፦ { $known }
pack-missing = እዚ ክህሉ ኣለዎ፦ ወስኽዎ
pack-form = ኣብዚ { $form } ጽሓፉ
pack-choice = ሓደ ካብዚኦም ጽሓፉ፦ { $known }
pack-range = ካብ { $low } ክሳብ { $high } ቁጽሪ ጽሓፉ
pack-long = ኣዝዩ ነዊሕ፦ እንተበዝሐ { $most ->
    [one] { $most } ፊደል
   *[other] { $most } ፊደላት
}
pack-count = ካብዚኦም { $least } ክሳብ { $most } ክህልዉ ኣለዎም
pack-large = ኣዝዩ ዓቢ፦ እንተበዝሐ { $most ->
    [one] { $most } ባይት
   *[other] { $most } ባይት
}
pack-twice = እዚ ድሮ ኣብ { $place } ኣሎ፦ ንሓዲኦም ካልእ ስም ሃቡዎ
pack-nowhere = { $kind } { $id } የለን፦ ነቲ ስም ኣርምዎ፣ ወይ ወስኽዎ
pack-no-words = ኣብ { $folder } { $line } ወስኹ
pack-unused = ኣብዚ ጥርናፈ ዝጥቀመሉ የለን፦ ኣውጽእዎ፣ ወይ ነቲ መፍትሕ ኣርምዎ
pack-no-icon = ኣብ ላዕሊ መስመር ወስኹ፦ { $line }
pack-not-plain = ኣብዚ ተራ ጽሑፍ ጥራይ፣ ብዘይ { $signs }
pack-header = ነቲ ፋይል ብ { $draft } ወይ ብ { $read } ጀምርዎ
pack-no-place = ሓደ ጥርናፈ { $tables } ከምኡውን { $strings } ኣለዎ፦ ነቲ ፋይል ናብ ካልእ ውሰድዎ፣ ወይ ቋንቋኡ ኣፍልጡ
pack-not-bundle = እዚ ዝተፈረመ ጥርናፈ ኣይኮነን፦ ዳግማይ ኣምጽእዎ
pack-wrong-signature = እቲ ፕሮግራም ነዚ ኣይፈረሞን፦ ኣይትጠቐምሉ፣ ነቲ ፕሮግራም ንገሩ
pack-other = እዚ ካልእ ጥርናፈ እዩ፣ እቲ ዝተሓተተ ኣይኮነን
pack-rolled-back = እዚ ሕታም { $found } እዩ፣ ሕታም { $kept } ግን ድሮ ኣብዚ ኣሎ፦ ነቲ ኣብዚ ዘሎ ሓዙ፣ ነቲ ፕሮግራም ንገሩ
pack-expired = ከም ሓድሽ ንኽውሰድ ኣዝዩ ኣሪጉ፦ ካብቲ ፕሮግራም ሓድሽ ሕተቱ
pack-damaged = ኣብዚ ፋይል ዘሎ ጥርናፈ ተበላሽዩ ወይ ካብዚ ኣፕ ዝሓደሰ እዩ፦ ነቲ ፕሮግራም ሕተቱ፣ ወይ ኣፕ ኣሐድሱ
pack-past = ገና ዝመጽእ መዓልቲ ንገሩ
pack-rising = ኣብኡ ዘሎ ፋይል እዚ ሕታም ወይ ዝለዓለ ኣለዎ፣ ወይ ካልእ ፋይል እዩ፦ ዝለዓለ ሕታም ምረጹ፣ ወይ ካልእ ቦታ
pack-key = እቲ መፍትሕ { $bytes ->
    [one] { $bytes } ባይት
   *[other] { $bytes } ባይት
} ክኸውን ኣለዎ
