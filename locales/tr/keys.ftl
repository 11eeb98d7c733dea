### draft: no native reader has checked this file

keys-field-phone = telefon
keys-field-sheet = kurtarma kâğıdı
keys-no-such-phone = Kimliği böyle başlayan bir telefonunuz yok.
keys-more-phones = Kimliği böyle başlayan birden fazla telefonunuz var: daha fazlasını yazın.
keys-phone = { $phone }: { $count ->
    [one] { $count } alanda
   *[other] { $count } alanda
}
keys-phone-this = bu telefon
keys-phone-comes = { $count ->
    [one] sonraki eşitlemelerle { $count } alan daha gelir
   *[other] sonraki eşitlemelerle { $count } alan daha gelir
}
keys-add-then = Yeni telefonda: { $join }. İkisi de aynı altı rakamı gösterince ve bunu bu telefonda onaylayınca bütün alanlarınız gelir: { $sync }
keys-phone-out = { $phone } telefonu bütün alanlarınızdan çıkar ve yeni hiçbir şey okumaz. Üzerinde olanları, telefonu açabilen biri hâlâ okuyabilir.

keys-sheet-there = Kurtarma kâğıdı { $sheet }: { $count ->
    [one] { $count } alanı geri getirir.
   *[other] { $count } alanı geri getirir.
}
keys-sheet-none = Kurtarma kâğıdınız yok. Bir tane yazdırın: { $command }
keys-no-sheet = Çalışan bir kurtarma kâğıdı yok.
keys-sheet-over = Bu kurtarma kâğıdı artık çalışmıyor: kullanıldı, yenilendi ya da geri alındı. Ya da başka bir sunucunun.
keys-sheet-back = Kâğıt geri alındı: artık hiçbir telefon bununla giremez.
keys-sheet-file = Yazıldı: { $file }. Yazdırın, sonra dosyayı silin.
keys-sheet-title = Kurtarma kâğıdı
keys-sheet-what = Bütün telefonlarınız kaybolursa bu kâğıt, gönderilmiş her şeyi yeni bir telefona getirir: yalnız sizin okuyabildiklerinizi de.
keys-sheet-can = Tek bir telefonu, bir kez içeri alır. Sonra hiçbir değeri kalmaz ve bütün telefonlarınız kullanıldığını söyler.
keys-sheet-guard = Bu kâğıt kimdeyse, sizin okuyabildiklerinizi okuyabilir. Telefonunuzun yanında değil, belgelerinizin yanında saklayın. Ofis bunu asla istemez.
keys-sheet-how = Yeni telefonda: { $command }
keys-sheet-server = Sunucu: { $server }
keys-sheet-made = Kâğıt { $sheet }, yazdırıldığı gün: { $date }.
keys-sheet-stolen = Kâğıt kayboldu mu, ya da başka biri gördü mü? Yenisini yazdırın: o zaman bu çalışmaz. { $command }

keys-recovered = { $count ->
    [one] Geri döndünüz, { $count } alandasınız.
   *[other] Geri döndünüz, { $count } alandasınız.
} Kâğıt kullanıldı, artık çalışmaz.
keys-recovered-not = Henüz dönmediğiniz alanlar: { $spaces }. Oradaki biri sizi geri getirebilir: { $command }
keys-recovered-later = Kendi alanınız açık. Ötekiler bir sonraki eşitlemeyle gelir.
keys-recovered-lost = Kaybolan telefonda yazılan ve hiç gönderilmeyen şeyler kayboldu. Geri kalan her şey eşitlemeyle gelir.
keys-recovered-next = Şimdi kaybolan telefonu çıkarın: { $remove }. Sonra yeni bir kâğıt yazdırın: { $print }
keys-owner-readmits = Birini yalnız bu alanın bir sahibi geri getirebilir.
keys-another-readmits = Sizi başka biri geri getirmeli: bunu kendiniz yapamazsınız.
keys-readmit-what = { $name } bununla geri dönünce, bu kişinin önceki bütün telefonları çıkar ve yeni hiçbir şey okumaz. Gönderilmiş olanlar yeni telefondadır. Yalnız kaybolan telefonda olanlar kayboldu.
keys-asks-back = { $space }: { $phone } telefonu bir kişiyi geri getirmek istiyor: { $name }. Altı rakam: { $digits }
keys-waits-word = Hiç sahip kalmadı, bu yüzden iki üye anlaşır. Buradan bir kişi daha altı rakamı yeni telefonla karşılaştırır: { $command }
keys-lost-title = Kaybolan bir telefon bir öğleden sonranızı alır; bu bir felaket değildir.
keys-lost-kept = Duruyor: gönderilmiş her şey. Sunucuda ve başkalarının telefonlarında şifreli olarak duruyor.
keys-lost-gone = Kayboldu: o telefonda yazılan ve hiç gönderilmeyen şeyler.
keys-lost-finder = Telefonu bulan kişi, PIN olmadan hiçbir şey okuyamaz.
keys-lost-finder-open = PIN yoksa telefonu bulan kişi onu açıp içindeki her şeyi okuyabilir.
keys-lost-second = İkinci bir telefonunuz varsa kaybolanı çıkarın. { $list } { $remove }
keys-lost-account = Yeni bir telefon için ofisten hesap kodu isteyin. Bu kod sunucuyu açar, yazdıklarınızdan tek kelime açmaz: { $command }
keys-lost-sheet = Kurtarma kâğıdınız varsa her şey geri gelir. { $command }
keys-lost-house = Kâğıdınız yoksa evin bir sahibi sizi eve geri getirir; hiç sahip kalmadıysa iki ev arkadaşınız. { $command }
keys-lost-private = İkinci telefon da kâğıt da yoksa, yalnız sizin okuyabildikleriniz kayboldu.
keys-lost-then = En sonunda yeni bir kâğıt yazdırın: { $command }

keys-notice-joined = { $space } alanına yeni katılan: { $name }.
keys-notice-phone = { $space }: { $phone } yeni bir telefon. Sahibi: { $name }.
keys-notice-phone-own = { $space }: { $phone } telefonu sizin telefonunuz olarak girdi. Sizin değilse: { $command }
keys-notice-sheet = { $space }: { $name } bir kurtarma kâğıdı yazdırdı.
keys-notice-sheet-own = { $space }: yeni bir kurtarma kâğıdı yazdırıldı; öncekinin değeri kalmadı. Bunu siz yapmadıysanız: { $command }
keys-notice-used = { $space }: { $name } kurtarma kâğıdıyla geri döndü, telefon: { $phone }.
keys-notice-used-own = { $space }: kurtarma kâğıdınız kullanıldı ve { $phone } telefonu girdi. Bunu siz yapmadıysanız: { $command }
keys-notice-back = { $space }: { $name } geri getirildi, telefon: { $phone }; önceki telefonlar çıkarıldı.
keys-notice-back-own = { $space }: { $phone } telefonuyla geri getirildiniz; önceki telefonlarınız çıkarıldı.
keys-notice-phone-out = { $space }: { $phone } telefonu çıkarıldı. Kişi: { $name }.
keys-notice-removed = { $space } alanından çıkarılan: { $name }.
keys-notice-left = { $space } alanından ayrılan: { $name }.
keys-notice-owner = { $space } alanının yeni sahibi: { $name }.
keys-you = siz
