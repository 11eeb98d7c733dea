### draft: no native reader has checked this file

practice-kind = kaar barasho
practice-made-from = laga sameeyey
practice-field-minutes = daqiiqado
practice-field-ability = waxaad awooddo
practice-field-deck = taxane jumlado
practice-pile = Lagu celinayo: { $due }. Cusub: { $fresh }.
practice-done = Maanta waa dhammaatay. Jawaabo: { $today }.
practice-how = Sidee ayay ahayd? { $command }
practice-comes-back = Wuu soo noqonayaa: { $when }.
practice-taken-back = Jawaabtii ugu dambaysay lama tirinayo. Mar kale ka jawaab: { $command }
practice-added = Kaar barasho ayaa la sameeyey: { $id }
practice-deck = { $name }: la bilaabay { $known } ka mid ah { $cards }, lagu celinayo { $due }
practice-own = Kaararka barashada ee aad samaysatay
practice-answers = Jawaabaha maanta: { $today }. Isugeyn: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } daqiiqo ayaa la qoray.
   *[other] { $minutes } daqiiqo ayaa la qoray.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}
practice-minutes-none = Weli daqiiqado lama qorin.

practice-can = Waad awooddaa: { $name }
practice-can-not-yet = Weli maya: { $name }
practice-waiting = Kaararka barashada ee maanta: { $count }
