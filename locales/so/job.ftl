### draft: no native reader has checked this file

job-field-stage = marxalad
job-field-result = natiijo
job-field-employer = loo-shaqeeye
job-field-contact = qofka lala xiriirayo
job-field-source = meesha laga helay
job-field-next = tallaabada xigta
job-field-due = taariikhda tallaabada xigta
job-field-documents = dukumentiyo
job-field-helped-by = cidda caawisay
job-field-file = fayl

job-stage-found = la helay
job-stage-prepared = la diyaariyey
job-stage-sent = la diray
job-stage-reply = jawaab
job-stage-interview = wareysi
job-stage-trial = tijaabo
job-stage-result = natiijo

job-result-hired = shaqada waa la helay
job-result-refused = markan maya
job-result-withdrawn = codsiga waa laga noqday
job-result-silent = jawaab ma iman

job-next = tallaabada xigta: { $step }
job-next-dated = tallaabada xigta
job-was-planned = waxaa loo qorsheeyey { $time }

job-column = { $count ->
    [one] { $stage }: { $count } shaqo
   *[other] { $stage }: { $count } shaqo
}
job-board-empty = Weli shaqo kuma jirto. Ku dar tii ugu horreysay ee aad aragtay: { $command }
job-moved = { $entry } hadda waxay joogtaa: { $stage }

job-funnel-all = { $count ->
    [one] { $count } shaqo, iyo intay gaartay
   *[other] { $count } shaqo, iyo intay gaareen
}
job-funnel-stage = { $stage }: { $reached } ayaa heerkan gaaray, hadda waxaa jooga { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = dhammaaday, natiijada lama qorin: { $count }

job-exported = { $count ->
    [one] { $count } shaqo ayaa ku jirta { $file }. Qofkii faylka haysta wuu akhrin karaa.
   *[other] { $count } shaqo ayaa ku jira { $file }. Qofkii faylka haysta wuu akhrin karaa.
}
job-imported = { $count ->
    [one] { $count } shaqo ayaa lagu daray.
   *[other] { $count } shaqo ayaa lagu daray.
}

job-sheet-cell = Safka { $row }, { $column }: { $rule }
job-sheet-row = Safka { $row }: { $rule }
job-sheet-cells = Sanduuqyada: { $found }, tiirarka: { $expected }. Safka sii sanduuqyo le'eg tirada tiirarka.
job-sheet-quote = Calaamad xigasho lama xirin. Haddii calaamadda laftigeeda loola jeedo, qor { $quotes }.
job-sheet-too-large = Faylku wuu ka badan yahay { $limit } baayt: kala qaybi.
job-sheet-not-text = Sadarka { $line } ee faylku ma aha qoraal UTF-8: u kaydi qaabka { $format }.
job-sheet-empty = Faylku waa maran yahay. Safkiisa koowaad wuxuu magacaabaa tiirarka: { $columns }
job-sheet-unknown-column = Shaqooyinku ma laha tiir leh magaca tiirka { $number }. Waxaa jira { $columns }
job-sheet-column-twice = Waxaa jira laba tiir oo ah { $column }: mid ka saar.
job-sheet-no-title = Ma jiro tiirka { $column }: shaqo kasta ayaa u baahan.
job-sheet-too-many-rows = Faylku wuu ka badan yahay { $limit } saf: kala qaybi.
