### draft: no native reader has checked this file

plan-field-domain = konu
plan-field-review = yeniden bakılacak gün
plan-field-confirm = ofisin onayı
plan-field-word = açıklama
plan-field-point = bir sonraki görüşme için

plan-domain-social-network = Sosyal çevre
plan-domain-education = Okul ve eğitim
plan-domain-independent-living = Kendi başına yaşamak
plan-domain-language = Dil
plan-domain-leisure = Boş zaman
plan-domain-psychological-support = Psikolojik destek

plan-domain-none = Diğer hedefler
plan-no-goal = Henüz hedef yok
plan-loose = Hedefi olmayan adımlar
plan-hidden = Sizinle paylaşılmayan bir planın parçası
plan-steps-done = { $all ->
    [one] { $done } / { $all } adım tamam
   *[other] { $done } / { $all } adım tamam
}
plan-review = yeniden bakılacak gün: { $day }

plan-asked = onay bekliyor
plan-confirmed = onaylandı
plan-sent-back = açıklamayla geri gönderildi: { $word }
plan-asks = { $entry } adımı tamam, onay bekliyor.
plan-said-yes = { $entry } adımı onaylandı.
plan-went-back = { $entry } adımı açıklamayla geri gönderildi.

plan-next-talk = Bir sonraki görüşme
plan-no-talk = Planlanmış görüşme yok
plan-talk-prepared = { $count ->
    [one] { $entry } görüşmesi: { $count } yeni madde.
   *[other] { $entry } görüşmesi: { $count } yeni madde.
}
plan-talk-written = { $entry } görüşmesine yazıldı.
plan-talk-over = { $entry } görüşmesi bitti. İşaretlenen maddeler listeden çıktı.

plan-points = Bir sonraki görüşmede sorulacaklar
plan-no-points = Bir sonraki görüşmede sorulacak bir şey yok
plan-point-on = { $entry } kaydı bir sonraki görüşmenin listesinde.
plan-point-off = { $entry } kaydı artık bir sonraki görüşmenin listesinde değil.
