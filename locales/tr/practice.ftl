### draft: no native reader has checked this file

practice-kind = çalışma kartı
practice-made-from = kaynağı
practice-field-minutes = dakika
practice-field-ability = yapabildiğiniz şey
practice-field-deck = cümle dizisi
practice-pile = Tekrar edilecek: { $due }. Yeni: { $fresh }.
practice-done = Bugünlük bitti. Cevaplar: { $today }.
practice-how = Nasıl gitti? { $command }
practice-comes-back = Yeniden gelir: { $when }.
practice-taken-back = Son cevap sayılmıyor. Yeniden cevaplayın: { $command }
practice-added = Kart hazırlandı: { $id }
practice-deck = { $name }: başlanan { $known } / { $cards }, tekrar edilecek { $due }
practice-own = Kendi kartlarınız
practice-answers = Bugünkü cevaplar: { $today }. Toplam: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } dakika not edildi.
   *[other] { $minutes } dakika not edildi.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
}
practice-minutes-none = Henüz not edilmiş dakika yok.

practice-can = Yapabiliyorsunuz: { $name }
practice-can-not-yet = Henüz değil: { $name }
practice-waiting = Bugünkü kartlar: { $count }
