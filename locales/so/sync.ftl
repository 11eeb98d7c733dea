### draft: no native reader has checked this file

status-no-server = Taleefankani server ma laha: wax walba halkan keliya ayay yaallaan.
status-all-sent = Wax walba waa la diray, markii ugu dambaysay { $time }.
status-nothing = Wax la diro ma jiraan; weli lama iswaafajin.
status-unsent = { $count ->
    [one] { $count } isbeddel lama dirin tan iyo { $time }.
   *[other] { $count } isbeddel lama dirin tan iyo { $time }.
}
status-never-sent = { $count ->
    [one] { $count } isbeddel weligiis lama dirin.
   *[other] { $count } isbeddel weligood lama dirin.
}
status-server = Server-ka: { $server }
status-trouble = Iswaafajintii ugu dambaysay way fashilantay ({ $code }).
status-next-try = App-ku mar kale ayuu isku dayayaa { $time }.
status-month = Bishan: { $up } la diray, { $down } la helay.
status-locked = Waa xiran yahay.
status-unlocked = Waa furan yahay, PIN ayuu leeyahay.
status-no-pin = PIN ma jiro.

sync-all-sent = Wax walba waa la diray.
sync-still-here = { $count ->
    [one] { $count } isbeddel weli halkan keliya ayuu yaallaa.
   *[other] { $count } isbeddel weli halkan keliya ayay yaallaan.
}
sync-budget = Xaddigii loo qoondeeyey waa dhammaaday; iswaafajinta xigta ayaa halkan ka sii wadaysa.
sync-stopped = Waa la joojiyey.
sync-metered = Internetkan lacag ayuu ku kacayaa, dejintuna waxay tiri maya.
sync-waiting = Waa goor hore: mar kale isku day { $span } kaddib.
sync-traffic = { $up } la diray, { $down } la helay.
sync-refused = Hadda suurtagal ma aha goobta { $space }: { $act }.
sync-left = Hadda kuma jirtid { $space }. Wixii halkan keliya yiil waxay hadda ku jiraan goobtaada gaarka ah.
sync-act-invite = casuumid
sync-act-revoke = xirid casuumad
sync-act-admit = oggolaansho
sync-act-readmit = mar kale oggolaansho
sync-act-remove = saarid
sync-act-leave = ka bixid
sync-act-key = beddelid furaha
sync-act-snapshot = kaydin soo koobid
sync-act-erase = tirtirid
sync-act-owner = magacaabid milkiile kale
sync-act-sheet = daabacid warqad soo celin

doctor-read = { $count ->
    [one] { $count } qoraal ayaa la akhriyey.
   *[other] { $count } qoraal ayaa la akhriyey.
}
doctor-locked = Waa xiran yahay: qoraallada lama akhrin.
doctor-sound = Faylku waa fiican yahay.
doctor-rebuilt = { $count ->
    [one] { $count } saf ayaa mar kale la qoray.
   *[other] { $count } saf ayaa mar kale la qoray.
}
doctor-well = Wax walba waa hagaagsan yihiin.
doctor-in = { $space }: { $finding }
doctor-withheld = Server-ku ma keeno wax ka yimid { $name } oo xubin kale aragtay.
doctor-fork = Server-ku laba nooc ayuu ka tusay qoraalka { $name }.
doctor-log-forked = Server-ku wuxuu tusay liis xubneed oo ka duwan kii hore.
doctor-server-faulty = Server-ku wuxuu keenayaa wax xeerarka jebinaya.
doctor-copied = Taleefan kale ayaa wax ku qoraya furayaasha kan.
doctor-bad-content = Taleefanka { $name } wuxuu soo diray wax aan la akhrin karin.
doctor-own-refused = Server-ku wuxuu diidayaa wax uu taleefankani qoray.
doctor-bad-snapshot = Soo koobid ma hayso waxa ay sheegtay.
doctor-not-named = Server-ka waxaa lagu celiyay xaalad hore, taleefankanna kuma jiro liiska xubnihiisa. Waxa halkan yaalla halkan bay ku hadhayaan: taleefankan mar kale ka oggolow taleefan kale.
doctor-damaged = Qoraal taleefankan ku jira lama akhrin karo.
doctor-file-broken = Faylka taleefankan wuu jaban yahay: iswaafaji wixii weli la diri karo, galka koobbi ka qaad, caawimaadna weyddiiso.
