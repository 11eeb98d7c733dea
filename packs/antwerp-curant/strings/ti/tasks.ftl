### draft: no native reader has checked this file

task-doctor-appointment = ምስ ሓኪም ቆጸራ ምግባር
task-dentist = ምስ ሓኪም ስኒ ቆጸራ ምግባር
task-join-mutuality = ኣባል መድሕን ጥዕና (mutualiteit) ምዃን
task-report-address = ሓድሽ ኣድራሻ ንምምሕዳር ከተማ ምንጋር
task-report-address-about = ኣብ ውሽጢ ሸሞንተ መዓልታት ስራሕ ድሕሪ ምግዓዝ። ካርድ መንነት ምስኹም ውሰዱ።
task-renew-card = ካርድ መንበሪ ፍቓድ ምሕዳስ
task-renew-card-about = ግዜኡ ቅድሚ ምውድኡ ካብ 45 ክሳብ 30 መዓልታት ሕተቱ።
task-bank-appointment = ምስ ባንክ ቆጸራ ምግባር
task-bank-appointment-about = ኣብዚ ብሕጋዊ መንገዲ ዝነብር ኩሉ ሰብ መሰረታዊ ኣካውንት ናይ ምርካብ መሰል ኣለዎ።
task-atlas-appointment = ምስ Atlas ቆጸራ ምግባር
task-buy-season-ticket = ንትራምን ኣውቶቡስን ናይ ወርሒ ትኬት ምዕዳግ
task-read-letter-together = ደብዳቤ ብሓባር ምንባብ
task-send-application = ናይ ስራሕ ሕቶ ምልኣኽ
task-call-employer = ብዛዕባ ክፉት ስራሕ ናብ ኣስራሒ ምድዋል
task-collect-diplomas = ወረቓቕቲ ናይ ዝሓለፈ ትምህርቲ ምእካብ
task-school-visit = ቤት ትምህርቲ ንምብጻሕ ምሕታት
task-visit-library = ብሓባር ናብ ቤተ-መጻሕፍቲ ምኻድ
task-ask-club = ካብ ክለብ ናይ ፈተነ ትምህርቲ ምሕታት
task-neighbour-visit = ብሓባር ናይ ጎረባብቲ ደወል ምድዋል
task-cook-together = ንገዛ ናይ ዓዲ ምግቢ ምኽሻን
task-month-budget = ናይቲ ወርሒ ገንዘብ ምርኣይ
task-social-housing-form = ፎርም ማሕበራዊ ኣባይቲ ምምላእ
task-ask-support = ብዛዕባ ስነ-ኣእምሮኣዊ ደገፍ ንሰራሕተኛ ጉዳይ ምሕታት
