### draft: no native reader has checked this file

pack-name = CURANT Anversa
pack-about = Un anno o più in un appartamento condiviso: tu, un buddy e un’assistenza sociale che c’è quando serve.
role-newcomer = Persona appena arrivata
role-newcomer-about = Abita nella casa. Decide chi legge che cosa.
role-buddy = Buddy
role-buddy-about = Anche il buddy abita nella casa. Fa volontariato, non assistenza sociale.
role-caseworker = Assistente sociale
role-caseworker-about = Lavora per il programma. Legge solo quello che è condiviso con l’ufficio.
role-coordinator = Coordinamento
role-coordinator-about = Si occupa di appartamenti e personale. Non legge niente di tuo.
