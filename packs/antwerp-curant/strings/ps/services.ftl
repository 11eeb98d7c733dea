### draft: no native reader has checked this file

service-emergency = بېړنۍ: امبولانس، اطفایه، پولیس
service-emergency-about = له هر ټیلیفون څخه وړیا. لومړی ووایئ چې چېرته یاست.
service-police = پولیس، بېړنۍ
service-doctor-on-duty = نوکریوال ډاکټر، د شپې او د اوونۍ په پای کې
service-poison = د زهرو مرکز
service-child-line = Awel: د ماشومانو او ځوانانو لپاره
service-child-line-about = په ټیلیفون یا چټ، پرته له نوم اخیستلو.
service-tele-onthaal = Tele-Onthaal: یو څوک غوږ نیسي
service-suicide-line = د ځان وژنې پر ضد د مرستې کرښه
service-suicide-line-about = کله چې د خپل ژوند پای ته رسولو فکر کوئ، یا د چا په اړه اندېښنه لرئ. په خطر کې: 112.
service-violence-line = 1712: تاوتریخوالی او ناوړه چلند
service-atlas = Atlas: د هالنډي درسونه او په ټولنه کې ګډون
service-vdab = VDAB: کار او روزنه
service-ocmw = OCMW انټورپ: د پیسو، کور او اسنادو په برخه کې مرسته
service-town = د انټورپ ښار: د ملاقات وختونه او اسناد
service-jac = JAC: د ځوانانو پوښتنې، وړیا
service-card-stop = Card Stop: د بانک کارت بندول
