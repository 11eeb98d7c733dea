### draft: no native reader has checked this file

office-sign-in = Gal
office-step-one = Tallaabada 1 ee 2
office-step-two = Tallaabada 2 ee 2
office-for-staff = Shaqaalaha barnaamijka loogu talagalay.
office-address = Iimaylka shaqada
office-password = Erayga sirta ah
office-next-step = Xiga
office-back = Dib
office-cannot-sign-in = Ma geli karo
office-cannot-sign-in-why = Weyddii isku-duwahaaga. Cidna ma akhrin karto mana diri karto eraygaaga sirta ah, iimaylna lama diro.
office-ended = Waa lagaa saaray, maxaa yeelay muddo waxba lama samayn. Mar kale gal si aad u sii waddo.
office-ended-draft = Waa lagaa saaray, maxaa yeelay muddo waxba lama samayn. Mar kale gal, wixii aad qortayna way soo noqonayaan.
office-second-factor = Caddee inaad adigu tahay
office-second-factor-why = Laba caddayn, maxaa yeelay kiisasku waxay ku saabsan yihiin dhallinyaro.
office-code = Lix lambar oo ka yimid app-kaaga koodhadhka
office-check-code = Hubi koodhka
office-lost-factor = Waxaan lumiyey caddaynta labaad
office-lost-factor-why = Isku-duwahaaga weyddiiso akoon cusub. Cidna ma geli karto iyada oo aan haysan caddayn labaad.

office-wrong-password = { $count ->
    [one] Cinwaanka ama erayga sirta ah sax ma aha. { $count } isku-day ayaa haray.
   *[other] Cinwaanka ama erayga sirta ah sax ma aha. { $count } isku-day ayaa haray.
}
office-wrong-code = { $count ->
    [one] Koodhku sax ma ahayn ama waqtigiisii waa dhammaaday. Sug ka xiga. { $count } isku-day ayaa haray.
   *[other] Koodhku sax ma ahayn ama waqtigiisii waa dhammaaday. Sug ka xiga. { $count } isku-day ayaa haray.
}
office-try-later = { $count ->
    [one] Mar kale isku day { $count } daqiiqo kaddib, ama weyddii isku-duwahaaga.
   *[other] Mar kale isku day { $count } daqiiqo kaddib, ama weyddii isku-duwahaaga.
}
