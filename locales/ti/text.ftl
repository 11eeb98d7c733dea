### draft: no native reader has checked this file

text-language = { $name } ({ $tag })፦ { $said } ካብ { $all } መልእኽትታት
text-pack = ናይቲ ጥርናፈ፦ { $said } ካብ { $all }
text-template = መበቆል ናይቲ ትርጉም
text-draft = ንድፊ፦ ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣይረኣዮን
text-read = { $read } ካብ { $files } ፋይላት ተራእዩ፣ ዝረኣይዎ፦ { $names }
text-column-language = ቋንቋ
text-column-messages = መልእኽትታት
text-column-pack = ጽሑፋት ናይቲ ጥርናፈ
text-column-checked = ዝተራእየ
