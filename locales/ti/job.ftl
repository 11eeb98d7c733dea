### draft: no native reader has checked this file

job-field-stage = ደረጃ
job-field-result = ውጽኢት
job-field-employer = ኣስራሒ
job-field-contact = እትራኸብዎ ሰብ
job-field-source = ዝተረኽበሉ
job-field-next = ዝቕጽል ስጉምቲ
job-field-due = ዕለት ዝቕጽል ስጉምቲ
job-field-documents = ሰነዳት
job-field-helped-by = ሓገዝ ካብ
job-field-file = ፋይል

job-stage-found = ዝተረኽበ
job-stage-prepared = ዝተዳለወ
job-stage-sent = ዝተላእከ
job-stage-reply = መልሲ
job-stage-interview = ቃለ-መሕትት
job-stage-trial = ፈተነ
job-stage-result = ውጽኢት

job-result-hired = ስራሕ ተረኺቡ
job-result-refused = ኣብዚ ግዜ ኣይኮነን
job-result-withdrawn = ተሳሒቡ
job-result-silent = መልሲ ኣይመጸን

job-next = ዝቕጽል ስጉምቲ፦ { $step }
job-next-dated = ዝቕጽል ስጉምቲ
job-was-planned = ን{ $time } ተመዲቡ ነይሩ

job-column = { $count ->
    [one] { $stage }፦ { $count } ስራሕ
   *[other] { $stage }፦ { $count } ስራሓት
}
job-board-empty = ገና ስራሕ የለን። ነቲ መጀመርታ ዝረኣኹምዎ ወስኹ፦ { $command }
job-moved = { $entry } ሕጂ ኣብዚ ኣሎ፦ { $stage }

job-funnel-all = { $count ->
    [one] { $count } ስራሕ፣ ክሳብ ክንደይ ከም ዝበጽሐ
   *[other] { $count } ስራሓት፣ ክሳብ ክንደይ ከም ዝበጽሑ
}
job-funnel-stage = { $stage }፦ { $reached } ክሳብ ኣብዚ በጺሖም፣ ሕጂ { $now }
job-funnel-result = { $result }፦ { $count }
job-funnel-unsaid = ተወዲኡ፣ ውጽኢት ግን ኣይተጻሕፈን፦ { $count }

job-exported = { $count ->
    [one] { $count } ስራሕ ኣብ { $file } ኣሎ። ነቲ ፋይል ዝሓዘ ከንብቦ ይኽእል።
   *[other] { $count } ስራሓት ኣብ { $file } ኣለዉ። ነቲ ፋይል ዝሓዘ ከንብቦም ይኽእል።
}
job-imported = { $count ->
    [one] { $count } ስራሕ ተወሲኹ።
   *[other] { $count } ስራሓት ተወሲኾም።
}

job-sheet-cell = ረድፊ { $row }፣ { $column }፦ { $rule }
job-sheet-row = ረድፊ { $row }፦ { $rule }
job-sheet-cells = ሳንዱቓት፦ { $found }፣ ዓምድታት፦ { $expected }። ነቲ ረድፊ ብቑጽሪ ዓምድታት ዝኸውን ሳንዱቓት ሃቡዎ።
job-sheet-quote = ምልክት ጥቕሲ ኣይተዓጽወን። ነቲ ምልክት ባዕሉ ንምጽሓፍ { $quotes } ጽሓፉ።
job-sheet-too-large = እቲ ፋይል ካብ { $limit } ባይት ንላዕሊ ኣለዎ፦ ክፈልዎ።
job-sheet-not-text = መስመር { $line } ናይቲ ፋይል ጽሑፍ UTF-8 ኣይኮነን፦ ከም { $format } ዓቅቡዎ።
job-sheet-empty = እቲ ፋይል ባዶ እዩ። ቀዳማይ ረድፉ ንዓምድታት ይሰሚ፦ { $columns }
job-sheet-unknown-column = ስራሓት ከም ስም ናይ ዓምዲ { $number } ዝበለ ዓምዲ የብሎምን። ዘለዉ፦ { $columns }
job-sheet-column-twice = ክልተ ዓምድታት { $column } ኣለዉ፦ ሓደ ኣውጽኡ።
job-sheet-no-title = ዓምዲ { $column } የለን፦ ነፍሲ ወከፍ ስራሕ የድልዮ።
job-sheet-too-many-rows = እቲ ፋይል ካብ { $limit } ረድፍታት ንላዕሊ ኣለዎ፦ ክፈልዎ።
