### draft: no native reader has checked this file

keys-field-phone = taleefan
keys-field-sheet = warqad soo celin
keys-no-such-phone = Ma lihid taleefan aqoonsigiisu (id) sidaas ku bilaabmo.
keys-more-phones = Wax ka badan hal taleefan oo aad leedahay ayaa aqoonsigoodu (id) sidaas ku bilaabmaa: wax badan ka qor.
keys-phone = { $count ->
    [one] { $phone }: ku jira { $count } goob
   *[other] { $phone }: ku jira { $count } goobood
}
keys-phone-this = taleefankan
keys-phone-comes = { $count ->
    [one] { $count } kale ayaa imanaysa iswaafajinta xigta
   *[other] { $count } kale ayaa imanaya iswaafajinnada xiga
}
keys-add-then = Taleefanka cusub: { $join }. Marka labada taleefan isku lix lambar tusaan oo taleefankan laga xaqiijiyo, goobahaaga oo dhan way u gudbayaan: { $sync }
keys-phone-out = Taleefanka { $phone } wuu ka baxayaa goobahaaga oo dhan, wax cusubna ma akhrin doono. Wixii hore ugu jiray waxaa weli halkaas ka akhrin kara qofkii fura.

keys-sheet-there = { $count ->
    [one] Warqadda soo celinta { $sheet }: waxay soo celinaysaa { $count } goob.
   *[other] Warqadda soo celinta { $sheet }: waxay soo celinaysaa { $count } goobood.
}
keys-sheet-none = Ma haysatid warqad soo celin. Mid daabac: { $command }
keys-no-sheet = Ma jirto warqad soo celin oo shaqaynaysa.
keys-sheet-over = Warqaddan soo celintu hadda ma shaqayso: waa la isticmaalay, mid kale ayaa lagu beddelay, ama waa laga noqday. Ama server kale ayay leedahay.
keys-sheet-back = Warqadda waa laga noqday: taleefan dambe kuma soo geli karo.
keys-sheet-file = Waa la qoray: { $file }. Daabac, kaddibna faylka tirtir.
keys-sheet-title = Warqadda soo celinta
keys-sheet-what = Haddii taleefannadaada oo dhan lumaan, warqaddani waxay taleefan cusub ku soo celinaysaa wax kasta oo la diray: xataa wixii adiga keliya aad akhrin kartay.
keys-sheet-can = Hal taleefan ayay soo gelisaa, hal mar. Kaddib qiime ma laha, taleefannadaada oo dhanna waxay sheegayaan in la isticmaalay.
keys-sheet-guard = Qofkii haystaa wuxuu akhrin karaa wixii aad adigu akhrin karto. Waraaqahaaga la dhig, ha la dhigin taleefankaaga. Xafiisku weligiis ma weyddiiyo.
keys-sheet-how = Taleefanka cusub: { $command }
keys-sheet-server = Server-ka: { $server }
keys-sheet-made = Warqadda { $sheet }, waxaa la daabacay { $date }.
keys-sheet-stolen = Ma luntay, mise qof kale ayaa arkay? Mid cusub daabac: tani markaas way joogsanaysaa. { $command }

keys-recovered = { $count ->
    [one] Waad soo noqotay, { $count } goob ayaad ku jirtaa. Warqadda waa la isticmaalay.
   *[other] Waad soo noqotay, { $count } goobood ayaad ku jirtaa. Warqadda waa la isticmaalay.
}
keys-recovered-not = Weli kuma soo noqon: { $spaces }. Qof halkaas ku jira ayaa ku soo celin kara: { $command }
keys-recovered-later = Goobtaada gaarka ahi way furan tahay. Kuwa kale waxay imanayaan iswaafajinta xigta.
keys-recovered-lost = Wixii taleefanka lumay lagu qoray oo aan weligood la dirin way lumeen. Wax kasta oo kale waxay la imanayaan iswaafajinta.
keys-recovered-next = Marka xigta: taleefanka lumay ka saar: { $remove }. Kaddib warqad cusub daabac: { $print }
keys-owner-readmits = Milkiilaha goobtan keliya ayaa qof soo celin kara.
keys-another-readmits = Qof kale waa inuu ku soo celiyo: keligaa ma samayn kartid.
keys-readmit-what = Marka { $name } sidan lagu soo celiyo, dhammaan taleefannadii hore ee { $name } way baxayaan, wax cusubna ma akhrin doonaan. Wixii la diray waxay ku jiraan taleefanka cusub. Wixii taleefanka lumay keliya ku jiray way lumeen.
keys-asks-back = { $space }: taleefanka { $phone } wuxuu codsanayaa in la soo celiyo { $name }. Lix lambar: { $digits }
keys-waits-word = Milkiile ma harin, markaa laba xubnood waa inay isku raacaan. Xubin kale oo halkan ku jirta ayaa iyaduna lix lambar la barbar dhigaysa taleefanka cusub: { $command }
keys-lost-title = Taleefan lumay waa hawl hal galab ah, ma aha musiibo.
keys-lost-kept = Wixii badbaaday: wax kasta oo la diray. Iyagoo xirxiran ayay yaallaan server-ka iyo taleefannada dadka kale.
keys-lost-gone = Wixii lumay: wixii taleefankaas lagu qoray oo aan weligood la dirin.
keys-lost-finder = Qofkii taleefanka hela waxba kama akhrin karo PIN-kaaga la'aantiis.
keys-lost-finder-open = PIN la'aantiis, qofkii taleefanka hela wuu furi karaa oo wax kasta oo ku jira wuu akhrin karaa.
keys-lost-second = Haddii aad leedahay taleefan labaad: kii lumay ka saar. { $list } { $remove }
keys-lost-account = Taleefanka cusub xafiiska u weyddiiso koodh akoon. Wuxuu furaa server-ka, laakiin hal eray oo qoraalkaaga ah ma furo: { $command }
keys-lost-sheet = Haddii aad haysato warqad soo celin: wax walba way soo noqonayaan. { $command }
keys-lost-house = Haddii aadan warqad haysan: milkiilaha guriga ayaa guriga kugu soo celinaya, ama laba qof oo guriga kula nool haddii aan milkiile harin. { $command }
keys-lost-private = Taleefan labaad iyo warqad la'aantood, wixii adiga keliya aad akhrin kartay way lumeen.
keys-lost-then = Ugu dambayn warqad cusub daabac: { $command }

keys-notice-joined = { $space }: qof cusub ayaa ku soo biiray: { $name }.
keys-notice-phone = { $space }: { $name } waxaa u kordhay taleefan kale, { $phone }.
keys-notice-phone-own = { $space }: taleefanka { $phone } wuxuu u soo galay sida taleefankaaga. Haddii uusan kaaga ahayn: { $command }
keys-notice-sheet = { $space }: { $name } – daabacidda warqad soo celin.
keys-notice-sheet-own = { $space }: warqad soo celin oo cusub ayaa la daabacay; tii hore qiime ma laha. Haddii aanay adiga ahayn: { $command }
keys-notice-used = { $space }: { $name } – ku soo noqosho warqad soo celin, taleefanka { $phone }.
keys-notice-used-own = { $space }: warqaddaada soo celinta waa la isticmaalay, taleefanka { $phone } ayaana soo galay. Haddii aanay adiga ahayn: { $command }
keys-notice-back = { $space }: waxaa la soo celiyey { $name }, taleefanka { $phone }; taleefannadii hore way baxeen.
keys-notice-back-own = { $space }: adiga waa lagugu soo celiyey taleefanka { $phone }; taleefannadaadii hore way baxeen.
keys-notice-phone-out = { $space }: taleefanka { $phone } ee { $name } wuu baxay.
keys-notice-removed = { $space }: waa laga saaray { $name }.
keys-notice-left = { $space }: qofkan ayaa ka baxay: { $name }.
keys-notice-owner = { $space }: hadda { $name } waa milkiile.
keys-you = adiga
