### draft: no native reader has checked this file

pack-whole = { $id } tam: { $strings ->
    [one] { $strings } metin
   *[other] { $strings } metin
}, { $languages ->
    [one] { $languages } dil.
   *[other] { $languages } dil.
}
pack-drafts = Ana dili bu olan kimse kontrol etmedi: { $tags }.
pack-signed = İmzalandı: { $id }, sürüm { $version }, şu güne kadar yeni: { $day }, { $bytes ->
    [one] { $bytes } bayt.
   *[other] { $bytes } bayt.
}
pack-signature-good = Sürüm { $version }, program tarafından imzalandı.
pack-signature-unchecked = Sürüm { $version }. İmza kontrol edilmedi: { $option } seçeneğini verin.
pack-lines = { $name }: { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
pack-phrases = { $name }: { $count ->
    [one] { $count } cümle
   *[other] { $count } cümle
}

pack-faults = { $count ->
    [one] Düzeltilecek { $count } şey var.
   *[other] Düzeltilecek { $count } şey var.
}
pack-syntax = anlaşılmadı: { $reason }
pack-unknown = burada bu adda bir şey yok: düzeltin ya da çıkarın. Bilinenler: { $known }
pack-missing = bu burada olmalı: ekleyin
pack-form = buraya şunu yazın: { $form }
pack-choice = bunlardan birini yazın: { $known }
pack-range = bir sayı yazın: en az { $low }, en çok { $high }
pack-long = çok uzun: en çok { $most ->
    [one] { $most } karakter
   *[other] { $most } karakter
}
pack-count = bunlardan en az { $least }, en çok { $most } tane olmalı
pack-large = çok büyük: en çok { $most ->
    [one] { $most } bayt
   *[other] { $most } bayt
}
pack-twice = bu zaten burada var: { $place }. Birine başka bir ad verin
pack-nowhere = { $kind } { $id } yok: adı düzeltin ya da ekleyin
pack-no-words = { $folder } klasörüne şunu ekleyin: { $line }
pack-unused = bu pakette bunu hiçbir şey kullanmıyor: çıkarın ya da anahtarı düzeltin
pack-no-icon = üstüne bir satır ekleyin: { $line }
pack-not-plain = burada yalnız düz metin olur, şunlar olmadan: { $signs }
pack-header = dosyayı şununla başlatın: { $draft } ya da { $read }
pack-no-place = bir pakette { $tables } ve { $strings } olur: dosyayı başka yere taşıyın ya da dilini bildirin

pack-not-bundle = bu imzalı bir paket değil: yeniden indirin
pack-wrong-signature = bunu program imzalamadı: kullanmayın, programa haber verin
pack-other = bu, istenen paket değil, başka bir paket
pack-rolled-back = bu sürüm { $found }, burada ise sürüm { $kept } var: onu tutun, programa haber verin
pack-expired = yeni sayılmak için çok eski: programdan daha yeni bir tane isteyin
pack-damaged = bu dosyadaki paket bozuk ya da bu uygulamadan daha yeni: programa sorun ya da uygulamayı güncelleyin
pack-past = henüz gelmemiş bir gün yazın
pack-rising = oradaki dosya bu sürümde ya da daha yüksek bir sürümde, ya da başka bir dosya: daha yüksek bir sürüm ya da başka bir yer seçin
pack-key = anahtarın uzunluğu şu kadar olmalı: { $bytes ->
    [one] { $bytes } bayt
   *[other] { $bytes } bayt
}
