### draft: no native reader has checked this file

catalogue-trusted = Hadda laga bilaabo taleefankani wuxuu aqbalayaa xirmooyinka barnaamijkani saxiixo.
catalogue-key = Furaha barnaamijka ee taleefannada: { $key }
catalogue-no-programme = Taleefankani ma yaqaan furaha barnaamijka: sawir (scan) kan ku yaalla warqadda koodhka akoonka, ama kaarka shaqaalaha kiiska.
catalogue-not-key = Kani ma aha furaha barnaamij: sawir (scan) kan ku yaalla warqadda koodhka akoonka.
catalogue-key-damaged = Furaha barnaamijku jidka ayuu ku dhaawacmay: mar kale sawir (scan).

catalogue-taken = Xirmada barnaamijka { $id }, nooca { $version }, hadda taleefankan ayay ku jirtaa.
catalogue-unchanged = Xirmada barnaamijku waa tan ugu cusub.
catalogue-budget = Xirmo ka cusub ayaa jirta, laakiin xaddiga loo qoondeeyey kuma filna: iswaafajinta xigta ayaa keeni karta.
catalogue-failed = Lama oga in xirmo ka cusub jirto: iswaafajinta xigta ayaa mar kale weyddiinaysa.
catalogue-kept = Nooca { $version }, cusub ilaa { $day }.
catalogue-expired = Nooca { $version } wuxuu cusbaa ilaa { $day }: wax baa laga yaabaa inay duugoobeen. Iswaafaji, ama barnaamijka weyddiiso mid ka cusub.
catalogue-always = saacad kasta

catalogue-not-published = Server-ku ma hayo xirmo sidaas ah: weyddii barnaamijka.
catalogue-several = Server-ku wuxuu hayaa xirmooyin dhowr ah: sheeg midda.
catalogue-no-pack = Weli xirmo kuma jirto taleefankan: iswaafaji meel internet leh.
catalogue-no-deck = Xirmadu ma laha taxane jumlado oo sidaas ah.
catalogue-refused = Xirmada ugu cusub ee server-ka lama isticmaali karo: taleefankani wuxuu haynayaa tan uu leeyahay. U sheeg barnaamijka.

catalogue-published = Hadda laga bilaabo taleefannadu waxay helayaan { $id }, nooca { $version }; cusub ilaa { $day }.
catalogue-published-already = Taleefannadu horeba way u helaan faylkan.
