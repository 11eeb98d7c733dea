### draft: no native reader has checked this file

practice-kind = د تمرین کارت
practice-made-from = له دې جوړ شوی
practice-field-minutes = دقیقې
practice-field-ability = وړتیا
practice-field-deck = د جملو ټولګه
practice-pile = د تکرار لپاره: { $due }. نوي: { $fresh }.
practice-done = د نن کار پای ته ورسېد. ځوابونه: { $today }.
practice-how = څنګه و؟ { $command }
practice-comes-back = بیا راځي: { $when }.
practice-taken-back = وروستی ځواب نه حسابېږي. بیا ځواب ورکړئ: { $command }
practice-added = کارت جوړ شو: { $id }
practice-deck = { $name }: له { $cards } څخه { $known } پیل شوي، د تکرار لپاره { $due }
practice-own = ستاسو خپل کارتونه
practice-answers = د نن ځوابونه: { $today }. ټول: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } دقیقه ولیکل شوه.
   *[other] { $minutes } دقیقې ولیکل شوې.
}
practice-minutes-row = { $month }  { $name }، { $space }: { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
}
practice-minutes-none = تر اوسه هېڅ دقیقې نه دي لیکل شوې.

practice-can = کولی شئ: { $name }
practice-can-not-yet = لا نه: { $name }
practice-waiting = د نن کارتونه: { $count }
