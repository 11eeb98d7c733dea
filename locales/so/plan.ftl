### draft: no native reader has checked this file

plan-field-domain = qaybta nolosha
plan-field-review = maalinta dib loo eegayo
plan-field-confirm = haa-da xafiiska
plan-field-word = eray
plan-field-point = wadahadalka xiga
plan-domain-social-network = Xiriirka bulshada
plan-domain-education = Waxbarasho
plan-domain-independent-living = Nolol madax-bannaan
plan-domain-language = Luqad
plan-domain-leisure = Waqtiga firaaqada
plan-domain-psychological-support = Taageero nafsaani ah

plan-domain-none = Yoolal kale
plan-no-goal = Weli yool ma jiro
plan-loose = Tallaabooyin aan yool lahayn
plan-hidden = Qayb ka mid ah qorshe aan lagula wadaagin
plan-steps-done = { $all ->
    [one] { $done } ka mid ah { $all } tallaabo waa la dhammeeyey
   *[other] { $done } ka mid ah { $all } tallaabo waa la dhammeeyey
}
plan-review = dib u eegid: { $day }

plan-asked = haa ayay sugaysaa
plan-confirmed = la xaqiijiyey
plan-sent-back = la celiyey, eray ayaana la raaciyey: { $word }
plan-asks = { $entry } waa la dhammeeyey, haa ayaana la sugayaa.
plan-said-yes = { $entry } waa la xaqiijiyey.
plan-went-back = { $entry } waa la celiyey, eray ayaana la raaciyey.

plan-next-talk = Wadahadalka xiga
plan-no-talk = Wadahadal lama qorsheyn
plan-talk-prepared = { $count ->
    [one] { $count } qodob oo cusub ayaa ku jira wadahadalka { $entry }.
   *[other] { $count } qodob oo cusub ayaa ku jira wadahadalka { $entry }.
}
plan-talk-written = Waxaa lagu qoray wadahadalka { $entry }.
plan-talk-over = Wadahadalka { $entry } wuu dhammaaday. Qodobbadii la calaamadeeyey liiska way ka baxeen.

plan-points = Weyddii wadahadalka xiga
plan-no-points = Wax la weyddiiyo ma jiraan wadahadalka xiga
plan-point-on = { $entry } wuxuu ku jiraa liiska wadahadalka xiga.
plan-point-off = { $entry } waa laga saaray liiska wadahadalka xiga.
