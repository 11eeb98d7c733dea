### draft: no native reader has checked this file

terminal-pin = PIN፦
terminal-new-pin = ሓድሽ PIN፦
terminal-pin-again = ዳግማይ፦
terminal-problem = { $field }፦ { $rule }
terminal-no-home = ኣየናይ ማህደር እቲ ተሌፎን ምዃኑ ንገሩ፦ { $option }፣ ወይ { $variable }
terminal-no-profile = በዚ ስእሊ ዝጥቀም የለን፤ መጀመርታ ግበሩዎ፦ { $command }
terminal-profile-taken = ሓደ ሰብ ድሮ በዚ ስእሊ ይጥቀም
terminal-zone = ዞባ ግዜ ኣይኮነን፤ ንኣብነት { $example } ጽሓፉ
terminal-nothing-to-edit = እንታይ ከም ዝቕየር ንገሩ፦ { $options }
terminal-form = { $example } ጽሓፉ
terminal-no-line = በዚ ቁጽሪ ዝጽዋዕ መስመር የለን
terminal-no-text = እቲ ፋይል ጽሑፍ UTF-8 ኣይኮነን
terminal-no-new-pin = ሓድሽ PIN ሃቡ፦ { $option } ወይ { $variable }
terminal-pins-differ = ክልቲኡ ሓደ ኣይኮነን
terminal-no-own-phone = ከምዚ id ዘለዎ ተሌፎን የብልኩምን
terminal-more-phones = ካብ ሓደ ንላዕሊ ይሰማማዕ፦ ወስኹ ጽሓፉ
terminal-no-random = እቲ ስርዓት ብኣጋጣሚ ዝተመርጸ ባይት ኣይህብን
terminal-new-folder = ገና ዘየሎ ወይ ባዶ ማህደር ሰምዩ
terminal-server-name = ስም ካብ 1 ክሳብ { $limit } ባይት ኣለዎ፣ ዘይረአ ፊደል ድማ የብሉን፦ ካልእ ምረጹ
terminal-locked = እቲ ኣፕ ተቖሊፉ ኣሎ
terminal-key-gone = ፋይል መፍትሕ ናይዚ ተሌፎን ጠፊኡ
terminal-server = ብወገን ሰርቨር፦ { $reason }

terminal-unlock = PIN ሃቡ፦ { $options }፣ ወይ ኣብ ተርሚናል።
terminal-free-space = ኣብቲ ዲስክ ቦታ ኣርሕቡ፣ ኣብቲ ማህደር ክጽሓፍ ከም ዝከኣል ድማ ርኣዩ። ዝጠፍአ የለን።
terminal-recover = እዚ መዝገብ ድሕሪ ሕጂ ኣብዚ ክኽፈት ኣይከኣልን። ኣብ ሓድሽ ማህደር ጀምሩ፣ ኣባል ናይ ቦታታትኩም ክኣቱ የፍቅደሉ። ዝተደምሰሰ የለን።
terminal-close-other = ካልእ onderweg ነዚ ማህደር ይጥቀመሉ ኣሎ፦ ተጸበዩዎ፣ ወይ ዕጸዉዎ።
terminal-enrol = ካብ ቤት ጽሕፈት ኮድ ሕተቱ፣ ድሕሪኡ፦ { $command }
terminal-open-case = ካብ ሰራሕተኛ ጉዳይ ካርድ ሕተቱ፣ ድሕሪኡ፦ { $command }
terminal-sync-first = መጀመርታ ስደዱዎ፦ { $command }
