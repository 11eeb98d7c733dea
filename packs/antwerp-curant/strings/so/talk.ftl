### draft: no native reader has checked this file

talk-weekly = Wadahadalka toddobaadka
talk-weekly-about = Qiyaastii hal saac. Qofka cusub ayaa bilaabaya.
point-how-are-you = Sidee ahaa toddobaadku? Hal wax oo fiican, hal wax oo adag
point-my-questions = Su'aalahayga toddobaadkan
point-last-time = Maxaan markii hore ku heshiinnay?
point-house = Guriga: jadwalka, lacagta, hagaajinta
point-school-work = Iskuulka iyo shaqada: tallaabada xigta
point-dutch = Af-Holland: maxaan toddobaadkan ku iri?
point-people = Dadka iyo waqtiga firaaqada
point-health = Hurdada iyo caafimaadka, keliya haddii aan doono
point-letters = Warqado iyo taariikho
point-next = Maxaan ku heshiinaynaa? Yaa maxaa qabanaya, ilaa goorma?
