### draft: no native reader has checked this file

letter-field = warqad
letter-field-photo = sawir
letter-field-thumb = sawir yar
letter-attached = waa ku lifaaqan tahay; waa la furi karaa
letter-added = { $entry }: warqaddu waxay ku kaydsan tahay taleefankan. Waxaa la dirayaa iswaafajinta xigta.
letter-row = { $entry } { $title } ({ $size })
letter-here = Warqaddu oo dhan taleefankan ayay ku jirtaa.
letter-away = Waxaa la soo dejiyaa marka la furo.
letter-part = Qaybaha ku jira taleefankan: { $here } ka mid ah { $parts }. Furiddu waxay soo dejinaysaa kuwa kale.
letter-unsent = Qaybaha weli la dirayo: { $count }.
letter-refused = Server-ku ma aqbalayo. Tirtir warqadaha aan cidna u baahnayn.
letter-nothing = Hawlna warqad ma leh. Si aad mid ugu darto: { $command }
letter-opened = Warqaddu waxay ku jirtaa { $file }.
letter-sync = Warqadaha: qaybaha la diray { $sent }, weli la dirayo { $waiting }.
letter-error-none = Qoraalkan ma laha warqad nooca app-kan furi karo.
letter-error-elsewhere = Warqaddu waxay ku hartay goobtii qoraalku ka yimid. Halkan mar kale ku lifaaq.
letter-error-not-here = Warqaddu kuma jirto taleefankan. Mar kale fur marka internet la helo.
letter-error-not-there = Warqaddu kuma jirto server-ka: waa la tirtiray, ama weli lama wada dirin.
letter-error-metered = Internetkan lacag ayuu ku kacayaa, warqadana looma isticmaali karo.
letter-error-size = Faylku waa madhan yahay ama aad ayuu u weyn yahay. Warqaddu ugu badnaan waa { $most }.
letter-error-type = Faylku waa nooc kale. Kuwan ayaa la aqbalaa: { $types }
letter-error-damaged = Sawirku wuu dhaawacan yahay ama waa go'an yahay.
letter-error-pixels = Sawirku pixel aad u badan ayuu leeyahay. Yaree.
letter-error-thumb = Sawirka yari sawir ma aha, ama kuma filna yaraanta.
letter-error-tampered = Warqaddu ma aha tii la lifaaqay. Lama tusayo.
