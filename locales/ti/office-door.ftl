### draft: no native reader has checked this file

office-sign-in = እተዉ
office-step-one = ስጉምቲ 1 ካብ 2
office-step-two = ስጉምቲ 2 ካብ 2
office-for-staff = ንሰራሕተኛታት ናይቲ ፕሮግራም።
office-address = ናይ ስራሕ ኢ-መይል
office-password = ቃል ምስጢር
office-next-step = ቀጽሉ
office-back = ተመለሱ
office-cannot-sign-in = ክኣቱ ኣይከኣልኩን
office-cannot-sign-in-why = ንኣወሃሃዲኹም ሕተቱ። ቃል ምስጢርኩም ክንበብ ወይ ክለኣኽ ኣይከኣልን፣ ኢ-መይል ድማ ኣይለኣኽን።
office-ended = ንገለ ግዜ ዋላ ሓንቲ ስለ ዘይተገብረ ወጺእኩም ኣለኹም። ንምቕጻል ዳግማይ እተዉ።
office-ended-draft = ንገለ ግዜ ዋላ ሓንቲ ስለ ዘይተገብረ ወጺእኩም ኣለኹም። ዳግማይ እተዉ፣ ዝጸሓፍኩምዎ ይምለስ።
office-second-factor = ንስኹም ምዃንኩም ኣረጋግጹ
office-second-factor-why = ክልተ መረጋገጺ፣ ምኽንያቱ እዚ ጉዳያት ብዛዕባ መንእሰያት እዩ።
office-code = ሽዱሽተ ኣሃዛት ካብ ናይ ኮድ ኣፕ
office-check-code = ኮድ ኣረጋግጹ
office-lost-factor = ካልኣይ መረጋገጺየይ ጠፊኡኒ
office-lost-factor-why = ካብ ኣወሃሃዲኹም ሓድሽ ኣካውንት ሕተቱ። ብዘይ ካልኣይ መረጋገጺ ዝኣቱ የለን።

office-wrong-password = { $count ->
    [one] ኣድራሻ ወይ ቃል ምስጢር ትኽክል ኣይኮነን። { $count } ፈተነ ተሪፉ።
   *[other] ኣድራሻ ወይ ቃል ምስጢር ትኽክል ኣይኮነን። { $count } ፈተነታት ተሪፉ።
}
office-wrong-code = { $count ->
    [one] እቲ ኮድ ትኽክል ኣይነበረን ወይ ግዜኡ ሓሊፉ። ነቲ ዝቕጽል ተጸበዩ። { $count } ፈተነ ተሪፉ።
   *[other] እቲ ኮድ ትኽክል ኣይነበረን ወይ ግዜኡ ሓሊፉ። ነቲ ዝቕጽል ተጸበዩ። { $count } ፈተነታት ተሪፉ።
}
office-try-later = { $count ->
    [one] ድሕሪ { $count } ደቒቕ ዳግማይ ፈትኑ፣ ወይ ንኣወሃሃዲኹም ሕተቱ።
   *[other] ድሕሪ { $count } ደቓይቕ ዳግማይ ፈትኑ፣ ወይ ንኣወሃሃዲኹም ሕተቱ።
}
