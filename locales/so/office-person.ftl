### draft: no native reader has checked this file

office-open-since = Wuxuu furan yahay laga bilaabo { $day }
office-about-open = Furan
office-about-waiting = Weli haa kama iman taleefanka
office-about-closed = Qofka ayaa xiray
office-place = { $at } ka mid ah { $all }
office-next = Kan xiga: { $name }
office-on-page = Boggan waxaa ku yaalla
office-waiting-why = Kaarka waa la sameeyey. Kiisku wuxuu furmayaa marka haa laga helo taleefanka { $name }; ilaa markaas halkan waxba lagama arki karo, waxna laguma qori karo.
office-closed-why = Kiiskan waa la xiray, waxaana go'aansaday qofkan: { $name }. Wixii ilaa markaas la wadaagay halkan mar dambe lagama akhrin karo. Waa doorasho aan sabab u baahnayn.

office-looks = Cidda eegtay kiiskan
office-looks-none = Weli cidna.
office-looks-all = Liiska oo dhan, sida uu ugu muuqdo { $name }
office-look-when = Goorma
office-look-who = Kuma
office-look-what = Maxaa
office-look-phone = Sadarka laftigiisa
office-deed-offered = samaynta kaarka
office-deed-opened = furitaanka kiiska
office-deed-answered = ka jawaabidda su'aal
office-deed-appointment = ku darista ballan
office-deed-task = ku darista tallaabo
office-deed-confirmed = xaqiijinta tallaabo
office-deed-sent-back = celinta tallaabo, iyadoo eray la raaciyey
office-deed-seen = u calaamadin in la arkay
office-deed-refused = waa la diiday

office-not-visible = Kuuma muuqato
office-not-visible-why = Waxa { $name } gaar u ah, iyo waxa guriga ka mid ah. Onderweg ma sheego inta ay le'eg yihiin. Waxaad weyddiin kartaa { $name }; cidna ma weyddiin karto Onderweg.

office-questions = Su'aalo
office-question-title = Su'aal shaqaalaha kiiska loogu talagalay
office-reaches = Waxay gaaraysaa { $name }.
office-reaches-not-buddy = Waxay gaaraysaa { $name }. { $buddy } waxaa loo akhrin karaa keliya haddii uu oggolaado qofkan: { $name }.

office-plan = Qorshe
office-plan-none = Halkan waxba laguulama wadaagin. Waa doorasho aan sabab u baahnayn.
office-steps-done = { $all ->
    [one] { $done } ka mid ah { $all } waa la dhammeeyey
   *[other] { $done } ka mid ah { $all } waa la dhammeeyey
}
office-show-done = { $count ->
    [one] Tus wixii la dhammeeyey: { $count }
   *[other] Tus wixii la dhammeeyey: { $count }
}
office-by-day = ugu dambayn { $day }
office-lines = { $all ->
    [one] { $done } ka mid ah { $all } sadar waa la dhammeeyey
   *[other] { $done } ka mid ah { $all } sadar waa la dhammeeyey
}
office-both = Dad dhowr ah ayaa beddelay; dhammaan qoraallada waa la hayaa:
office-kind-task = in la qabto
office-kind-done = la dhammeeyey
office-kind-appointment = ballan
office-kind-note = xusuusqor
office-fact = { $field }: { $value }
office-confirm = Xaqiiji
office-send-back = Celi oo eray raaci
office-back-now = Celi
office-back-hint = Tallaabadu mar kale way furan tahay; wixii la qoray waxba kama lumayaan.
office-step-asks = haa ayay sugaysaa
office-step-confirmed = la xaqiijiyey
office-step-sent-back = la celiyey: { $word }
office-step-tasks = { $all ->
    [one] { $done } ka mid ah { $all } hawl waa la dhammeeyey
   *[other] { $done } ka mid ah { $all } hawlood waa la dhammeeyey
}
office-plan-review = dib u eegid: { $day }

office-appointments = Ballamo
office-to-come = { $count ->
    [one] { $count } ayaa soo socota
   *[other] { $count } ayaa soo socda
}
office-hours = { $from } ilaa { $until }
office-added-by = cidda ku dartay: { $name }
office-add-appointment = Ballan ku dar
office-add-and-send = Ku dar oo dir

office-label-title = Maxaa
office-label-day = Maalin
office-label-from = Laga bilaabo
office-label-place = Xaggee
office-label-bring = Waxa la keenayo
office-label-answer = Jawaabtaada
office-label-back = Maxaa weli maqan? Qoraalkan waxaa la tusayaa { $name }.
office-label-name = Magac
office-hint-day = sida 26/11/2026
office-hint-from = sida 09:30; maran haddii ay tahay maalinta oo dhan
office-hint-bring = warqadda, kaarka aqoonsiga

office-summary = Meelaha qaar waa in la saxo
office-fault-empty = Qor waxa ay tahay.
office-fault-no-answer = Qor jawaab.
office-fault-no-word = Qor waxa weli maqan.
office-fault-no-name = Qor magac.
office-fault-long = Aad bay u dheer tahay. Soo gaabi.
office-fault-day = Ma aha maalin. Qor 26/11/2026.
office-fault-time = Ma aha waqti. Qor 09:30.
office-fault-past = Taasi waa dhaaftay. Qor maalin iyo waqti soo socda.

office-history = Taariikhda isbeddellada
office-history-none = Weli waxba ma dhicin.
office-history-pages = Bogagga taariikhda isbeddellada
office-newer = Kuwa cusub
office-older = Kuwa hore
office-pager = { $from } ilaa { $until } ka mid ah { $all }
office-did-added = la daray
office-did-edited = la beddelay
office-did-done = la dhammeeyey
office-did-reopened = mar kale la furay
office-did-archived = la kaydiyey
office-did-deleted = qashinka lagu riday
office-did-restored = la soo celiyey
office-did-moved = la raray
