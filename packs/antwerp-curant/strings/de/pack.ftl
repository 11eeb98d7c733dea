### draft: no native reader has checked this file

pack-name = CURANT Antwerpen
pack-about = Ein Jahr oder länger in einer gemeinsamen Wohnung: du, ein Buddy, und eine Fachkraft, die da ist, wenn du sie brauchst.
role-newcomer = Neu angekommen
role-newcomer-about = Wohnt im Haus. Entscheidet, wer was liest.
role-buddy = Buddy
role-buddy-about = Wohnt auch im Haus. Hilft freiwillig, nicht als Fachkraft.
role-caseworker = Fachkraft
role-caseworker-about = Arbeitet für das Programm. Liest nur, was mit dem Büro geteilt wurde.
role-coordinator = Koordination
role-coordinator-about = Kümmert sich um Wohnungen und Team. Liest nichts von dir.
