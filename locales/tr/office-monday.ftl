### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } kişi.
   *[other] { $people } kişi.
} Son bakışınızdan beri ({ $since }): değişiklik olan { $changed }, { $waits ->
    [one] sizi bekleyen { $waits } şey var.
   *[other] sizi bekleyen { $waits } şey var.
}
office-monday-about-first = { $people ->
    [one] { $people } kişi.
   *[other] { $people } kişi.
} { $waits ->
    [one] Sizi bekleyen { $waits } şey var.
   *[other] Sizi bekleyen { $waits } şey var.
}
office-mark-seen = Her şeyi görüldü olarak işaretle
office-add-person = Kişi ekle
office-show = Göster
office-name = Ad
office-monday-count = { $all ->
    [one] { $shown } / { $all } kişi
   *[other] { $shown } / { $all } kişi
}
office-nobody-matches = Uyan kimse yok.
office-show-all = { $count ->
    [one] { $count } kişiyi göster
   *[other] { $count } kişinin hepsini göster
}
office-silence = “Son haber” bir gün gösterir, hiçbir zaman saat göstermez ve ancak bir hafta sonra çıkar. Çoğu zaman internet paketi bitmiştir ya da tatildir.

office-waits = Sizi bekliyor
office-waits-order = Önce en yakın tarih, sonra en uzun bekleyen. Kimseye puan verilmez.
office-show-others = { $count ->
    [one] Kalan { $count } satırı göster
   *[other] Kalan { $count } satırı göster
}
office-question-from = soru, soran: { $name }
office-question = soru
office-answer = Cevapla
office-wait-call = Telefon bunu henüz almadı. Arayın ya da uğrayın: { $name }.

office-tab-all = Hepsi
office-tab-changed = Değişen
office-tab-waits = Sizi bekliyor
office-tab-no-appointment = Randevusu yok
office-tab-silent = Haber yok

office-column-person = Kişi
office-column-changed = Son bakışınızdan beri
office-column-waits = Sizi bekliyor
office-column-next = Sonraki randevu
office-column-silent = Haber
office-short-changed = Değişen
office-short-waits = Bekliyor
office-short-next = Sonraki
office-short-silent = Haber
office-nothing-new = yeni bir şey yok
office-nothing-waits = bekleyen bir şey yok
office-no-appointment = randevu yok
office-this-week = bu hafta
office-not-since = son haber: { $day }
office-chip-questions = { $count ->
    [one] { $count } soru
   *[other] { $count } soru
}
office-chip-asks = { $count ->
    [one] onaylanacak { $count } adım
   *[other] onaylanacak { $count } adım
}
office-chip-undelivered = { $count ->
    [one] telefonda değil: { $count }
   *[other] telefonda değil: { $count }
}

office-changed-added = { $count } eklendi
office-changed-edited = { $count } değiştirildi
office-changed-done = { $count } tamamlandı
office-changed-reopened = { $count } yeniden açıldı
office-changed-archived = { $count } arşive kaldırıldı
office-changed-deleted = { $count } silindi
office-changed-restored = { $count } geri alındı
office-changed-moved = { $count } taşındı

office-standing-waiting = telefonda henüz evet denmedi
office-standing-closed = kişi kapattı

office-empty-about = Buradaki ilk gününüz. Henüz kişiniz yok.
office-empty-next = Şimdi ne olacak
office-empty-card = Bir kart hazırlarsınız
office-empty-card-why = Adıyla bir kişi ekleyin. Kartta iki kod vardır ve kart bir kez gösterilir: yazdırın ya da kişinin bu ekrandan okutmasını sağlayın.
office-empty-yes = Kişi telefonda evet der
office-empty-yes-why = Bu evetle dosya burada açılır; içinde kişinin sizinle paylaştıkları olur. Kimse başkası adına evet diyemez.
office-empty-monday = İlk pazartesi görünümünüz
office-empty-monday-why = Üstte sizi bekleyenler, önce en yakın tarih; altında herkes: ne değişti, sonraki randevu, kimden bir haftadan uzun süredir haber yok.
office-empty-people = Burada henüz kimse yok. Adlar bekliyorsanız koordinatörünüze sorun.
office-empty-see = Neyi görürsünüz, neyi görmezsiniz
office-empty-see-shared = Kişinin programla paylaştıkları: plan, adımlar, randevular, sorular.
office-empty-see-never = Hiçbir zaman: özel kayıtlar, ev hayatı, evde kararlaştırılanlar.
office-empty-see-log = Açtığınız her dosya yazılır. Kişi sizin adınızı ve günü görür.
