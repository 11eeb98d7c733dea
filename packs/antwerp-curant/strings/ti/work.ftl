### draft: no native reader has checked this file

stage-found = ዝተረኽበ
stage-found-about = ኣበይ ርእየዮ? ክሳብ መዓስ ክሓትት እኽእል?
stage-prepared = ዝተዳለወ
stage-prepared-about = ደብዳቤን CVን ድሉዋት እዮም፣ ሓደ ሰብ ኣንቢብዎም።
stage-sent = ዝተላእከ
stage-sent-about = ድሕሪ ሓደ ሰሙን በጺሑ እንተ ኾይኑ እሓትት።
stage-reply = መልሲ
stage-reply-about = መሊሶም። አመስግኖም፣ ኣብ ውሽጢ ክልተ መዓልታት ድማ እምልስ።
stage-interview = ቃለ-መሕትት
stage-interview-about = መንገዲ ተራእዩ፣ ሕቶታት ተለማሚዱ፣ ክዳን ድሉው።
stage-trial = ፈተነ
stage-trial-about = ይኽፈሎ ድዩ፣ መድሕንከ ኣለዎ ዶ? ቅድሚ ምጅማሩ ሕተቱ።
stage-result = ውጽኢት
stage-result-about = እወ፦ ነቲ ውዕል ብሓባር ኣንብቡ። ኣይፋል፦ እንታይ ክመሓየሽ ይኽእል ነይሩ ሕተቱ።
