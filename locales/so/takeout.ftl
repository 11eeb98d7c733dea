### draft: no native reader has checked this file

takeout-title = Waxayga ku jiray Onderweg
takeout-made = Waxaa la qoray { $time }.
takeout-careful = Qofkii faylashan haysta wuxuu akhrin karaa wax kasta oo ku jira. U dhawr sida warqad magacaagu ku qoran yahay.
takeout-own = Goobtayda gaarka ah
takeout-empty = Weli waxba halkan ma yaallaan.
takeout-space = { $count ->
    [one] { $space }: { $count } qoraal
   *[other] { $space }: { $count } qoraal
}
takeout-by = Cidda samaysay: { $who }, { $time }
takeout-both = isku mar ayaa la qoray: { $value }
takeout-yes = haa
takeout-no = maya
takeout-file-page = { $file }: wax walba, si loo akhriyo loona daabaco.
takeout-file-journal = { $file }: wax walba, barnaamijyada kale ayay u tahay. Onderweg mar kale ayuu akhrin karaa: { $command }
takeout-file-history = { $file }: cidda wax beddeshay, waxa ay beddeshay iyo goorta.
takeout-file-calendar = { $file }: ballamaha iyo waqtiyada ugu dambeeya, kalandar ayay u tahay.
takeout-file-sheets = { $files }: barnaamijka jadwalka (spreadsheet) ayay u yihiin.
takeout-not-back = Waxa aan soo noqonayn: cidda wax qortay iyo goorta, wixii hore u qornaa, iyo qiimaha kale meeshii laba qof isku mar wax ku qoreen. Wax walba waxay u soo noqonayaan sidii adigoo hadda qoray.

takeout-written = { $count ->
    [one] { $count } qoraal ayaa ku jira { $file }. Qofkii faylka haysta wuu akhrin karaa.
   *[other] { $count } qoraal ayaa ku jira { $file }. Qofkii faylka haysta wuu akhrin karaa.
}
takeout-read = { $count ->
    [one] { $count } qoraal ayaa soo noqday.
   *[other] { $count } qoraal ayaa soo noqday.
}
takeout-step = { $done } ka mid ah { $all }
takeout-kept = { $count ->
    [one] { $count } qoraal oo aad samaysay ayaa nuqulkiisa la geeyey goobtaada gaarka ah.
   *[other] { $count } qoraal oo aad samaysay ayaa nuqulladooda la geeyey goobtaada gaarka ah.
}
takeout-here = { $count ->
    [one] { $count } qoraal horeba halkan wuu ku jiray.
   *[other] { $count } qoraal horeba halkan way ku jireen.
}
takeout-left = { $count ->
    [one] { $count } qoraal wuxuu ku harayaa faylka: saxiixyada iyo doorarka la qabtay waxay ku xisaabsan yihiin gurigooda oo keliya.
   *[other] { $count } qoraal waxay ku harayaan faylka: saxiixyada iyo doorarka la qabtay waxay ku xisaabsan yihiin gurigooda oo keliya.
}
takeout-answers = { $count ->
    [one] { $count } jawaab oo kaar barasho laga bixiyey ayaa soo noqotay.
   *[other] { $count } jawaabood oo kaarar barasho laga bixiyey ayaa soo noqday.
}
takeout-field-origin = nuqul ka mid ah

takeout-line = { $file }, sadarka { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = Onderweg sidan wax uma qoro.
takeout-state = Xaaladdu waa mid ka mid ah kuwan: { $states }
takeout-kind = Qoraallada noocan ah app-ka keliya ayaa sameeya.
takeout-twice = Qoraal kale ayaa leh aqoonsigan (id).
takeout-turn = Taxanaha maalintan faylka kuma jiro, ama taxanuhu maalintan waxba ma laha.
takeout-much = Intani way ka badan tahay inta hal qoraal qaadi karo.
takeout-version = { $file }: kani kama iman Onderweg, ama wuxuu ka yimid nooc ka cusub.
takeout-too-many = { $file }: qoraallada way ka badan yihiin { $limit }.
takeout-too-large = Faylku wuu ka badan yahay { $limit } baayt.
takeout-no-zip = Faylku ma aha fayl zip ah, ama wuu dhaawacan yahay.
takeout-too-many-files = Faylka zip-ka waxaa ku jira wax ka badan { $limit } fayl: Onderweg ma qorin.
takeout-strange-name = Faylka { $number } ee zip-ka ku jira wuxuu leeyahay magac uusan Onderweg qorin.
takeout-same-name = Laba fayl oo zip-ka ku jira ayaa isku magac ah.
takeout-packed = { $file } waa xirxiran yahay, ama waxaa loo duubay si aan halkan lagu furi karin.
takeout-too-large-file = { $file } wuu ka badan yahay { $limit } baayt.
takeout-damaged = { $file } wuu dhaawacan yahay.
takeout-missing = { $file } kuma jiro zip-ka.
