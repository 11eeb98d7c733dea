### draft: no native reader has checked this file

error-no-store = Galkan kuma jiro buug xogeed.
error-already-there = Galkan horeba buug xogeed ayaa ugu jira.
error-in-use = Barnaamij kale ayaa isticmaalaya buuggan xogta.
error-too-new = Buuggan xogta waxaa qoray nooc cusub oo app-ka ah: qaabkiisu waa { $found }, noocani wuxuu yaqaan { $known }.
error-not-a-store = Faylku ma aha buug xogeed oo app-kan, ama wuu dhaawacan yahay.
error-folder = Galka lama isticmaali karo: { $reason }.
error-disk-full = Diskigu waa buuxaa.
error-read-only = Buugga xogta halkan wax laguma qori karo.
error-damaged = Qayb ka mid ah buugga xogta lama akhrin karo ({ $place }).
error-store = Buugga xogtu ma shaqaynayo ({ $reason }).

error-locked = App-ku waa xiran yahay.
error-key-gone = Furihii taleefankan ma jiro.
error-wrong-pin = PIN-ku waa khalad.
error-pin-wait = Isku-dayo khaldan oo badan ayaa dhacay. Isku-dayga xiga waxaa la samayn karaa { $span } kaddib.
error-pin-short = PIN-ku waa ugu yaraan { $digits } lambar, weerta sirta ahna waa ugu yaraan { $letters } xaraf.
error-pin-long = Weerta sirta ahi waa ugu badnaan { $limit } xaraf.
error-pin-control = PIN-ka kuma jiri karaan xarfo aan muuqan.
error-no-pin = Weli PIN ma jiro.

error-no-space = Taleefankani ma yaqaan goob sidaas ah.
error-not-let-in = Weli cidna taleefankan goobtaas uma oggolaan.
error-gone = Taleefankani hadda kuma jiro goobta.
error-no-entry = Goobtan kuma jiro qoraal sidaas ah.
error-erased = Qoraalka waa la tirtiray.
error-same-space = Qoraalku horeba goobtaas ayuu ugu jiraa.
error-moved = Qoraalka waxaa loo raray goob kale: wax ku qor nuqulkiisa halkaas yaalla.
error-no-body = Qoraalkani ma laha faahfaahin.
error-no-such-line = Liiska hubinta kuma jiro sadar sidaas ah.
error-too-much = Intani hal mar way ka badan tahay: isbeddelka laba jeer u kala samee.
error-entry-full = Qoraalkan aad ayaa loo beddelay: nuqul ka samee oo mid cusub ku bilow.
error-engine = App-ku isbeddelkan ma samayn karin.
error-changed-since = Qof ayaa markaas kaddib beddelay: { $fields }.
error-nothing-to-undo = Ma jiro wax adigu aad samaysay oo laga noqdo.

error-too-long = { $field }: waa { $found } xaraf. Ugu badnaan waa { $limit }.
error-empty = { $field }: waxba kuma qorna.
error-control = { $field }: waxaa ku jira xaraf aan muuqan.
error-bad-date = { $field }: taariikh kuma jirto. U qor sidan: { $day } ama { $time }.
error-unknown-zone = { $field }: aag waqti oo sidaas ah ma jiro. Tusaale ahaan qor { $example }.
error-end-before-start = Dhammaadku wuxuu ka horreeyaa bilowga.
error-yes-or-no = { $field }: qor { $yes } ama { $no }.
error-no-choice = { $field }: qor mid ka mid ah kuwan: { $all }.
error-bad-number = { $field }: qor tiro dhan oo u dhexaysa { $least } iyo { $most }.
error-bad-reminders = { $most ->
    [one] { $field }: qor { $most } xasuusin oo aan ka badnayn 4 toddobaad, tusaale: { $example }.
   *[other] { $field }: qor ugu badnaan { $most } xasuusin, mid walbana yaanay ka badan 4 toddobaad, tusaale: { $example }.
}
error-not-of-kind = Qoraalka noocan ah ma laha qaybtan: { $field }.
error-bad-token = { $field }: qor hal eray oo ka kooban xarfo yaryar, lambarro iyo jiitin.
error-bad-link = { $field }: qor aqoonsiga (id) oo dhan ee qoraal isla goobtan ku jira.
error-no-repeat = Ballamuhu kuma soo noqnoqon karaan qaybtan: { $part }.
error-bad-repeat = { $part } halkan laguma akhrin karo. Xeerka u qor sidan: { $example }.
error-too-many-labels = Qoraalku wuxuu yeelan karaa ugu badnaan { $limit } sumadood.
error-too-many-lines = Liiska hubintu wuxuu yeelan karaa ugu badnaan { $limit } sadar.
error-line-id = Kani ma aha magaca sadar.
error-bad-kind = Ma jiro nooc qoraal oo sidaas ah. Waxaa jira: { $kinds }.
error-no-such-field = Ma jirto qayb sidaas ah. Waxaa jira: { $fields }.
error-invalid = Sidan looma kaydin karo.
error-no-picture = Ma jiro sawir sidaas ah. Waxaa jira: { $pictures }.
error-name-taken = { $name } waa magaca goobtaada gaarka ah.
error-joined-already = Taleefankani horeba goobtaas ayuu ugu jiraa.
error-value = { $field }: sidan suurtagal ma aha.

error-no-such-entry = Ma jiro qoraal sidaas ah.
error-no-such-space = Ma jirto goob sidaas ah.
error-no-such-invitation = Ma jirto casuumad sidaas ah.
error-no-such-person = Ma jiro qof sidaas ah.
error-no-such-turn = Taxanuhu maalintan waxba ma laha.
error-no-such = Waxba magacan ma laha: { $what }.
error-more-entries = Wax ka badan hal qoraal ayaa u dhigma: wax badan ka qor.
error-more-spaces = Wax ka badan hal goob ayaa u dhiganta: wax badan ka qor.
error-more-invitations = Wax ka badan hal casuumad ayaa u dhiganta: wax badan ka qor.
error-more-persons = Wax ka badan hal qof ayaa u dhigma: wax badan ka qor.
error-more-profiles = Dad dhowr ah ayaa isticmaala taleefankan: sheeg sawirka.
error-more = Wax ka badan mid ayaa u dhigma: { $what }.

error-code-length = Koodhku waa { $expected } xaraf, { $found ->
    [one] hal keliya ayaa la qoray ({ $found })
   *[other] { $found } ayaa la qoray
}: la barbar dhig kan asalka ah.
error-code-character = Xarafka lambarkiisu yahay { $position } koodhadhka kuma jiro: waxay leeyihiin lambarro iyo xarfo, laakiin U ma leh.
error-code-near = Hal xaraf ayaa khaldan agagaarka booska { $position }, qaybta { $group }: la barbar dhig kan asalka ah.
error-code-check = Koodhku isma laha: xaraf walba la barbar dhig kan asalka ah.
error-code-memory = Xusuustu kuma filna akhrinta koodhka: xir app-yada kale, kaddibna mar kale isku day.
error-invite-other = Tani ma aha casuumad: casuumaddu waxay ku bilaabataa { $start }
error-invite-kind = Kani waa koodh nooca { $kind } ah, app-kan noociisu ma garanayo.
error-invite-length = Casuumaddu waa { $expected } xaraf, halkan waxaa yaalla { $found }: dhammaanteed koobbi.
error-invite-damaged = Casuumaddu jidka ayay ku dhaawacantay: mar kale sawir (scan).
error-join-unreadable = Jawaabta casuumadda lama akhrin karo.
error-join-other-space = Jawaabta waxaa loo sameeyey goob kale.
error-join-other-invitation = Jawaabta waxaa loo sameeyey casuumad kale.
error-join-stranger = Codsigu kama iman qof haysta casuumadda.
error-join-device = Codsigu kama iman taleefanka uu magacaabayo.
error-join-owner = Jawaabtu kama iman taleefankii casuumadda tusay.
error-join-used = Taleefan kale ayaa isticmaalay casuumaddan: mid cusub weyddiiso.
error-join-second = Taleefan labaad ayaa isticmaalay casuumaddan: xir oo mid cusub tus.
error-offer-other = Kani ma aha kaarka xafiis: sawir (scan) kan uu shaqaalaha kiisku ku tuso.
error-offer-damaged = Kaarku jidka ayuu ku dhaawacmay: mar kale sawir (scan).
error-grant-unreadable = Jawaabta xafiiska lama akhrin karo.
error-grant-stranger = Xafiisku ma caddayn karin inuu barnaamijka ka tirsan yahay: ha sii wadin, weyddii shaqaalaha kiiska.
error-grant-other = Jawaabta xafiisku waa mid qof kale.
error-pass-no-case = Weli cidna barnaamijka ka tirsan ma akhrido su'aalahaaga: ma lihid kiis furan.
error-pass-several = Waxaad leedahay wax ka badan hal kiis oo furan: sheeg midka.
error-pass-other = Goobtani ma aha kiis furan oo aad leedahay.
error-pass-not-asked = Tani ma aha su'aal furan oo shaqaalaha kiiska loogu talagalay.
error-share-no-case = Qoraalkani kuma jiro kiis.
error-share-no-circle = Waxa kiis ku jira waxaa lala wadaagaa guri ama koox kale, goobtan lalama wadaago.
error-step-no-case = Haa waxaa loo weydiin karaa keliya tallaabo kiis ku jirta: marka hore halkaas u rar.
error-step-not-office = Xafiiska keliya ayaa tallaabo xaqiijin kara ama celin kara.
error-step-no-step = Qoraalkani ma aha tallaabo.
error-step-not-asked = Tallaabadani haa ma sugayso.
error-step-no-talk = Qoraalkani ma aha wadahadal.
error-other-digits = Ma jiro codsi leh lixdan lambar. Haddii labada taleefan kala tusaan lambarro kala duwan, ha oggolaan.
error-invitation-copied = Taleefan labaad ayaa isticmaalay casuumaddan. Waa la xiray: mid cusub samee.

error-address = Kani ma aha cinwaan: qor { $start } iyo magaca server-ka.
error-address-plain = Cinwaanku waa inuu ku bilowdaa { $start } ({ $plain } waa mishiinkan keliya).
error-address-long = Cinwaanku waa inuu ku dhammaadaa magaca server-ka.
error-address-tls = Taleefankan laguma samayn karo xiriir ammaan ah.
error-unreachable = Server-ka lama gaari karo.
error-broken-off = Xiriirku wuu go'ay, ama aad buu u gaabis ahaa.
error-untrusted = Server-ku ma caddayn karin cidda uu yahay.
error-answer-large = Jawaabta server-ku way ka weyn tahay inta la oggol yahay.
error-no-http = Waxa jawaabay ma aha server barnaamijka.
error-not-enrolled = Taleefankani weli akoon kuma laha server.
error-enrolled-elsewhere = Taleefankani horeba akoon ayuu ku leeyahay server kale.
error-server-unknown = Server-ku ma garanayo taleefankan.
error-server-code = Server-ku ma aqbalo koodhkan: waa khalad, waa la isticmaalay, ama waa duugoobay.
error-server-not-found = Server-ku waxaas ma hayo.
error-server-forbidden = Server-ku taleefankan uma oggola taas.
error-server-conflict = Server-ka wax kale ayaa horeba u yaalla meeshaas.
error-server-large = Tani aad bay ugu weyn tahay server-ka.
error-server-slow = Server-ku wuxuu codsanayaa in la sugo. Mar kale isku day { $span } kaddib.
error-server-broken = Server-ku hadda ma shaqaynayo (xaaladda { $status }).
error-server-strange = Server-ku wuxuu u jawaabayaa si uusan noocan app-ku fahmayn (xaaladda { $status }).

error-refused-unreadable = Suurtagal ma aha: qoraalka xubinnimada lama akhrin karo.
error-refused-not-next = Hadda suurtagal ma aha: qof kale ayaa hore u beddelay xubinnimada.
error-refused-signature = Suurtagal ma aha: qoraalka xubinnimada ma saxiixna cidda qortay.
error-refused-stranger = Taas waxaa samayn kara xubnaha goobta keliya.
error-refused-full = Goobtu ma qaadi karto taleefanno kale.
error-refused-admit = Milkiile keliya ayaa dad oggolaan kara.
error-refused-owner = Milkiile keliya ayaa magacaabi kara milkiile kale.
error-refused-erase = Qoraalka waxaa tirtiri kara keliya cidda qortay ama milkiile.
error-refused-invite = Milkiile keliya ayaa dad casuumi kara.
error-refused-invitation = Tani waa casuumad qof kale.
error-refused-remove = Milkiile keliya ayaa dad saari kara, milkiile kalena lama saari karo.
error-refused-self = Taleefanku goobta wuu ka baxaa, isma saaro.
error-refused-last-owner = Milkiilaha ugu dambeeya waa inuu magacaabo milkiile kale ka hor inta aan laga bixin.
error-refused-person = Goobta kuma jiro qof sidaas ah.
error-refused-no-invitation = Casuumaddaas hadda ma jirto.
error-refused-joined = Taleefankani hore ayuu goobta ugu jiray: taleefan hal mar keliya ayuu ku biiraa.
error-refused-device = Goobta kuma jiro taleefan sidaas ah.
error-refused-right = Goobtan taas kaama oggola.
error-refused-log = Suurtagal ma aha: waxay ka hor imanaysaa xubinnimada goobta.

error-unsent = { $count ->
    [one] { $count } isbeddel ayaa taleefankan keliya ku jira.
   *[other] { $count } isbeddel ayaa taleefankan keliya ku jira.
}
