### draft: no native reader has checked this file

ability-home-say-where = ኣበይን ምስ መንን ከም እትነብሩ ምንጋር
ability-home-ask-help = ካብ ኣብ ገዛ ምሳኹም ዝነብር ሰብ ሓገዝ ምሕታት
ability-home-repair = ኣብ ገዛ እንታይ ከም ዝተሰብረ ምንጋር
ability-home-agree = መን ከም ዝኽሽንን መን ከም ዘጽርን ምስምማዕ

ability-doctor-pain = ኣበይ ከም ዘሕምመኩም ምንጋር
ability-doctor-appointment = ቆጸራ ምሕታት
ability-doctor-since = ካብ መዓስ ከም ዝጀመረን እንታይ ከም እትወስድሉን ምንጋር
ability-doctor-pharmacy = መድሃኒት ከመይ ከም ዝውሰድ ምርዳእ

ability-job-what = እንታይ ስራሕ ክትሰርሑ ከም እትኽእሉ ምንጋር
ability-job-when = መዓስ ክትሰርሑ ከም እትኽእሉ ምንጋር
ability-job-call = ብዛዕባ ክፉት ስራሕ ምድዋል
ability-job-sick = ከም ዝሓመምኩም ደዊልኩም ምንጋር

ability-town-hall-name = ስምኩም ፊደል ብፊደል ምንጋርን ኣድራሻኹም ምሃብን
ability-town-hall-ask = እንታይ ወረቓቕቲ ከም ዘድልየኩም ምሕታት
ability-town-hall-letter = ደብዳቤ እንታይ ማለቱ ምዃኑ ምሕታት
ability-town-hall-move = ገዛ ከም ዝቐየርኩም ምሕባር

ability-train-ticket = ቲኬት ምዕዳግ
ability-train-platform = ባቡር ካበይን ሰዓት ክንደይን ከም ዝብገስ ምሕታት
ability-train-late = ባቡር ከም ዝደንጐየ ምርዳእ
ability-train-change = ኣበይ ባቡር ከም ዝቕየር ምሕታት
