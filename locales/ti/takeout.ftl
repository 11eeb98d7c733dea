### draft: no native reader has checked this file

takeout-title = ናተይ ነገራት ካብ Onderweg
takeout-made = ዝተጻሕፈሉ፦ { $time }።
takeout-careful = ነዞም ፋይላት ዝሓዘ ሰብ ንኹሉ ኣብ ውሽጦም ዘሎ ከንብብ ይኽእል። ስምኩም ከም ዘለዎ ደብዳቤ ዓቅቡዎም።
takeout-own = ናይ ገዛእ ርእሰይ ቦታ
takeout-empty = ኣብዚ ገና ዋላ ሓንቲ የለን።
takeout-space = { $count ->
    [one] { $space }፦ { $count } ጽሑፍ
   *[other] { $space }፦ { $count } ጽሑፋት
}
takeout-by = ዝፈጠሮ፦ { $who }፣ { $time }
takeout-both = ብሓደ ግዜ ዝተጻሕፈ፦ { $value }
takeout-yes = እወ
takeout-no = ኣይፋል
takeout-file-page = { $file }፦ ኩሉ፣ ንምንባብን ንምሕታምን።
takeout-file-journal = { $file }፦ ኩሉ፣ ንፕሮግራማት። Onderweg መሊሱ የንብቦ፦ { $command }
takeout-file-history = { $file }፦ መን እንታይ ከም ዝቐየረ፣ መዓስ ድማ።
takeout-file-calendar = { $file }፦ ቆጸራታትን ናይ መወዳእታ ዕለታትን፣ ንዓውደ-ኣዋርሕ።
takeout-file-sheets = { $files }፦ ንሰንጠረዥ (spreadsheet)።
takeout-not-back = ዘይምለስ፦ መን እንታይ፣ መዓስ ከም ዝጸሓፈ፣ ቅድሚኡ ተጻሒፉ ዝነበረ፣ ከምኡውን ክልተ ሰባት ብሓደ ግዜ ምስ ዝጽሕፉ እቲ ካልእ ጽሑፍ። ኩሉ ንስኹም ሕጂ ከም ዝጸሓፍኩምዎ ኮይኑ ይምለስ።

takeout-written = { $count ->
    [one] { $count } ጽሑፍ ኣብ { $file } ኣሎ። ነቲ ፋይል ዝሓዘ ከንብቦ ይኽእል።
   *[other] { $count } ጽሑፋት ኣብ { $file } ኣለዉ። ነቲ ፋይል ዝሓዘ ከንብቦም ይኽእል።
}
takeout-read = { $count ->
    [one] { $count } ጽሑፍ ተመሊሱ።
   *[other] { $count } ጽሑፋት ተመሊሶም።
}
takeout-step = { $done } ካብ { $all }
takeout-kept = { $count ->
    [one] ንስኹም ዝፈጠርኩምዎ { $count } ጽሑፍ ናብ ናይ ገዛእ ርእስኹም ቦታ ተቐዲሑ።
   *[other] ንስኹም ዝፈጠርኩምዎም { $count } ጽሑፋት ናብ ናይ ገዛእ ርእስኹም ቦታ ተቐዲሖም።
}
takeout-here = { $count ->
    [one] { $count } ጽሑፍ ኣቐዲሙ ኣብዚ ነይሩ።
   *[other] { $count } ጽሑፋት ኣቐዲሞም ኣብዚ ነይሮም።
}
takeout-left = { $count ->
    [one] { $count } ጽሑፍ ኣብቲ ፋይል ይተርፍ፦ ፌርማታትን ዝተፈጸሙ ተራታትን ኣብ ገዛኦም ጥራይ ይቑጸሩ።
   *[other] { $count } ጽሑፋት ኣብቲ ፋይል ይተርፉ፦ ፌርማታትን ዝተፈጸሙ ተራታትን ኣብ ገዛኦም ጥራይ ይቑጸሩ።
}
takeout-answers = { $count ->
    [one] { $count } ናይ ካርድ መልሲ ተመሊሱ።
   *[other] { $count } ናይ ካርድታት መልስታት ተመሊሶም።
}
takeout-field-origin = ቅዳሕ ናይ

takeout-line = { $file }፣ መስመር { $line }፦ { $rule }
takeout-whole = { $file }፦ { $rule }
takeout-form = እዚ Onderweg ዝጽሕፎ ኣይኮነን።
takeout-state = ኩነታት ሓደ ካብዚኦም እዩ፦ { $states }
takeout-kind = ከምዚ ዓይነት ጽሑፋት እቲ ኣፕ ጥራይ ይፈጥሮም።
takeout-twice = ካልእ ጽሑፍ እዚ መፍለዪ (id) ኣለዎ።
takeout-turn = እቲ ተኸታታሊ ናይዚ ግዜ ኣብቲ ፋይል የለን፣ ወይ ኣብዚ መዓልቲ ዋላ ሓንቲ የብሉን።
takeout-much = እዚ ሓደ ጽሑፍ ክሕዞ ካብ ዝኽእል ንላዕሊ እዩ።
takeout-version = { $file }፦ እዚ ናይ Onderweg ኣይኮነን፣ ወይ ናይ ሓድሽ ሕታም እዩ።
takeout-too-many = { $file }፦ ካብ { $limit } ንላዕሊ ጽሑፋት ኣለዉ።
takeout-too-large = እቲ ፋይል ካብ { $limit } ባይት ንላዕሊ ኣለዎ።
takeout-no-zip = እቲ ፋይል zip ኣይኮነን፣ ወይ ተበላሽዩ እዩ።
takeout-too-many-files = እቲ zip ካብ { $limit } ፋይላት ንላዕሊ ኣለዎ፦ Onderweg ኣይጸሓፎን።
takeout-strange-name = ፋይል { $number } ናይቲ zip Onderweg ዘይጽሕፎ ስም ኣለዎ።
takeout-same-name = ክልተ ፋይላት ናይቲ zip ሓደ ስም ኣለዎም።
takeout-packed = { $file } ብምስጢር ተዓጽዩ፣ ወይ ኣብዚ ብዘይከኣል መንገዲ ተጠርኒፉ።
takeout-too-large-file = { $file } ካብ { $limit } ባይት ንላዕሊ ኣለዎ።
takeout-damaged = { $file } ተበላሽዩ።
takeout-missing = { $file } ኣብቲ zip የለን።
