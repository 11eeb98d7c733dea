### draft: no native reader has checked this file

catalogue-trusted = Bundan sonra bu telefon, bu programın imzaladığı paketlere güvenir.
catalogue-key = Programın telefonlar için anahtarı: { $key }
catalogue-no-programme = Bu telefon programın anahtarını bilmiyor: hesap kodunun yazılı olduğu kâğıttaki ya da bir sosyal çalışmacının kartındaki anahtarı okutun.
catalogue-not-key = Bu, bir programın anahtarı değil: hesap kodunun yazılı olduğu kâğıttaki anahtarı okutun.
catalogue-key-damaged = Programın anahtarı gelirken bozulmuş: yeniden okutun.

catalogue-taken = Programın paketi artık bu telefonda: { $id }, sürüm { $version }.
catalogue-unchanged = Programın paketi en yenisi.
catalogue-budget = Daha yeni bir paket sınıra sığmıyor: bir sonraki eşitleme getirebilir.
catalogue-failed = Daha yeni bir paket olup olmadığı bilinmiyor: bir sonraki eşitleme yeniden sorar.
catalogue-kept = Sürüm { $version }, şu güne kadar yeni: { $day }.
catalogue-expired = Sürüm { $version } artık eski olabilir. Şu güne kadar yeniydi: { $day }. Eşitleyin ya da programdan daha yeni bir sürüm isteyin.
catalogue-always = her saat

catalogue-not-published = Sunucuda böyle bir paket yok: programa sorun.
catalogue-several = Sunucuda birden fazla paket var: hangisi olduğunu söyleyin.
catalogue-no-pack = Bu telefonda henüz paket yok: ağ olan bir yerde eşitleyin.
catalogue-no-deck = Pakette böyle bir cümle dizisi yok.
catalogue-refused = Sunucudaki en yeni paket kullanılmamalı: bu telefon elindekini tutuyor. Programa haber verin.

catalogue-published = Telefonlar bundan sonra şunu alır: { $id }, sürüm { $version }; şu güne kadar yeni: { $day }.
catalogue-published-already = Telefonlar bu dosyayı zaten alıyor.
