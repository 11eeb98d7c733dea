### draft: no native reader has checked this file

house-field-by = sida doorku u wareego
house-field-order = kala horreyn
house-field-swap = isweydaarsi
house-field-answer = jawaab
house-field-version = nooc
house-field-sign = saxiix
house-field-told = maalinta la sheegay
house-field-told-who = cidda loo sheegay
house-field-mended = maalinta la hagaajiyey
house-field-mended-by = cidda hagaajisay

kind-rota = jadwalka hawlaha
kind-shopping = wax la soo iibsado
kind-repair = hagaajin
kind-bins = maalinta qashinka
kind-agreement = heshiiska guriga

house-no-rota = Jadwalka hawlaha ma jiro
house-by-week = toddobaad kasta door cusub
house-by-done = doorka xiga marka mid la qabto
house-now = Hadda (laga bilaabo { $day }): { $name }
house-now-open = Hadda: { $name }
house-begins = Waxay bilaabanaysaa { $day }
house-nobody = qof aan magac lahayn
house-you = adiga
house-swapped = la isweydaarsaday
house-left = qof guriga ka guuray
house-turns = { $count ->
    [one] { $count } door
   *[other] { $count } door
}
house-turn = doorka { $turn }
house-done-by = cidda qabatay: { $names }
house-rota-made = Jadwalka hawlaha { $rota } waa la sameeyey.
house-ordered = Kala horreynta cusub waxay dhaqan galaysaa laga bilaabo doorka { $turn }.
house-turn-done = Doorka { $turn } waa la qabtay.
house-turn-was-done = Doorka { $turn } hore ayaa loo qabtay.

house-swap-asks = { $name }: waxaa lagu siinayaa doorka { $give }, waxaana lagaa doonayaa doorkaaga { $take }
house-swap-waits = waxaa la sugayaa { $name }: doorka { $give } oo lagu beddelanayo doorka { $take }
house-swap-offered = Isweydaarsiga { $swap } waa la soo jeediyey. Wuu dhaqan galayaa marka qofka kale aqbalo.
house-swap-accepted = Doorka { $give } iyo doorka { $take } waa la isweydaarsaday.
house-swap-declined = Isweydaarsiga waa la diiday.

house-error-no-circle = Tani waxay ka suurtowdaa koox keliya: dooro goobta gurigaaga.
house-error-no-rota = Qoraalkani ma aha jadwalka hawlaha.
house-error-other-kind = Qoraalkani waa nooc kale.
house-error-not-yet = Doorkan weli lama gaarin.
house-error-not-yours = Waxaad bixin kartaa keliya door adigu aad leedahay.
house-error-not-theirs = Doorka kale ma laha qof guriga ku jira oo bixin kara.
house-error-over = Doorkan waqtigiisii wuu dhaafay ama waa la qabtay.
house-error-unfair = Isweydaarsigan kaddib qof ayaa yeelanaya laba door oo ka badan ama ka yar intii la qorsheeyey: dooro door ka dhow.
house-error-people = { $most ->
    [one] Jadwalka hawlaha waxaa ku jira { $least } ilaa { $most } qof, mid kasta hal mar.
   *[other] Jadwalka hawlaha waxaa ku jira { $least } ilaa { $most } qof, mid kasta hal mar.
}
house-error-apart = { $most ->
    [one] Laba door oo la isweydaarsado waxay kala fogaan karaan ugu badnaan { $most } door.
   *[other] Laba door oo la isweydaarsado waxay kala fogaan karaan ugu badnaan { $most } door.
}

house-shop-empty = Wax la soo iibsado ma jiraan
house-shop-open = Wax la soo iibsanayo
house-shop-bought = La soo iibsaday
house-shop-added = { $count ->
    [one] { $count } shay ayaa liiska ku jira.
   *[other] { $count } shay ayaa liiska ku jira.
}
house-shop-ticked = { $count ->
    [one] { $count } shay waa la soo iibsaday.
   *[other] { $count } shay waa la soo iibsaday.
}
house-shop-unticked = { $count ->
    [one] { $count } shay waa in mar kale la soo iibsado.
   *[other] { $count } shay waa in mar kale la soo iibsado.
}
house-shop-cleared = { $count ->
    [one] { $count } shay waa la kaydiyey.
   *[other] { $count } shay waa la kaydiyey.
}

house-no-repair = Wax la hagaajiyo ma jiraan
house-told = waxaa la sheegay { $day }
house-told-who = waxaa loo sheegay { $who }, { $day }
house-mended-by = cidda hagaajisay: { $who }

house-bins-added = { $count ->
    [one] Waa la qoray. Fiidka ka horreeya ayaa lagu xasuusinayaa.
   *[other] { $count } maalmood ayaa la qoray. Mid kasta fiidka ka horreeya ayaa lagu xasuusinayaa.
}

house-checklist-started = { $count ->
    [one] { $count } hawl oo cusub, maalinteeda ayay leedahay.
   *[other] { $count } hawlood oo cusub, mid kasta maalinteeda ayay leedahay.
}

house-agreement = Heshiiska guriga
house-agreement-none = Weli heshiis guri ma jiro
house-agreement-holds = Nooca { $version } ayaa dhaqan gal ah
house-agreement-not-yet = Weli nooc dhaqan gal ah ma jiro: waa in qof walba saxiixo
house-agreement-proposed = Nooca { $version } waa la soo jeediyey
house-signed-by = cidda saxiixday: { $names }
house-waits-for = saxiixa waxaa laga sugayaa: { $names }
house-proposed = Nooca { $version } waa la soo jeediyey, saxiixaaguna wuu ku jiraa. Wuu dhaqan galayaa marka qof walba saxiixo.
house-signed = Waad saxiixday nooca { $version }.
house-no-changes = Waxba iskama beddelin tan iyo markii aad saxiixday.
house-changes = Isbeddelka u dhexeeya nooca { $from }, ee aad saxiixday, iyo nooca { $to }:
house-changes-first = Weli nooc ma aadan saxiixin. Nooca { $to }:
