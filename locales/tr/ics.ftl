### draft: no native reader has checked this file

ics-field-uid = öteki takvimlerdeki adı

ics-appointment = Randevu
ics-task = Yapılacak
ics-alarm = Onderweg: planlanmış bir şey var
ics-leave = Yola çıkma zamanı
ics-bring = Yanınızda getirin: { $bring }
ics-travel = { $minutes ->
    [one] Gidiş yolu: { $minutes } dakika
   *[other] Gidiş yolu: { $minutes } dakika
}
ics-helper = Birlikte gelen: { $name }
ics-interpreter = Tercüman: { $name }

ics-exported = { $count ->
    [one] { $count } randevu ya da görev şu dosyada: { $file }. Dosya kimdeyse okuyabilir.
   *[other] { $count } randevu ve görev şu dosyada: { $file }. Dosya kimdeyse bunları okuyabilir.
}

ics-added = { $count ->
    [one] { $count } randevu ya da görev eklendi.
   *[other] { $count } randevu ve görev eklendi.
}
ics-changed = { $count ->
    [one] { $count } kayıt zaten buradaydı ve değiştirildi.
   *[other] { $count } kayıt zaten buradaydı ve değiştirildi.
}
ics-same = { $count ->
    [one] { $count } kayıt zaten buradaydı, aynısı.
   *[other] { $count } kayıt zaten buradaydı, aynısı.
}
ics-left = Dosyadan alınmayanlar: { $names }

ics-line-property = Satır { $line }, { $property }: { $rule }
ics-line = Satır { $line }: { $rule }
ics-form = Bu bir takvim satırı değil. Satır böyle olur: { $form }
ics-too-long = Bu çok uzun, sınır { $limit } karakter.
ics-nesting = { $begin } ve { $end } birbirine uymuyor.
ics-too-deep = Bölümler çok derin iç içe, sınır { $limit } kat.
ics-missing = Eksik satır: { $name }.
ics-twice = Bu burada iki kez var.
ics-date = Bu bir tarih değil: { $date } ya da { $time } biçiminde yazın
ics-length = Bu bir süre değil. Örnekler: { $examples }
ics-zone = Bu adda bir saat dilimi yok: örneğin { $zone } yazın
ics-not-taken = Bu, anlamı değiştiriyor ve burada olmuyor.
ics-no-series = Tekrarlanan randevu dosyada yok: değişen gününün yanında o da olmalı.
ics-no-turn = Randevu bu günde yok: bu gün tek başına değiştirilemez.
ics-never-turns = Bu kuralla randevu hiçbir zaman olmaz.
ics-too-large = Dosya çok büyük, sınır { $limit } bayt: dosyayı bölün.
ics-too-many-lines = Dosyada çok fazla satır var, sınır { $limit } satır: dosyayı bölün.
ics-too-many-items = Dosyada çok fazla randevu, görev ve değişen gün var, sınır { $limit }: dosyayı bölün.
ics-not-text = Dosyanın satırı { $line } UTF-8 metni değil.
ics-not-calendar = Dosya bir takvim değil: içinde { $begin } yok
