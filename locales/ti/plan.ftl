### draft: no native reader has checked this file

plan-field-domain = ዓውዲ
plan-field-review = ዳግማይ ዝርኣየሉ
plan-field-confirm = እወታ ናይ ቤት ጽሕፈት
plan-field-word = ቃል
plan-field-point = ንዝቕጽል ዝርርብ
plan-domain-social-network = ማሕበራዊ ርክብ
plan-domain-education = ትምህርቲ
plan-domain-independent-living = ብናጽነት ምንባር
plan-domain-language = ቋንቋ
plan-domain-leisure = ነጻ ግዜ
plan-domain-psychological-support = ስነ-ኣእምሮኣዊ ደገፍ

plan-domain-none = ካልኦት ሸቶታት
plan-no-goal = ገና ሸቶ የለን
plan-loose = ሸቶ ዘይብሎም ስጉምትታት
plan-hidden = ምሳኹም ዘይተኻፈለ ክፋል ናይ ውጥን
plan-steps-done = { $all ->
    [one] { $done } ካብ { $all } ስጉምቲ ተወዲኡ
   *[other] { $done } ካብ { $all } ስጉምትታት ተወዲኦም
}
plan-review = ዳግማይ ምርኣይ፦ { $day }

plan-asked = እወታ ይጽበ
plan-confirmed = ተረጋጊጹ
plan-sent-back = ምስ ቃል ንድሕሪት ተመሊሱ፦ { $word }
plan-asks = { $entry } ተወዲኡ፣ እወታ ድማ ይሓትት።
plan-said-yes = { $entry } ተረጋጊጹ።
plan-went-back = { $entry } ምስ ቃል ንድሕሪት ተመሊሱ።

plan-next-talk = ዝቕጽል ዝርርብ
plan-no-talk = ዝተወጠነ ዝርርብ የለን
plan-talk-prepared = { $count ->
    [one] { $count } ሓድሽ ነጥቢ ኣብ ዝርርብ { $entry } ኣሎ።
   *[other] { $count } ሓደስቲ ነጥብታት ኣብ ዝርርብ { $entry } ኣለዉ።
}
plan-talk-written = ኣብ ዝርርብ { $entry } ተጻሒፉ።
plan-talk-over = ዝርርብ { $entry } ተወዲኡ። ምልክት ዝተገብረሎም ነጥብታት ካብቲ ዝርዝር ወጺኦም።

plan-points = ኣብ ዝቕጽል ዝርርብ ዝሕተት
plan-no-points = ኣብ ዝቕጽል ዝርርብ ዝሕተት የለን
plan-point-on = { $entry } ኣብ ዝርዝር ናይ ዝቕጽል ዝርርብ ኣሎ።
plan-point-off = { $entry } ካብ ዝርዝር ናይ ዝቕጽል ዝርርብ ወጺኡ።
