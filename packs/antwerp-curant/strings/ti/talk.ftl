### draft: no native reader has checked this file

talk-weekly = ሰሙናዊ ዝርርብ
talk-weekly-about = ኣስታት ሓደ ሰዓት። እቲ ሓድሽ ሰብ ይጅምር።
point-how-are-you = እቲ ሰሙን ከመይ ነይሩ? ሓደ ጽቡቕ ነገር፣ ሓደ ከቢድ ነገር
point-my-questions = ናይዚ ሰሙን ሕቶታተይ
point-last-time = ቅድሚ ሕጂ እንታይ ተሰማሚዕና?
point-house = እቲ ገዛ፦ መደብ ተራ፣ ገንዘብ፣ ጽገና
point-school-work = ትምህርትን ስራሕን፦ ዝቕጽል ስጉምቲ
point-dutch = ሆላንድኛ፦ ኣብዚ ሰሙን እንታይ ተዛሪበ?
point-people = ሰባትን ነጻ ግዜን
point-health = ድቃስን ጥዕናን፣ እንተ ደልየ ጥራይ
point-letters = ደብዳቤታትን ዕለታትን
point-next = እንታይ ንሰማማዕ? መን እንታይ ይገብር፣ ክሳብ መዓስ?
