### draft: no native reader has checked this file

ability-home-say-where = ویل چې چېرته او له چا سره ژوند کوم
ability-home-ask-help = د کور له یوه کس څخه مرسته غوښتل
ability-home-repair = ویل چې په کور کې څه خراب دي
ability-home-agree = هوکړه کول چې څوک پخلی کوي او څوک پاکول کوي

ability-doctor-pain = ویل چې چېرته خوږېږي
ability-doctor-appointment = د ملاقات وخت غوښتل
ability-doctor-since = ویل چې له کله راهیسې، او کوم درمل ورته خورم
ability-doctor-pharmacy = پوهېدل چې درمل څنګه وخورم

ability-job-what = ویل چې کوم کار کولی شم
ability-job-when = ویل چې کله کار کولی شم
ability-job-call = د یوې تشې دندې په اړه زنګ وهل
ability-job-sick = زنګ وهل او ویل چې د ناروغۍ له امله نه شم راتلی

ability-town-hall-name = خپل نوم توری په توری ویل، او پته ورکول
ability-town-hall-ask = پوښتل چې کوم اسناد پکار دي
ability-town-hall-letter = پوښتل چې د یوه لیک مانا څه ده
ability-town-hall-move = خبر ورکول چې نوي کور ته مې کډه کړې

ability-train-ticket = ټکټ اخیستل
ability-train-platform = د اورګاډي د کرښې او وخت پوښتل
ability-train-late = پوهېدل چې اورګاډی ځنډېدلی دی
ability-train-change = پوښتل چې چېرته اورګاډی بدل کړم
