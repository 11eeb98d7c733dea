### draft: no native reader has checked this file

status-no-server = Bu telefonun sunucusu yok: her şey yalnız burada.
status-all-sent = Her şey gönderildi, son gönderim: { $time }.
status-nothing = Gönderilecek bir şey yok; henüz eşitleme yapılmadı.
status-unsent = { $count ->
    [one] { $count } değişiklik gönderilmedi. Son gönderim: { $time }.
   *[other] { $count } değişiklik gönderilmedi. Son gönderim: { $time }.
}
status-never-sent = { $count ->
    [one] { $count } değişiklik hiç gönderilmedi.
   *[other] { $count } değişiklik hiç gönderilmedi.
}
status-server = Sunucu: { $server }
status-trouble = Son eşitleme başarısız oldu ({ $code }).
status-next-try = Uygulama yeniden dener: { $time }.
status-month = Bu ay: { $up } gönderildi, { $down } alındı.
status-locked = Kilitli.
status-unlocked = Kilidi açık, PIN var.
status-no-pin = PIN yok.

sync-all-sent = Her şey gönderildi.
sync-still-here = { $count ->
    [one] { $count } değişiklik hâlâ yalnız burada.
   *[other] { $count } değişiklik hâlâ yalnız burada.
}
sync-budget = Sınır doldu; bir sonraki eşitleme buradan devam eder.
sync-stopped = Durdu.
sync-metered = Bu ağ parayla kullanılıyor ve ayarlar hayır diyor.
sync-waiting = Çok erken: { $span } sonra yeniden deneyin.
sync-traffic = { $up } gönderildi, { $down } alındı.
sync-refused = { $space } alanında artık yapılamıyor: { $act }.
sync-left = Artık { $space } alanında değilsiniz. Yalnız burada olanlar şimdi kendi alanınızda.
sync-act-invite = davet etmek
sync-act-revoke = daveti kapatmak
sync-act-admit = kabul etmek
sync-act-readmit = yeniden kabul etmek
sync-act-remove = çıkarmak
sync-act-leave = ayrılmak
sync-act-key = anahtarı değiştirmek
sync-act-snapshot = özet saklamak
sync-act-erase = tamamen silmek
sync-act-owner = başka bir sahip belirlemek
sync-act-sheet = kurtarma kâğıdı yazdırmak

doctor-read = { $count ->
    [one] { $count } kayıt okundu.
   *[other] { $count } kayıt okundu.
}
doctor-locked = Kilitli: kayıtlar okunmadı.
doctor-sound = Dosya sağlam.
doctor-rebuilt = { $count ->
    [one] { $count } satır yeniden yazıldı.
   *[other] { $count } satır yeniden yazıldı.
}
doctor-well = Her şey yolunda.
doctor-in = { $space }: { $finding }
doctor-withheld = Sunucu, başka bir üyenin gördüğü bir şeyi vermiyor. Yazan: { $name }.
doctor-fork = Sunucu, yazılan bir şeyin iki farklı hâlini gösterdi. Yazan: { $name }.
doctor-log-forked = Sunucu eskisinden başka bir üye listesi gösterdi.
doctor-server-faulty = Sunucu kurallara uymayan bir şey veriyor.
doctor-copied = Başka bir telefon bu telefonun anahtarlarıyla yazıyor.
doctor-bad-content = Bir telefon okunamayan bir şey gönderdi. Telefonun sahibi: { $name }.
doctor-own-refused = Sunucu bu telefonun yazdığı bir şeyi kabul etmiyor.
doctor-bad-snapshot = Bir anlık görüntünün içinde söylediği şey yok.
doctor-not-named = Sunucu eski bir duruma döndürüldü ve üye listesinde bu telefon yok. Buradakiler burada kalır: bu telefonu başka bir telefondan yeniden kabul edin.
doctor-damaged = Bu telefondaki bir kayıt okunamıyor.
doctor-file-broken = Bu telefonun dosyası bozuk: hâlâ gönderilebilenleri eşitleyin, klasörü kopyalayın, yardım isteyin.
