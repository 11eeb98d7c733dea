### draft: no native reader has checked this file

stage-found = La helay
stage-found-about = Xaggee ku arkay? Ilaa goorma ayaan codsan karaa?
stage-prepared = La diyaariyey
stage-prepared-about = Warqadda iyo CV-gu waa diyaar, qof ayaana akhriyey.
stage-sent = La diray
stage-sent-about = Toddobaad kaddib waxaan weyddiiyaa inay gaartay.
stage-reply = Jawaab
stage-reply-about = Way jawaabeen. Waan u mahadceliyaa, laba maalmood gudahoodna waan u jawaabaa.
stage-interview = Wareysi
stage-interview-about = Jidka waa la eegay, su'aalaha waa lagu celceliyey, dharku waa diyaar.
stage-trial = Tijaabo
stage-trial-about = Lacag ma leedahay, caymisna ma leedahay? Weyddii ka hor inta aanay bilaaban.
stage-result = Natiijo
stage-result-about = Haa: heshiiska wada akhriya. Maya: weyddii waxa ka fiicnaan karay.
