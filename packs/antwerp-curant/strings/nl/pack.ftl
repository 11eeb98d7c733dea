### draft: no native reader has checked this file

pack-name = CURANT Antwerpen
pack-about = Een jaar of langer in een gedeeld appartement: jij, een buddy, en een maatschappelijk werker die er is als het nodig is.
role-newcomer = Nieuwkomer
role-newcomer-about = Woont in het huis. Beslist wie wat leest.
role-buddy = Buddy
role-buddy-about = Woont ook in het huis. Een vrijwilliger, geen hulpverlener.
role-caseworker = Begeleider
role-caseworker-about = Werkt voor het programma. Leest alleen wat met het kantoor is gedeeld.
role-coordinator = Coördinator
role-coordinator-about = Zorgt voor woningen en personeel. Leest niets van jou.
