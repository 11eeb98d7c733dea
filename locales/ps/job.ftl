### draft: no native reader has checked this file

job-field-stage = پړاو
job-field-result = پایله
job-field-employer = کارګومارونکی
job-field-contact = د اړیکې کس
job-field-source = چېرته وموندل شوه
job-field-next = راتلونکی ګام
job-field-due = د راتلونکي ګام نېټه
job-field-documents = اسناد
job-field-helped-by = په مرسته د
job-field-file = فایل

job-stage-found = موندل شوې
job-stage-prepared = چمتو
job-stage-sent = لېږل شوې
job-stage-reply = ځواب
job-stage-interview = مرکه
job-stage-trial = ازمایښتي کار
job-stage-result = پایله

job-result-hired = دنده ومنل شوه
job-result-refused = دا ځل ونه شوه
job-result-withdrawn = بېرته واخیستل شوه
job-result-silent = ځواب رانغی

job-next = راتلونکی ګام: { $step }
job-next-dated = راتلونکی ګام
job-was-planned = پلان شوی وخت: { $time }

job-column = { $count ->
    [one] { $stage }: { $count } دنده
   *[other] { $stage }: { $count } دندې
}
job-board-empty = تر اوسه دنده نشته. لومړۍ دنده چې مو ولیدله زیاته کړئ: { $command }
job-moved = { $entry } اوس دلته دی: { $stage }

job-funnel-all = { $count ->
    [one] { $count } دنده، او تر کومه ورسېده
   *[other] { $count } دندې، او تر کومه ورسېدې
}
job-funnel-stage = { $stage }: تر دې ځایه رسېدلې { $reached }، اوس { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = پای ته رسېدلې، پایله نه ده لیکل شوې: { $count }

job-exported = { $count ->
    [one] { $count } دنده په { $file } کې ده. هر څوک چې دا فایل لري، لوستلی یې شي.
   *[other] { $count } دندې په { $file } کې دي. هر څوک چې دا فایل لري، لوستلی یې شي.
}
job-imported = { $count ->
    [one] { $count } دنده زیاته شوه.
   *[other] { $count } دندې زیاتې شوې.
}

job-sheet-cell = قطار { $row }، { $column }: { $rule }
job-sheet-row = قطار { $row }: { $rule }
job-sheet-cells = خانې: { $found }، ستنې: { $expected }. قطار باید د ستنو په شمېر خانې ولري.
job-sheet-quote = د نقل قول یوه نښه نه ده تړل شوې. د همدې نښې لپاره ولیکئ: { $quotes }
job-sheet-too-large = فایل تر { $limit } بایټه زیات دی: ووېشئ یې.
job-sheet-not-text = د فایل { $line } کرښه د UTF-8 متن نه دی: د { $format } په بڼه یې وساتئ.
job-sheet-empty = فایل تش دی. لومړی قطار یې د ستنو نومونه وايي: { $columns }
job-sheet-unknown-column = دندې د { $number } ستنې په نوم ستنه نه لري. دا شته: { $columns }
job-sheet-column-twice = دوه { $column } ستنې دي: یوه یې لرې کړئ.
job-sheet-no-title = { $column } ستنه نشته: هره دنده ورته اړتیا لري.
job-sheet-too-many-rows = فایل تر { $limit } زیات قطارونه لري: ووېشئ یې.
