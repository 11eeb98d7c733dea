### draft: no native reader has checked this file

case-opened = Furan: { $caseworker } ({ $programme }). Halkaas waxaa laga akhrin karaa keliya waxa aad adigu u gudbiso, wax kale maya.
case-questions = { $count ->
    [one] { $count } su'aal ayaa sugaysa haa-daada.
   *[other] { $count } su'aalood ayaa sugaya haa-daada.
} Cidda akhrin doonta: { $cases }
case-no-questions = Su'aal sugaysa haa-daada ma jirto.
case-none-open = Ma lihid kiis furan. Shaqaalaha kiiska weyddiiso kaar, kaddibna: { $command }
case-reads = { $names } ({ $space })
case-passed = Waxaa loo gudbiyey: { $case }. Nuqulku waa { $entry }. Qoraalka asalka ah wuu xirmayaa marka nuqulku gaaro server-ka.
case-shared = Nuqulku waa { $entry }. Laga bilaabo iswaafajinta xigta, dadkan ayaa ka akhrin kara goobta { $space }: { $people }. Kiisku kiisa wuu haynayaa.
case-shared-alone = Nuqulku waa { $entry }. Qof kasta oo soo gala goobta { $space } wuu akhrin karaa. Kiisku kiisa wuu haynayaa.
case-shared-again = Hore ayuu ugu jiray goobta { $space }: { $entry }.
case-no-looks = Cidna ma eegin.
case-look-offered = { $when }: { $who } – samaynta kaarka
case-look-renewed = { $when }: { $who } – koodh akoon oo loo sameeyey taleefan cusub oo aad leedahay
case-look-opened = { $when }: { $who } – furitaanka kiiska
case-look-answered = { $when }: { $who } – ka jawaabidda su'aal
case-look-appointment = { $when }: { $who } – ku darista ballan
case-look-task = { $when }: { $who } – ku darista hawl
case-look-confirmed = { $when }: { $who } – xaqiijinta tallaabo
case-look-sent-back = { $when }: { $who } – celinta tallaabo, iyadoo eray la raaciyey
case-look-other = { $when }: { $who } – wax uusan noocan app-ku garanayn
case-staff-added = Akoonka waa la sameeyey. Sirtiisa app-ka koodhadhka, hal mar keliya ayaa la tusayaa:
case-staff-renewed = Erayga sirta ah waa la beddelay, meel kasta oo uu qofkani ka galay nidaamkana waa laga saaray. Sirta cusub ee app-ka koodhadhka, hal mar keliya ayaa la tusayaa:
