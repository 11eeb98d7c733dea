### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } qof.
   *[other] { $people } qof.
} Laga bilaabo markii ugu dambaysay ee aad eegtay ({ $since }): { $changed } ayaa wax iska beddeleen, { $waits ->
    [one] { $waits } arrin ayaa ku sugaysa.
   *[other] { $waits } arrimood ayaa ku sugaya.
}
office-monday-about-first = { $people ->
    [one] { $people } qof.
   *[other] { $people } qof.
} { $waits ->
    [one] { $waits } arrin ayaa ku sugaysa.
   *[other] { $waits } arrimood ayaa ku sugaya.
}
office-mark-seen = Dhammaan u calaamadee in la arkay
office-add-person = Qof ku dar
office-show = Tus
office-name = Magac
office-monday-count = { $all ->
    [one] { $shown } ka mid ah { $all } qof
   *[other] { $shown } ka mid ah { $all } qof
}
office-nobody-matches = Cidna u ma dhiganto.
office-show-all = { $count ->
    [one] Tus { $count } qof
   *[other] Tus dhammaan { $count }
}
office-silence = “Tan iyo” wuxuu tusayaa maalin, saacad maya, toddobaad kaddib keliya. Badanaa waxay ka dhigan tahay in internetku ka dhammaaday ama fasax lagu jiro.

office-waits = Waxa ku sugaya
office-waits-order = Taariikhda ugu dhow marka hore, kaddib kan ugu sugitaanka dheer. Cidna dhibco lama siiyo.
office-show-others = { $count ->
    [one] Tus { $count } kale
   *[other] Tus { $count } kale
}
office-question-from = su'aal ka timid { $name }
office-question = su'aal
office-answer = Ka jawaab
office-wait-call = Taleefanku ma soo qaadan. Wac { $name }, ama booqo.

office-tab-all = Dhammaan
office-tab-changed = Isbeddelay
office-tab-waits = Ku sugaya
office-tab-no-appointment = Ballan la'aan
office-tab-silent = Aan war laga hayn

office-column-person = Qof
office-column-changed = Wixii isbeddelay tan iyo markii aad eegtay
office-column-waits = Waxa ku sugaya
office-column-next = Ballanta xigta
office-column-silent = Warkii ugu dambeeyey
office-short-changed = Isbeddel
office-short-waits = Sugaya
office-short-next = Xiga
office-short-silent = Aamusan
office-nothing-new = wax cusub ma jiraan
office-nothing-waits = wax sugaya ma jiraan
office-no-appointment = ballan ma jirto
office-this-week = toddobaadkan
office-not-since = tan iyo { $day } war ma jiro
office-chip-questions = { $count ->
    [one] { $count } su'aal
   *[other] { $count } su'aalood
}
office-chip-asks = { $count ->
    [one] tallaabo la xaqiijinayo
   *[other] { $count } tallaabo oo la xaqiijinayo
}
office-chip-undelivered = { $count ->
    [one] { $count } aan taleefanka gaarin
   *[other] { $count } aan taleefanka gaarin
}

office-changed-added = { $count } la daray
office-changed-edited = { $count } la beddelay
office-changed-done = { $count } la dhammeeyey
office-changed-reopened = { $count } mar kale la furay
office-changed-archived = { $count } la kaydiyey
office-changed-deleted = { $count } qashinka lagu riday
office-changed-restored = { $count } la soo celiyey
office-changed-moved = { $count } la raray

office-standing-waiting = weli haa kama iman taleefanka
office-standing-closed = qofka ayaa xiray

office-empty-about = Waa maalintaadii ugu horreysay halkan. Weli dad ma lihid.
office-empty-next = Maxaa xiga
office-empty-card = Waxaad samaynaysaa kaar
office-empty-card-why = Qof ku dar magaciisa. Kaarku wuxuu leeyahay laba koodh, hal mar ayaana la tusaa: daabac, ama qofku ha ka sawirto shaashaddan.
office-empty-yes = Qofku taleefanka ayuu haa ku yiraahdaa
office-empty-yes-why = Haa-daas ayuu kiisku halkan ku furmaa, wuxuuna hayaa waxa qofku kula wadaago. Cidna qof kale uma oran karto haa.
office-empty-monday = Muuqaalkaaga Isniinta ee ugu horreeya
office-empty-monday-why = Kor waxaa ku yaalla waxa ku sugaya, taariikhda ugu dhow marka hore; hoosna waa qof walba: wixii isbeddelay, ballanta xigta, cidda aan war laga hayn in ka badan toddobaad.
office-empty-people = Weli cidna halkan ma joogto. Haddii aad magacyo filaysay, weyddii isku-duwahaaga.
office-empty-see = Waxa aad arki doonto iyo waxa aadan arki doonin
office-empty-see-shared = Waxa qofku la wadaago barnaamijka: qorshe, tallaabooyin, ballamo, su'aalo.
office-empty-see-never = Weligaa ma arki doontid: qoraallada gaarka ah, arrimaha guriga, waxa guriga dhexdiisa lagu heshiiyo.
office-empty-see-log = Kiis kasta oo aad furto waa la qoraa. Qofku wuxuu arkaa magacaaga iyo maalinta.
