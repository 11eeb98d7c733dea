### draft: no native reader has checked this file

plan-field-domain = د ژوند برخه
plan-field-review = د بیا کتلو نېټه
plan-field-confirm = د دفتر تایید
plan-field-word = پیغام
plan-field-point = د راتلونکو خبرو لپاره
plan-domain-social-network = شاوخوا خلک
plan-domain-education = ښوونځی او روزنه
plan-domain-independent-living = خپلواک ژوند
plan-domain-language = ژبه
plan-domain-leisure = وزګار وخت
plan-domain-psychological-support = رواني ملاتړ

plan-domain-none = نور هدفونه
plan-no-goal = تر اوسه هدف نشته
plan-loose = بې هدفه ګامونه
plan-hidden = د یوه پلان هغه برخه چې له تاسو سره نه ده شریکه شوې
plan-steps-done = { $all ->
    [one] له { $all } ګام څخه { $done } پای ته رسېدلي
   *[other] له { $all } ګامونو څخه { $done } پای ته رسېدلي
}
plan-review = په { $day } بیا کتل

plan-asked = «هو» ته په تمه
plan-confirmed = تایید شو
plan-sent-back = له یوه پیغام سره بېرته ولېږل شو: { $word }
plan-asks = { $entry } پای ته ورسېد او «هو» غواړي.
plan-said-yes = { $entry } تایید شو.
plan-went-back = { $entry } له یوه پیغام سره بېرته ولېږل شو.

plan-next-talk = راتلونکې خبرې
plan-no-talk = هېڅ خبرې نه دي پلان شوې
plan-talk-prepared = { $count ->
    [one] { $count } نوی ټکی په خبرو { $entry } کې دی.
   *[other] { $count } نوي ټکي په خبرو { $entry } کې دي.
}
plan-talk-written = په خبرو { $entry } کې ولیکل شو.
plan-talk-over = خبرې { $entry } پای ته ورسېدې. په نښه شوي ټکي له لېست څخه ووتل.

plan-points = په راتلونکو خبرو کې د پوښتلو لپاره
plan-no-points = په راتلونکو خبرو کې د پوښتلو لپاره څه نشته
plan-point-on = { $entry } د راتلونکو خبرو په لېست کې دی.
plan-point-off = { $entry } نور د راتلونکو خبرو په لېست کې نه دی.
