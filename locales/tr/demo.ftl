### draft: no native reader has checked this file

demo-title = Bir CURANT evinde bir hafta, bu makinede
demo-places = Sunucu { $server }, ofis { $office }
demo-card = { $caseworker } bir kart yazdırıyor. Kimin için: { $name }
demo-accounts = { $count ->
    [one] { $count } telefonun hesabı var
   *[other] { $count } telefonun hesabı var
}
demo-founded = { $name } bir alan kuruyor: { $house }
demo-joined = { $name } katılıyor: iki telefon da aynı rakamları gösteriyor: { $digits }
demo-yes = { $name } evet diyor. { $caseworker } oraya taşınanları okur, başka bir şey okumaz

demo-wrote = { $name }, { $space } alanına yazıyor: { $title }
demo-private = { $name } başka kimsenin okuyamadığı bir şey yazıyor
demo-changed = { $name } zamanı değiştiriyor: { $title }, yeni zaman: { $time }
demo-flagged = { $name } sosyal çalışmacı için bir soru işaretliyor: { $title }
demo-done = { $name } bitiriyor: { $title }
demo-both = { $title }: iki kişi internet yokken değiştirdi, iki değer de saklandı
demo-moved = { $name } bir mektup taşıyor, okuyacak kişi: { $caseworker }. { $title }
demo-passed = { $name } bir kez evet diyor: soran { $buddy }, okuyan { $caseworker }
demo-job = { $name } bir işi “{ $stage }” aşamasına taşıyor: { $title }
demo-job-helped = { $helper } ile { $name } bir iş için birlikte çalışıyor, iş “{ $stage }” aşamasına geçiyor: { $title }

demo-offline = { $name }: internet yok
demo-online = { $name }: internet geri geldi, { $up } gönderildi, { $down } alındı

demo-backup = Sunucunun yedeği alındı
demo-lost = Sunucunun diski kayboldu, onunla birlikte iki gün de
demo-unreachable = { $count ->
    [one] { $name } yazmaya devam ediyor: { $count } değişiklik telefonda bekliyor
   *[other] { $name } yazmaya devam ediyor: { $count } değişiklik telefonda bekliyor
}
demo-restored = { $count ->
    [one] Yedek geri konuldu: { $count } şifreli parça eksik
   *[other] Yedek geri konuldu: { $count } şifreli parça eksik
}
demo-healed = { $count ->
    [one] Telefonlar kaybolanı geri veriyor: sunucuda { $count } şifreli parça var
   *[other] Telefonlar kaybolanı geri veriyor: sunucuda { $count } şifreli parça var
}

demo-answered = { $caseworker } bir soruyu cevaplıyor. Kimin için: { $name }
demo-shared = { $name } bir cevabı evle paylaşıyor. Cevaplayan { $caseworker }, okuyan { $buddy }
demo-appointment = { $caseworker } bir randevu ekliyor. Kiminle: { $name }
demo-step-asked = { $name } bir adımı tamamlıyor ve onay istiyor. Kimden: { $caseworker }. Adım: { $title }
demo-step-confirmed = { $caseworker } bir adımı onaylıyor. Kimin adımı: { $name }. Adım: { $title }
demo-on-phone = { $caseworker } görüyor: randevu telefonda. Telefonun sahibi: { $name }

demo-removed = { $gone } taşınıyor. { $name } bu kişiyi alandan çıkarıyor ve evin yeni bir anahtarı oluyor
demo-reads-nothing = { $name } bunlardan hiçbir şey okumuyor

demo-agenda = { $name } ne görüyor

demo-could-read = Sunucu neyi okuyabilir
demo-could-accounts = { $count ->
    [one] { $count } hesap, ofisin verdiği adla
   *[other] { $count } hesap, ofisin verdiği adlarla
}
demo-could-spaces = { $count ->
    [one] { $count } alanda kim var
   *[other] { $count } alandan hangisinde kim var
}
demo-could-chunks = { $count ->
    [one] { $count } şifreli parça ne zaman geldi ve boyutu: { $size }
   *[other] { $count } şifreli parça ne zaman geldi ve boyutları: { $size }
}
demo-could-not = Sunucu neyi okuyamaz
demo-none-found = { $count ->
    [one] kişilerin yazdığı { $count } metin, { $files } dosyada ve ağda ({ $size }) arandı: bulunmadı
   *[other] kişilerin yazdığı { $count } metin, { $files } dosyada ve ağda ({ $size }) arandı: hiçbiri bulunmadı
}
demo-found = { $count ->
    [one] { $count } kez bulundu: bu olmamalı
   *[other] { $count } kez bulundu: bu olmamalı
}
demo-search-works = aynı arama hesap adlarını buluyor
demo-search-blind = arama hesap adlarını da bulmuyor, yani hiçbir şey kanıtlamıyor

demo-held = Telefonlarda ne var
demo-same = { $count ->
    [one] { $space }: { $count } cihazda
   *[other] { $space }: { $count } cihazda aynı, bayt bayt
}
demo-differs = { $space }: bütün cihazlarda aynı DEĞİL
demo-traffic = bütün bunlar için { $up } gönderildi ve { $down } alındı
demo-kept = Her şey { $folder } klasöründe; kendiniz bakın

demo-open = Ofis açık: { $office }
demo-sign-in = Giriş: { $address }, şifre: { $password }
demo-code = İkinci kanıtın şimdiki kodu: { $code }
demo-end = Ctrl-C bitirir
demo-pack = { $programme } imzalı paketini telefonlara verir. Cümleler: { $phrases }. Diller: { $languages }.
demo-practice = { $name } internet olmadan, telefondaki paketle alıştırma yapıyor:
demo-minutes = { $name }, { $other } ile yapılan alıştırmayı yazıyor. Dakika: { $minutes }
demo-agreement = { $name }, { $house } için paketin anlaşmasını öneriyor
demo-agreement-changed = { $name } başka sözler öneriyor. { $other } imzaladığından beri değişenler:
demo-agreement-stands = { $house } içindeki herkes kendi telefonunun anahtarıyla imzalıyor: anlaşma geçerli
demo-sheet = { $name } bir kurtarma kâğıdı yazdırıp belgelerin yanına koyuyor
demo-phone-lost = { $name } telefonunu otobüste unutuyor
demo-recovered = { $name } kâğıtla yeni bir telefonda geri döndü. Yeniden gelen kayıtlar: { $count }
demo-phone-out = { $name } kayıp telefonu dışarıda bırakıyor: ona yeni bir şey gelmez
demo-export = { $name } her şeyi internet olmadan yanına alıyor. Kayıtlar: { $count }

demo-letter = { $name } eve gelen bir mektubun fotoğrafını çekiyor: { $title }
demo-letter-opened = { $name } mektubu açıyor: fotoğraf ancak şimdi geliyor, { $size }
