### draft: no native reader has checked this file

pack-name = CURANT Antwerpen
pack-about = Hal sano ama ka badan oo lagu wada nool yahay guri la wadaago: adiga, buddy, iyo shaqaale bulsho oo diyaar ah marka aad u baahato.
role-newcomer = Qof cusub
role-newcomer-about = Qof guriga ku nool. Go'aansada cidda wax akhrin karta.
role-buddy = Buddy
role-buddy-about = Qof kale oo guriga ku nool. Tabaruce, ma aha shaqaale bulsho.
role-caseworker = Shaqaalaha kiiska
role-caseworker-about = Qof barnaamijka u shaqeeya. Akhriya keliya wixii xafiiska lala wadaagay.
role-coordinator = Isku-duwe
role-coordinator-about = Qof maamula guryaha iyo shaqaalaha. Waxaaga waxba kama akhriyo.
