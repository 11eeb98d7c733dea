### draft: no native reader has checked this file

task-doctor-appointment = له ډاکټر څخه د ملاقات وخت اخیستل
task-dentist = د غاښونو له ډاکټر څخه د ملاقات وخت اخیستل
task-join-mutuality = د روغتیا بیمې په صندوق کې غړیتوب
task-report-address = نوې پته ښاروالۍ ته ویل
task-report-address-about = تر کډې وروسته په اتو کاري ورځو کې. د هویت کارت له ځان سره یوسئ.
task-renew-card = د اوسېدو کارت نوي کول
task-renew-card-about = د نېټې تر پای 45 تر 30 ورځې مخکې غوښتنه وکړئ.
task-bank-appointment = په بانک کې د ملاقات وخت اخیستل
task-bank-appointment-about = هر څوک چې دلته قانوني ژوند کوي، د یوه ساده بانکي حساب حق لري.
task-atlas-appointment = په Atlas کې د ملاقات وخت اخیستل
task-buy-season-ticket = د ټرام او بس د ګډون کارت اخیستل
task-read-letter-together = یو لیک یو ځای لوستل
task-send-application = د کار یوه غوښتنه لېږل
task-call-employer = کارګومارونکي ته د تشې دندې په اړه زنګ وهل
task-collect-diplomas = د پخوانیو ښوونځیو اسناد راټولول
task-school-visit = د یوه ښوونځي د کتلو غوښتنه
task-visit-library = یو ځای کتابتون ته تلل
task-ask-club = له یوه کلب څخه ازمایښتي درس غوښتل
task-neighbour-visit = یو ځای د ګاونډیانو د دروازې زنګ وهل
task-cook-together = د کور لپاره د وطن یو خوراک پخول
task-month-budget = د میاشتې پیسې کتل
task-social-housing-form = د ټولنیز کور فورمه ډکول
task-ask-support = له مددکار څخه د رواني ملاتړ په اړه پوښتل
