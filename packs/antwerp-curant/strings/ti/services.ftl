### draft: no native reader has checked this file

service-emergency = ህጹጽ፦ ኣምቡላንስ፣ መጥፋእቲ ሓዊ፣ ፖሊስ
service-emergency-about = ካብ ዝኾነ ተሌፎን ብነጻ። መጀመርታ ኣበይ ከም ዘለኹም ንገሩ።
service-police = ፖሊስ፣ ህጹጽ
service-doctor-on-duty = ተረኛ ሓኪም ለይትን ቀዳመ-ሰንበትን
service-poison = ማእከል መርዚ
service-child-line = Awel፦ ቆልዑን መንእሰያትን
service-child-line-about = ብተሌፎን ወይ ብቻት፣ ስም ከይነገርኩም።
service-tele-onthaal = Tele-Onthaal፦ ዝሰምዓኩም ሰብ
service-suicide-line = መስመር ምክልኻል ነፍሰ-ቅትለት
service-suicide-line-about = ህይወትኩም ንምውዳእ ምስ እትሓስቡ፣ ወይ ንካልእ ሰብ ምስ እትፈርሁ። ሓደጋ እንተሎ፦ 112።
service-violence-line = 1712፦ ዓመጽን ግፍዕን
service-atlas = Atlas፦ ትምህርቲ ሆላንድኛን ምስ ሕብረተሰብ ምውህሃድን
service-vdab = VDAB፦ ስራሕን ስልጠናን
service-ocmw = OCMW ኣንትወርፐን፦ ሓገዝ ብገንዘብ፣ ገዛ፣ ወረቓቕቲ
service-town = ከተማ ኣንትወርፐን፦ ቆጸራታትን ወረቓቕትን
service-jac = JAC፦ ሕቶታት መንእሰያት፣ ብነጻ
service-card-stop = Card Stop፦ ካርድ ባንክ ምዕጋት
