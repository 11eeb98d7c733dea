### draft: no native reader has checked this file

demo-title = Toddobaad ka mid ah nolosha guri CURANT, mishiinkan dhexdiisa
demo-places = Server-ka { $server }, xafiiska { $office }
demo-card = { $caseworker }: daabacaadda kaar loogu talagalay { $name }
demo-accounts = { $count ->
    [one] { $count } taleefan ayaa akoon leh
   *[other] { $count } taleefan ayaa akoon leh
}
demo-founded = { $name }: furitaanka { $house }
demo-joined = { $name }: ku biirid. Labada taleefan waxay tusayaan { $digits }
demo-yes = { $name }: haa ayaa lagu yiri { $caseworker }. Halkaas waxaa laga akhriyaa waxa loo gudbiyo, wax kale maya
demo-wrote = { $name }: qoraal lagu qoray { $space }: { $title }
demo-private = { $name }: qoraal aanay cid kale akhrin karin
demo-changed = { $name }: { $title } waxaa loo wareejiyey { $time }
demo-flagged = { $name }: su'aal loo calaamadeeyey shaqaalaha kiiska: { $title }
demo-done = { $name }: waa la dhammeeyey { $title }
demo-both = { $title }: laba qof ayaa beddelay iyagoo aan internet haysan, labada qiimeba waa la hayaa
demo-moved = { $name }: warqad loo gudbiyey { $caseworker }: { $title }
demo-passed = { $name }: hal haa. Su'aashii { $buddy } waxay u gudubtay { $caseworker }
demo-job = { $name }: shaqo ayaa u gudubtay marxaladda "{ $stage }": { $title }
demo-job-helped = { $helper }: caawinta { $name }. Shaqadu waxay u gudubtay marxaladda "{ $stage }": { $title }
demo-offline = { $name }: internet ma jiro
demo-online = { $name }: internetku wuu soo noqday: { $up } waa la diray, { $down } waa la helay
demo-backup = Nuqul badbaado ayaa laga qaaday server-ka
demo-lost = Diskiga server-ku wuu lumay, laba maalmoodna way la lumeen
demo-unreachable = { $name }: qoristu way socotaa. { $count ->
    [one] { $count } isbeddel ayaa taleefanka ku sugaya
   *[other] { $count } isbeddel ayaa taleefanka ku sugaya
}
demo-restored = Nuqulkii badbaadada waa la soo celiyey: { $count ->
    [one] { $count } xirmo xiran ayaa maqan
   *[other] { $count } xirmo oo xiran ayaa maqan
}
demo-healed = Taleefannadu waxay soo celinayaan wixii lumay: server-ku wuxuu hayaa { $count ->
    [one] { $count } xirmo xiran
   *[other] { $count } xirmo oo xiran
}
demo-answered = { $caseworker }: ka jawaabidda su'aasha { $name }
demo-shared = { $name }: jawaabta { $caseworker } waxaa lala wadaagay guriga. Hadda { $buddy } waa loo oggol yahay akhrinta
demo-appointment = { $caseworker }: ku darista ballan lala leeyahay { $name }
demo-step-asked = { $name }: tallaabo ayaa la qaaday, haa ayaana laga sugayaa { $caseworker }: { $title }
demo-step-confirmed = { $caseworker }: xaqiijinta tallaabada { $name }: { $title }
demo-on-phone = { $caseworker }: waxaa muuqata in ay taallo taleefanka { $name }
demo-removed = { $gone }: guriga ka guurid. { $name }: { $gone } goobta ayaa laga saaray, guriguna wuxuu leeyahay fure cusub
demo-reads-nothing = { $name }: waxba lagama akhrin karo
demo-agenda = Waxa loo muujiyo { $name }
demo-could-read = Waxa uu server-ku akhrin karo
demo-could-accounts = { $count ->
    [one] { $count } akoon, magaca uu xafiisku siiyey
   *[other] { $count } akoon, magacyada uu xafiisku siiyey
}
demo-could-spaces = { $count ->
    [one] cidda ku jirta { $count } goob
   *[other] cidda ku jirta mid kasta oo ka mid ah { $count } goobood
}
demo-could-chunks = { $count ->
    [one] goorta ay timid { $count } xirmo xiran, iyo cabbirkeeda: { $size }
   *[other] goorta ay yimaaddeen { $count } xirmo oo xiran, iyo cabbirkooda: { $size }
}
demo-could-not = Waxa uusan server-ku akhrin karin
demo-none-found = { $count ->
    [one] { $count } qoraal oo dadku qoreen, laga raadiyey { $files } fayl iyo shabakadda ({ $size }): lama helin
   *[other] { $count } qoraal oo dadku qoreen, laga raadiyey { $files } fayl iyo shabakadda ({ $size }): midna lama helin
}
demo-found = { $count ->
    [one] { $count } mar ayaa la helay: sidan waa in aanay dhicin
   *[other] { $count } jeer ayaa la helay: sidan waa in aanay dhicin
}
demo-search-works = isla raadintani waxay helaysaa magacyada akoonnada
demo-search-blind = raadintu xitaa ma helayso magacyada akoonnada, markaa waxba ma caddaynayso
demo-held = Waxa ay taleefannadu hayaan
demo-same = { $count ->
    [one] { $space }: waxay ku jirtaa { $count } taleefan
   *[other] { $space }: waa isku mid { $count } taleefan, baayt ilaa baayt
}
demo-differs = { $space }: isku mid KUMA AHA taleefannada oo dhan
demo-traffic = intan oo dhan waxaa loo diray { $up }, waxaana la helay { $down }
demo-kept = Wax walba waxay ku jiraan { $folder }; adigu eeg
demo-open = Xafiisku waa furan yahay: { $office }
demo-sign-in = Ku gal { $address } iyo { $password }
demo-code = Koodhka caddaynta labaad ee hadda: { $code }
demo-end = Ctrl-C ayaa joojiya
demo-pack = { $programme } waxay taleefannada siisaa xirmadeeda saxiixan. Jumlado: { $phrases }. Luqado: { $languages }.
demo-practice = { $name }: barasho internet la'aan ah, xirmada taleefanka ku jirta:
demo-minutes = { $name }: barashada lala sameeyey { $other } waa la qoray. Daqiiqo: { $minutes }
demo-agreement = { $name }: soo jeedinta heshiiska xirmada ee { $house }
demo-agreement-changed = { $name }: erayo kale oo la soo jeediyey. Waxa isbeddelay tan iyo saxiixii { $other }:
demo-agreement-stands = Dhammaan dadka { $house } way saxiixaan, mid walba furaha taleefankiisa: heshiisku waa dhaqan galay
demo-sheet = { $name }: warqadda soo celinta waa la daabacay, waraaqahana waa lala dhigay
demo-phone-lost = Taleefanka { $name } wuxuu ku haray baska
demo-recovered = Warqadda soo celinta ayaa { $name } ku soo celisay taleefan cusub. Qoraallada soo noqday: { $count }
demo-phone-out = { $name }: taleefankii lumay waa la saaray, wax cusub ma helo
demo-export = { $name }: wax walba waa la qaatay, internet la'aan. Qoraallo: { $count }

demo-letter = { $name }: waxaa la sawiray warqad guriga timid: { $title }
demo-letter-opened = { $name }: warqaddii waa la furay, sawirkuna hadda keliya ayuu yimid, { $size }
