### draft: no native reader has checked this file

ability-home-say-where = Sheegidda meesha aad ku nooshahay iyo cidda aad la nooshahay
ability-home-ask-help = Caawimaad weyddiisashada qof guriga kula nool
ability-home-repair = Sheegidda waxa guriga ka jaban
ability-home-agree = Ku heshiinta cidda wax karinaysa iyo cidda nadiifinaysa

ability-doctor-pain = Sheegidda meesha ku xanuunaysa
ability-doctor-appointment = Codsashada ballan
ability-doctor-since = Sheegidda goorta ay bilaabatay iyo waxa aad u qaadato
ability-doctor-pharmacy = Fahamka sida daawo loo qaato

ability-job-what = Sheegidda shaqada aad qaban karto
ability-job-when = Sheegidda goorta aad shaqayn karto
ability-job-call = Wicitaan ku saabsan shaqo bannaan
ability-job-sick = Wicitaan lagu sheegayo inaad xanuunsan tahay

ability-town-hall-name = Higgaadinta magacaaga iyo sheegidda cinwaankaaga
ability-town-hall-ask = Weyddiinta waraaqaha aad u baahan tahay
ability-town-hall-letter = Weyddiinta waxa warqad macnaheedu yahay
ability-town-hall-move = Sheegidda inaad guurtay

ability-train-ticket = Iibsashada tigidh
ability-train-platform = Weyddiinta meesha tareenka laga raaco iyo saacadda
ability-train-late = Fahamka in tareen soo daahay
ability-train-change = Weyddiinta meesha tareenka lagu beddelo
