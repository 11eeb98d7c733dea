### draft: no native reader has checked this file

office-skip = Sayfaya geç
office-nav = Ana menü
office-people = Benim kişilerim
office-find = Kişi ara
office-language = Dil:
office-language-label = Dil
office-sign-out = Çıkış yap
office-caseworker = sosyal çalışmacı
office-coordinator = koordinatör
office-foot-looks = Bir dosyaya her bakış yazılır ve kişiye gösterilir
office-foot-keyboard = Klavye: bu menüyü geçmek için bir kez Tab tuşuna basın
office-of = Ofis: { $programme }
office-print = Yazdır
office-new = Yeni
office-open = Aç
office-on-phone = telefonda
office-not-on-phone = henüz telefonda değil
office-you = siz
office-nameless = adı olmayan biri

office-today = Bugün
office-tomorrow = Yarın
office-today-at = Bugün, { $time }
office-tomorrow-at = Yarın, { $time }

office-said-answered = Cevabınız yazıldı. Bir sonraki bağlantıda telefona ulaşır.
office-said-confirmed = Adım onaylandı. Bir sonraki bağlantıda telefona ulaşır.
office-said-sent-back = Adım geri gönderildi. Bir sonraki bağlantıda telefona ulaşır.
office-said-added = Randevu eklendi. Bir sonraki bağlantıda telefona ulaşır.
office-said-seen = Her şey görüldü olarak işaretlendi.

office-said-changed = Bu arada biri bunu değiştirdi. Hiçbir şey yazılmadı; şimdiki hâli budur.
office-said-not-shared = Bu dosyaya yazılamıyor. Hiçbir şey yazılmadı.
office-said-card-shown = Bir kart yalnız bir kez gösterilir. Yazdırılmadıysa ya da okutulmadıysa kişiyi yeniden ekleyin.

office-not-open = Bu dosya size açık değil.
office-not-open-why = Açık olması gerekiyorsa koordinatörünüzden görevlendirmeyi kontrol etmesini isteyin. Bu deneme yazıldı.

office-no-page = Böyle bir sayfa yok.
office-no-page-why = Bu adres bu ofise ait değil.
office-elsewhere = Hiçbir şey yapılmadı.
office-elsewhere-why = Form bu ofisin bir sayfasından gelmedi ya da sayfa çok eskiydi. Geri dönün, sayfayı yeniden yükleyin ve tekrarlayın.
office-too-large = Bu, bir forma sığmayacak kadar çok.
office-too-large-why = Hiçbir şey yapılmadı. Geri dönün ve kısaltın.
office-unavailable = Ofis şu anda dosyalarına ulaşamıyor.
office-unavailable-why = Hiçbir şey yazılmadı. Yazdığınızı görmek için geri dönün, onu saklayın ve birkaç dakika sonra yeniden deneyin.
office-broken = Bizim tarafımızda bir şey ters gitti.
office-broken-why = Önceden yazılanlar kaybolmadı. Yeniden deneyin; düzelmezse koordinatörünüze söyleyin.
office-to-people = Kişilerime dön
