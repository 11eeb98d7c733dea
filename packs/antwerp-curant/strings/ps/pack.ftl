### draft: no native reader has checked this file

pack-name = CURANT انټورپ
pack-about = یو کال یا زیات په یوه شریک اپارتمان کې: تاسو، د کور یو ملګری، او یو ټولنیز مددکار چې د اړتیا پر وخت شته.
role-newcomer = نوی راغلی
role-newcomer-about = په کور کې ژوند کوي. پرېکړه کوي چې څوک څه لولي.
role-buddy = د کور ملګری
role-buddy-about = په همدې کور کې ژوند کوي. رضاکار دی، مددکار نه دی.
role-caseworker = مددکار
role-caseworker-about = د پروګرام لپاره کار کوي. یوازې هغه لولي چې له دفتر سره شریک شوي دي.
role-coordinator = همغږی کوونکی
role-coordinator-about = د اپارتمانونو او کارکوونکو چارې پر مخ بیايي. ستاسو هېڅ نه لولي.
