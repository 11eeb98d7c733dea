### draft: no native reader has checked this file

office-open-since = Açıldığı gün: { $day }
office-about-open = Açık
office-about-waiting = Telefonda henüz evet denmedi
office-about-closed = Kişi kapattı
office-place = { $at } / { $all }
office-next = Sonraki: { $name }
office-on-page = Bu sayfada
office-waiting-why = Kart hazırlandı. { $name } telefonda evet deyince dosya açılır; o zamana kadar burada görülecek ya da yazılacak bir şey yok.
office-closed-why = { $name } bu dosyayı kapattı. O zamana kadar paylaşılanlar artık burada okunamaz. Bu, nedeni sorulmayan bir seçimdir.

office-looks = Bu dosyaya kim baktı
office-looks-none = Henüz kimse.
office-looks-all = Bütün liste, { $name } nasıl görüyorsa öyle
office-look-when = Ne zaman
office-look-who = Kim
office-look-what = Ne
office-look-phone = Satırın kendisi
office-deed-offered = kart hazırlandı
office-deed-opened = dosya açıldı
office-deed-answered = bir soru cevaplandı
office-deed-appointment = randevu eklendi
office-deed-task = adım eklendi
office-deed-confirmed = bir adım onaylandı
office-deed-sent-back = bir adım açıklamayla geri gönderildi
office-deed-seen = görüldü olarak işaretlendi
office-deed-refused = erişim reddedildi

office-not-visible = Size görünmeyenler
office-not-visible-why = Kişinin ({ $name }) kendine sakladıkları ve eve ait olanlar. Onderweg bunların ne kadar olduğunu söylemez. Kişiye sorabilirsiniz; Onderweg’e ise kimse soramaz.

office-questions = Sorular
office-question-title = Sosyal çalışmacıya soru
office-reaches = Kime ulaşır: { $name }.
office-reaches-not-buddy = Kime ulaşır: { $name }. { $buddy } bunu ancak { $name } gösterirse okur.

office-plan = Plan
office-plan-none = Burada sizinle paylaşılan bir şey yok. Bu, nedeni sorulmayan bir seçimdir.
office-steps-done = { $all ->
    [one] { $done } / { $all } tamam
   *[other] { $done } / { $all } tamam
}
office-show-done = { $count ->
    [one] Tamamlananları göster: { $count }
   *[other] Tamamlananları göster: { $count }
}
office-by-day = son gün: { $day }
office-lines = { $all ->
    [one] { $done } / { $all } satır tamam
   *[other] { $done } / { $all } satır tamam
}
office-both = Birden fazla kişi değiştirdi; bütün metinler saklandı:
office-kind-task = yapılacak
office-kind-done = tamam
office-kind-appointment = randevu
office-kind-note = not
office-fact = { $field }: { $value }
office-confirm = Onayla
office-send-back = Açıklamayla geri gönder
office-back-now = Geri gönder
office-back-hint = Adım yeniden açılır; yazılan hiçbir şey kaybolmaz.
office-step-asks = onay bekliyor
office-step-confirmed = onaylandı
office-step-sent-back = geri gönderildi: { $word }
office-step-tasks = { $all ->
    [one] { $done } / { $all } görev tamam
   *[other] { $done } / { $all } görev tamam
}
office-plan-review = yeniden bakılacak gün: { $day }

office-appointments = Randevular
office-to-come = { $count ->
    [one] gelecek: { $count }
   *[other] gelecek: { $count }
}
office-hours = { $from } – { $until }
office-added-by = ekleyen: { $name }
office-add-appointment = Randevu ekle
office-add-and-send = Ekle ve gönder

office-label-title = Ne
office-label-day = Gün
office-label-from = Başlangıç
office-label-place = Nerede
office-label-bring = Yanında ne getirmeli
office-label-answer = Cevabınız
office-label-back = Daha ne eksik? Bunu { $name } okur.
office-label-name = Ad
office-hint-day = örnek: 26/11/2026
office-hint-from = örnek: 09:30; bütün gün için boş bırakın
office-hint-bring = mektup, kimlik kartı

office-summary = Bazı kutuların düzeltilmesi gerekiyor
office-fault-empty = Ne olduğunu yazın.
office-fault-no-answer = Bir cevap yazın.
office-fault-no-word = Daha neyin eksik olduğunu yazın.
office-fault-no-name = Bir ad yazın.
office-fault-long = Çok uzun. Kısaltın.
office-fault-day = Bu bir gün değil. Böyle yazın: 26/11/2026.
office-fault-time = Bu bir saat değil. Böyle yazın: 09:30.
office-fault-past = Bu geçmişte kaldı. Gelecek bir gün ve saat yazın.

office-history = Geçmiş
office-history-none = Henüz bir şey olmadı.
office-history-pages = Geçmişin sayfaları
office-newer = Daha yeni
office-older = Daha eski
office-pager = { $from } – { $until } / { $all }
office-did-added = eklendi
office-did-edited = değiştirildi
office-did-done = tamamlandı
office-did-reopened = yeniden açıldı
office-did-archived = arşive kaldırıldı
office-did-deleted = silindi
office-did-restored = geri alındı
office-did-moved = taşındı
