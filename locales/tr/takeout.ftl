### draft: no native reader has checked this file

takeout-title = Onderweg uygulamasındaki bilgilerim
takeout-made = Yazıldığı zaman: { $time }.
takeout-careful = Bu dosyalar kimdeyse içindeki her şeyi okuyabilir. Onları üzerinde adınız yazan bir mektup gibi saklayın.
takeout-own = Kendi alanım
takeout-empty = Burada henüz bir şey yok.
takeout-space = { $count ->
    [one] { $space }: { $count } kayıt
   *[other] { $space }: { $count } kayıt
}
takeout-by = Oluşturan: { $who }, { $time }
takeout-both = aynı anda yazıldı: { $value }
takeout-yes = evet
takeout-no = hayır
takeout-file-page = { $file }: her şey, okumak ve yazdırmak için.
takeout-file-journal = { $file }: her şey, programlar için. Onderweg bunu yeniden okur: { $command }
takeout-file-history = { $file }: kim neyi ne zaman değiştirdi.
takeout-file-calendar = { $file }: randevular ve son günler, takvim için.
takeout-file-sheets = { $files }: hesap tablosu için.
takeout-not-back = Geri gelmeyenler: kimin neyi ne zaman yazdığı, daha önce ne yazıldığı ve iki kişi aynı anda yazdıysa öteki değer. Her şey, şimdi siz yazmışsınız gibi geri gelir.

takeout-written = { $count ->
    [one] { $count } kayıt şu dosyada: { $file }. Dosya kimdeyse kaydı okuyabilir.
   *[other] { $count } kayıt şu dosyada: { $file }. Dosya kimdeyse kayıtları okuyabilir.
}
takeout-read = { $count ->
    [one] { $count } kayıt geri geldi.
   *[other] { $count } kayıt geri geldi.
}
takeout-step = { $done } / { $all }
takeout-kept = { $count ->
    [one] Oluşturduğunuz { $count } kayıt kendi alanınıza kopyalandı.
   *[other] Oluşturduğunuz { $count } kayıt kendi alanınıza kopyalandı.
}
takeout-here = { $count ->
    [one] { $count } kayıt zaten buradaydı.
   *[other] { $count } kayıt zaten buradaydı.
}
takeout-left = { $count ->
    [one] { $count } kayıt dosyada kalıyor: imzalar ve yapılan sıralar yalnız kendi evinde geçerlidir.
   *[other] { $count } kayıt dosyada kalıyor: imzalar ve yapılan sıralar yalnız kendi evinde geçerlidir.
}
takeout-answers = { $count ->
    [one] { $count } kart yanıtı geri geldi.
   *[other] { $count } kart yanıtı geri geldi.
}
takeout-field-origin = şunun kopyası

takeout-line = { $file }, satır { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = Onderweg böyle yazmaz.
takeout-state = Durum bunlardan biri olmalı: { $states }
takeout-kind = Bu tür kayıtları yalnız uygulamanın kendisi oluşturur.
takeout-twice = Bu id başka bir kayıtta var.
takeout-turn = Bu günün dizisi dosyada yok ya da dizide bu gün için bir şey yok.
takeout-much = Bu, bir kayda sığandan fazla.
takeout-version = { $file }: bu dosya Onderweg uygulamasından değil ya da daha yeni bir sürümden.
takeout-too-many = { $file }: çok fazla kayıt var, sınır { $limit } kayıt.
takeout-too-large = Dosya çok büyük, sınır { $limit } bayt.
takeout-no-zip = Dosya bir zip dosyası değil ya da bozuk.
takeout-too-many-files = Zip dosyasında çok fazla dosya var, sınır { $limit }: onu Onderweg yazmamış.
takeout-strange-name = Zip dosyasının içindeki dosya { $number }: Onderweg böyle bir ad yazmaz.
takeout-same-name = Zip dosyasının içinde iki dosyanın adı aynı.
takeout-packed = { $file } şifreli ya da burada açılamayan bir biçimde paketlenmiş.
takeout-too-large-file = { $file } çok büyük, sınır { $limit } bayt.
takeout-damaged = { $file } bozuk.
takeout-missing = { $file } zip dosyasının içinde yok.
