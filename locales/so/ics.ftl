### draft: no native reader has checked this file

ics-field-uid = magaca kalandarrada kale

ics-appointment = Ballan
ics-task = Hawl
ics-alarm = Onderweg: wax ayaa qorshaysan
ics-leave = Waa waqtigii la bixi lahaa
ics-bring = Waxa la keenayo: { $bring }
ics-travel = { $minutes ->
    [one] Jidka: { $minutes } daqiiqo
   *[other] Jidka: { $minutes } daqiiqo
}
ics-helper = Cidda raacaysa: { $name }
ics-interpreter = Turjubaanka: { $name }

ics-exported = { $count ->
    [one] { $count } ballan ama hawl ayaa ku jirta { $file }. Qofkii faylka haysta wuu akhrin karaa.
   *[other] { $count } ballamo iyo hawlo ah ayaa ku jira { $file }. Qofkii faylka haysta wuu akhrin karaa.
}

ics-added = { $count ->
    [one] { $count } ballan ama hawl ayaa lagu daray.
   *[other] { $count } ballamo iyo hawlo ah ayaa lagu daray.
}
ics-changed = { $count ->
    [one] { $count } hore ayay halkan u taallay, waana la beddelay.
   *[other] { $count } hore ayay halkan u yaalleen, waana la beddelay.
}
ics-same = { $count ->
    [one] { $count } hore ayay halkan u taallay, waana isku mid.
   *[other] { $count } hore ayay halkan u yaalleen, waana isku mid.
}
ics-left = Faylka lagama soo qaadan: { $names }

ics-line-property = Sadarka { $line }, { $property }: { $rule }
ics-line = Sadarka { $line }: { $rule }
ics-form = Kani ma aha sadar kalandar. Sadarku waa sidan: { $form }
ics-too-long = Tani aad bay u dheer tahay: ugu badnaan { $limit } xaraf.
ics-nesting = { $begin } iyo { $end } isma laha.
ics-too-deep = Qaybuhu aad bay isugu dhex jiraan: ugu badnaan { $limit } heer.
ics-missing = Waxaa maqan { $name }.
ics-twice = Halkan laba jeer ayay ku jirtaa.
ics-date = Tani ma aha taariikh: qor { $date } ama { $time }
ics-length = Tani ma aha muddo waqti. Tusaalooyin: { $examples }
ics-zone = Ma jiro aag waqti oo magacan leh: tusaale ahaan qor { $zone }
ics-not-taken = Tani macnaha ayay beddelaysaa, halkanna suurtagal kama aha.
ics-no-series = Ballanta soo noqnoqota faylka kuma jirto: waa inay la jirto marka laga beddelay.
ics-no-turn = Ballantu maalintan ma jirto: maalintan keligeed lama beddeli karo.
ics-never-turns = Xeerkan ballantu weligeed kuma dhacayso.
ics-too-large = Faylku wuu ka badan yahay { $limit } baayt: kala qaybi.
ics-too-many-lines = Faylku wuu ka badan yahay { $limit } sadar: kala qaybi.
ics-too-many-items = Ballamaha, hawlaha iyo maalmaha la beddelay ee faylka ku jira way ka badan yihiin { $limit }: kala qaybi faylka.
ics-not-text = Sadarka { $line } ee faylku ma aha qoraal UTF-8.
ics-not-calendar = Faylku ma aha kalandar: kuma jiro { $begin }
