### draft: no native reader has checked this file

house-field-by = nasıl ilerliyor
house-field-order = düzen
house-field-swap = takas
house-field-answer = cevap
house-field-version = sürüm
house-field-sign = imza
house-field-told = bildirildiği gün
house-field-told-who = kime bildirildi
house-field-mended = onarıldığı gün
house-field-mended-by = kim onardı

kind-rota = görev sırası
kind-shopping = alışveriş
kind-repair = onarım
kind-bins = çöp günü
kind-agreement = ev anlaşması

house-no-rota = Görev sırası yok
house-by-week = her hafta yeni bir sıra
house-by-done = biri yapılınca sonraki sıra
house-now = Şimdi (başlangıç: { $day }): { $name }
house-now-open = Şimdi: { $name }
house-begins = Başlangıç: { $day }
house-nobody = adı olmayan biri
house-you = siz
house-swapped = takas edildi
house-left = evden ayrıldı
house-turns = { $count ->
    [one] { $count } sıra
   *[other] { $count } sıra
}
house-turn = sıra { $turn }
house-done-by = yapan: { $names }
house-rota-made = Görev sırası oluşturuldu: { $rota }.
house-ordered = Yeni düzenin başladığı sıra: { $turn }.
house-turn-done = Sıra { $turn } yapıldı.
house-turn-was-done = Sıra { $turn } zaten yapılmıştı.

house-swap-asks = { $name } takas öneriyor: size sıra { $give }, karşılığında sizden sıra { $take }
house-swap-waits = cevabı beklenen kişi { $name }: sıra { $give } karşılığında sıra { $take }
house-swap-offered = Takas önerildi: { $swap }. Öteki kişi kabul edince geçerli olur.
house-swap-accepted = Takas edildi: sıra { $give } ve sıra { $take }.
house-swap-declined = Takas reddedildi.

house-error-no-circle = Bu yalnız bir çevrede olur: evinizin alanını seçin.
house-error-no-rota = Bu kayıt bir görev sırası değil.
house-error-other-kind = Bu kayıt başka türden.
house-error-not-yet = Bu sıra henüz gelmedi.
house-error-not-yours = Yalnız kendi sıranızı verebilirsiniz.
house-error-not-theirs = Öteki sıra, evde onu verebilecek kimseye ait değil.
house-error-over = Bu sıra geçti ya da yapıldı.
house-error-unfair = Bu takastan sonra birinin planlanandan iki sıra fazlası ya da eksiği olur: daha yakın bir sıra seçin.
house-error-people = { $most ->
    [one] Bir görev sırasında en az { $least }, en çok { $most } kişi olur, herkes bir kez.
   *[other] Bir görev sırasında en az { $least }, en çok { $most } kişi olur, herkes bir kez.
}
house-error-apart = { $most ->
    [one] Takas edilen iki sıranın arası en çok { $most } sıra olabilir.
   *[other] Takas edilen iki sıranın arası en çok { $most } sıra olabilir.
}

house-shop-empty = Alınacak bir şey yok
house-shop-open = Alınacaklar
house-shop-bought = Alındı
house-shop-added = { $count ->
    [one] { $count } şey listede.
   *[other] { $count } şey listede.
}
house-shop-ticked = { $count ->
    [one] { $count } şey alındı.
   *[other] { $count } şey alındı.
}
house-shop-unticked = { $count ->
    [one] { $count } şey yeniden alınacak.
   *[other] { $count } şey yeniden alınacak.
}
house-shop-cleared = { $count ->
    [one] { $count } şey arşive kaldırıldı.
   *[other] { $count } şey arşive kaldırıldı.
}

house-no-repair = Onarılacak bir şey yok
house-told = bildirildi: { $day }
house-told-who = bildirildi ({ $who }): { $day }
house-mended-by = onaran: { $who }

house-bins-added = { $count ->
    [one] Not edildi. Bir akşam önce hatırlatılır.
   *[other] { $count } gün not edildi. Her biri bir akşam önce hatırlatılır.
}

house-checklist-started = { $count ->
    [one] { $count } yeni görev, günüyle birlikte.
   *[other] { $count } yeni görev, her biri günüyle birlikte.
}

house-agreement = Ev anlaşması
house-agreement-none = Henüz ev anlaşması yok
house-agreement-holds = Geçerli sürüm: { $version }
house-agreement-not-yet = Henüz geçerli bir sürüm yok: herkesin imzası gerekli
house-agreement-proposed = Önerilen sürüm: { $version }
house-signed-by = imzalayan: { $names }
house-waits-for = imzası beklenen: { $names }
house-proposed = Sizin imzanızla önerilen sürüm: { $version }. Herkes imzalayınca geçerli olur.
house-signed = İmzaladığınız sürüm: { $version }.
house-no-changes = İmzanızdan bu yana hiçbir şey değişmedi.
house-changes = Sürüm { $from } (imzaladığınız) ile sürüm { $to } arasında değişenler:
house-changes-first = Henüz hiçbir sürümü imzalamadınız. Sürüm { $to }:
