### draft: no native reader has checked this file

pack-whole = { $id } waa dhan yahay: { $strings ->
    [one] { $strings } qoraal
   *[other] { $strings } qoraal
} oo ku qoran { $languages ->
    [one] { $languages } luqad.
   *[other] { $languages } luqadood.
}
pack-drafts = Weli ma hubin qof ay luqaddu afkiisa hooyo tahay: { $tags }.
pack-signed = La saxiixay: { $id }, nooca { $version }, cusub ilaa { $day }, { $bytes ->
    [one] { $bytes } baayt.
   *[other] { $bytes } baayt.
}
pack-signature-good = Nooca { $version }, barnaamijka ayaa saxiixay.
pack-signature-unchecked = Nooca { $version }. Saxiixa lama hubin: ku dar { $option }.
pack-lines = { $count ->
    [one] { $name }: { $count } sadar
   *[other] { $name }: { $count } sadar
}
pack-phrases = { $count ->
    [one] { $name }: { $count } jumlad
   *[other] { $name }: { $count } jumladood
}
pack-faults = { $count ->
    [one] { $count } arrin ayaa la saxayaa.
   *[other] { $count } arrimood ayaa la saxayaa.
}
pack-syntax = lama fahmin: { $reason }
pack-unknown = halkan waxba magacan ma laha: sax ama ka saar. Kuwa la yaqaan: { $known }
pack-missing = tani waa inay jirtaa: ku dar
pack-form = halkan ku qor { $form }
pack-choice = qor mid ka mid ah: { $known }
pack-range = qor tiro u dhexaysa { $low } iyo { $high }
pack-long = aad bay u dheer tahay: ugu badnaan { $most ->
    [one] { $most } xaraf
   *[other] { $most } xaraf
}
pack-count = kuwan waa inay ahaadaan { $least } ilaa { $most }
pack-large = aad bay u weyn tahay: ugu badnaan { $most ->
    [one] { $most } baayt
   *[other] { $most } baayt
}
pack-twice = tani hore ayay ugu jirtay { $place }: midkood magac kale sii
pack-nowhere = ma jiro { $kind } { $id }: magaca sax, ama ku dar
pack-no-words = ku dar { $line } galka { $folder }
pack-unused = waxba xirmadan kuma isticmaalaan: ka saar, ama furaha sax
pack-no-icon = kor ku dar sadar: { $line }
pack-not-plain = halkan qoraal caadi ah oo keliya, aan lahayn { $signs }
pack-header = faylka ku bilow { $draft } ama { $read }
pack-no-place = xirmadu waxay leedahay { $tables } iyo { $strings }: faylka meel kale u rar, ama luqaddiisa ku dhawaaq
pack-not-bundle = tani ma aha xirmo saxiixan: mar kale soo qaad
pack-wrong-signature = barnaamijku tan ma saxiixin: ha isticmaalin, barnaamijka u sheeg
pack-other = tani waa xirmo kale, ma aha tii la codsaday
pack-rolled-back = tani waa nooca { $found }, halkanna waxaa yaalla nooca { $kept }: kaas hayso, barnaamijka u sheeg
pack-expired = aad bay u duugowday in loo qaato mid cusub: barnaamijka weyddiiso mid ka cusub
pack-damaged = xirmada faylkan ku jirta way dhaawacan tahay ama way ka cusub tahay app-kan: weyddii barnaamijka, ama app-ka cusboonaysii
pack-past = magacow maalin weli soo socota
pack-rising = faylka halkaas yaalla wuxuu leeyahay noocan ama mid ka sarreeya, ama waa fayl kale: dooro nooc ka sarreeya, ama meel kale
pack-key = furuhu waa inuu ahaadaa { $bytes ->
    [one] { $bytes } baayt
   *[other] { $bytes } baayt
}
