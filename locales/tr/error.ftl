### draft: no native reader has checked this file

error-no-store = Bu klasörde günlük yok.
error-already-there = Bu klasörde zaten bir günlük var.
error-in-use = Bu günlüğü başka bir program kullanıyor.
error-too-new = Bu günlüğü daha yeni bir sürüm yazmış: biçimi { $found }, bu sürümün bildiği biçim { $known }.
error-not-a-store = Dosya bu uygulamanın günlüğü değil ya da bozuk.
error-folder = Klasör kullanılamıyor: { $reason }.
error-disk-full = Disk dolu.
error-read-only = Günlük buraya yazılamıyor.
error-damaged = Günlüğün bir bölümü okunamıyor ({ $place }).
error-store = Günlük çalışmıyor ({ $reason }).

error-locked = Uygulama kilitli.
error-key-gone = Bu telefonun anahtarı yok olmuş.
error-wrong-pin = PIN yanlış.
error-pin-wait = Çok fazla yanlış deneme oldu. Bir sonraki deneme { $span } sonra yapılabilir.
error-pin-short = PIN en az { $digits } rakam olmalı, parola cümlesi en az { $letters } karakter olmalı.
error-pin-long = Parola cümlesi en çok { $limit } karakter olabilir.
error-pin-control = PIN içinde görünmeyen karakter olamaz.
error-no-pin = Henüz PIN yok.

error-no-space = Bu telefon böyle bir alan bilmiyor.
error-not-let-in = Bu telefonu o alana henüz kimse kabul etmedi.
error-gone = Bu telefon artık alanda değil.
error-no-entry = Bu alanda böyle bir kayıt yok.
error-erased = Kayıt tamamen silindi.
error-same-space = Kayıt zaten o alanda.
error-moved = Kayıt başka bir alana taşındı: oradaki kopyasına yazın.
error-no-body = Bu kaydın metni yok.
error-no-such-line = Kontrol listesinde böyle bir satır yok.
error-too-much = Bu bir seferde çok fazla: değişikliği iki adımda yapın.
error-entry-full = Bu kayıt çok sık değiştirildi: onu yeni bir kayda kopyalayın.
error-engine = Uygulama bu değişikliği yapamadı.
error-changed-since = Bu arada biri bunu değiştirdi: { $fields }.
error-nothing-to-undo = Size ait geri alınacak bir şey yok.

error-too-long = “{ $field }” kutusunda { $found } karakter var. En çok { $limit } olabilir.
error-empty = “{ $field }” kutusunda hiçbir şey yok.
error-control = “{ $field }” kutusunda görünmeyen bir karakter var.
error-bad-date = “{ $field }” kutusunda tarih yok: böyle yazın: { $day } ya da { $time }.
error-unknown-zone = “{ $field }” kutusundaki saat dilimi yok: örneğin { $example } yazın.
error-end-before-start = Bitiş, başlangıçtan önce.
error-yes-or-no = “{ $field }” kutusuna { $yes } ya da { $no } yazın.
error-no-choice = “{ $field }” kutusuna bunlardan birini yazın: { $all }.
error-bad-number = “{ $field }” kutusuna bir tam sayı yazın: en az { $least }, en çok { $most }.
error-bad-reminders = { $most ->
    [one] “{ $field }” kutusuna en çok { $most } hatırlatma yazın, en fazla 4 hafta önceye, örneğin: { $example }.
   *[other] “{ $field }” kutusuna en çok { $most } hatırlatma yazın, her biri en fazla 4 hafta önceye, örneğin: { $example }.
}
error-not-of-kind = Bu tür kayıtta “{ $field }” kutusu yok.
error-bad-token = “{ $field }” kutusuna küçük harf, rakam ve tireden oluşan tek bir kelime yazın.
error-bad-link = “{ $field }” kutusuna aynı alandaki bir kaydın id’sini tam olarak yazın.
error-no-repeat = Randevular bu bölümle tekrarlanamaz: { $part }.
error-bad-repeat = { $part } burada okunamıyor. Kuralı böyle yazın: { $example }.
error-too-many-labels = Bir kayıtta en çok { $limit } etiket olabilir.
error-too-many-lines = Bir kontrol listesinde en çok { $limit } satır olabilir.
error-line-id = Bu bir satırın adı değil.
error-bad-kind = Böyle bir kayıt türü yok. Olanlar: { $kinds }.
error-no-such-field = Bu adda bir kutu yok. Olanlar: { $fields }.
error-invalid = Bu böyle saklanamaz.
error-no-picture = Böyle bir resim yok. Olanlar: { $pictures }.
error-name-taken = { $name } sizin kendi alanınızın adı.
error-joined-already = Bu telefon zaten o alanda.
error-value = “{ $field }” kutusunda bu olamaz.

error-no-such-entry = Böyle bir kayıt yok.
error-no-such-space = Böyle bir alan yok.
error-no-such-invitation = Böyle bir davet yok.
error-no-such-person = Böyle bir kişi yok.
error-no-such-turn = Dizide bu gün için bir şey yok.
error-no-such = Bu adda bir şey yok: { $what }.
error-more-entries = Birden fazla kayıt uyuyor: daha fazlasını yazın.
error-more-spaces = Birden fazla alan uyuyor: daha fazlasını yazın.
error-more-invitations = Birden fazla davet uyuyor: daha fazlasını yazın.
error-more-persons = Birden fazla kişi uyuyor: daha fazlasını yazın.
error-more-profiles = Bu telefonu birkaç kişi kullanıyor: hangi resim olduğunu belirtin.
error-more = Birden fazla uyan var: { $what }.

error-code-length = Kod { $expected } karakter olmalı, { $found ->
    [one] { $found } karakter yazıldı
   *[other] { $found } karakter yazıldı
}: aslıyla karşılaştırın.
error-code-character = Karakter { $position } kodlarda kullanılmaz: kodlarda rakamlar ve harfler olur, U olmaz.
error-code-near = Bir karakter yanlış: sıra { $position } yakınında, grup { $group } içinde. Aslıyla karşılaştırın.
error-code-check = Kod tutmuyor: her karakteri aslıyla karşılaştırın.
error-code-memory = Kodu okumak için yeterli bellek yok: öteki uygulamaları kapatın ve yeniden deneyin.
error-invite-other = Bu bir davet değil: davet şöyle başlar: { $start }
error-invite-kind = Bu kodun türü { $kind }; bu sürüm onu bilmiyor.
error-invite-length = Davet { $expected } karakter olmalı, burada { $found } karakter var: hepsini kopyalayın.
error-invite-damaged = Davet yolda bozuldu: yeniden okutun.
error-join-unreadable = Davete gelen cevap okunamıyor.
error-join-other-space = Cevap başka bir alan için yapılmış.
error-join-other-invitation = Cevap başka bir davet için yapılmış.
error-join-stranger = İstek, davete sahip olan birinden gelmiyor.
error-join-device = İstek, içinde yazan telefondan gelmiyor.
error-join-owner = Cevap, daveti gösteren telefondan gelmiyor.
error-join-used = Bu daveti başka bir telefon kullandı: yeni bir davet isteyin.
error-join-second = Bu daveti ikinci bir telefon kullandı: onu kapatın ve yenisini gösterin.
error-offer-other = Bu bir ofis kartı değil: sosyal çalışmacının gösterdiği kartı okutun.
error-offer-damaged = Kart yolda bozuldu: yeniden okutun.
error-grant-unreadable = Ofisin cevabı okunamıyor.
error-grant-stranger = Ofis programa ait olduğunu kanıtlayamadı: devam etmeyin, sosyal çalışmacıya sorun.
error-grant-other = Ofisin cevabı başka biri için.
error-pass-no-case = Programdan henüz kimse sorularınızı okumuyor: açık bir dosyanız yok.
error-pass-several = Birden fazla açık dosyanız var: hangisi olduğunu belirtin.
error-pass-other = Bu alan sizin açık bir dosyanız değil.
error-pass-not-asked = Bu, sosyal çalışmacı için açık bir soru değil.
error-share-no-case = Bu kayıt bir dosyada değil.
error-share-no-circle = Dosyada olan bir şey bir evle ya da başka bir çevreyle paylaşılır, bu alanla paylaşılmaz.
error-step-no-case = Yalnız bir dosyadaki adım için onay istenir: önce adımı oraya taşıyın.
error-step-not-office = Bir adımı yalnız ofis onaylar ya da geri gönderir.
error-step-no-step = Bu kayıt bir adım değil.
error-step-not-asked = Bu adım için onay istenmedi.
error-step-no-talk = Bu kayıt bir görüşme değil.
error-other-digits = Bu altı rakamla gelen bir istek yok. İki telefon farklı rakamlar gösteriyorsa kabul etmeyin.
error-invitation-copied = Bu daveti ikinci bir telefon kullandı. Davet kapandı: yenisini yapın.

error-address = Bu bir adres değil: { $start } ve ardından sunucunun adını yazın.
error-address-plain = Adres { $start } ile başlamalı ({ $plain } yalnız bu makine için).
error-address-long = Adres, sunucunun adından sonra bitmeli.
error-address-tls = Bu telefonda güvenli bağlantı kurulamıyor.
error-unreachable = Sunucuya ulaşılamıyor.
error-broken-off = Bağlantı koptu ya da çok yavaştı.
error-untrusted = Sunucu kim olduğunu kanıtlayamadı.
error-answer-large = Sunucunun cevabı izin verilenden büyük.
error-no-http = Cevap veren, programın sunucusu değil.
error-not-enrolled = Bu telefonun henüz bir sunucuda hesabı yok.
error-enrolled-elsewhere = Bu telefonun zaten başka bir sunucuda hesabı var.
error-server-unknown = Sunucu bu telefonu tanımıyor.
error-server-code = Sunucu bu kodu kabul etmiyor: yanlış, kullanılmış ya da çok eski.
error-server-not-found = Sunucuda böyle bir şey yok.
error-server-forbidden = Sunucu bu telefona bunun için izin vermiyor.
error-server-conflict = Sunucuda orada zaten başka bir şey var.
error-server-large = Bu, sunucu için çok büyük.
error-server-slow = Sunucu beklemenizi istiyor. { $span } sonra yeniden deneyin.
error-server-broken = Sunucu şu anda çalışmıyor (durum { $status }).
error-server-strange = Sunucu bu sürümün anlamadığı bir şekilde cevap veriyor (durum { $status }).

error-refused-unreadable = Olmuyor: üye listesindeki satır okunamıyor.
error-refused-not-next = Şu anda olmuyor: üye listesini önce başka biri değiştirdi.
error-refused-signature = Olmuyor: üye listesindeki satırı yazan kişi imzalamamış.
error-refused-stranger = Bunu yalnız alanın üyeleri yapabilir.
error-refused-full = Alana daha fazla telefon sığmıyor.
error-refused-admit = Yalnız bir sahip kişi kabul eder.
error-refused-owner = Yalnız bir sahip başka bir sahip belirler.
error-refused-erase = Bir kaydı yalnız onu yazan ya da bir sahip tamamen siler.
error-refused-invite = Yalnız bir sahip kişi davet eder.
error-refused-invitation = Bu, başka birinin daveti.
error-refused-remove = Yalnız bir sahip kişi çıkarır, ama başka bir sahibi çıkaramaz.
error-refused-self = Bir telefon alandan ayrılır, kendini çıkarmaz.
error-refused-last-owner = Son sahip ayrılmadan önce başka bir sahip belirler.
error-refused-person = Alanda böyle bir kişi yok.
error-refused-no-invitation = Böyle bir davet artık yok.
error-refused-joined = Bu telefon daha önce alandaydı: bir telefon yalnız bir kez katılır.
error-refused-device = Alanda böyle bir telefon yok.
error-refused-right = Bu alanda bunu yapma hakkınız yok.
error-refused-log = Olmuyor: alanın üye listesine uymuyor.

error-unsent = { $count ->
    [one] { $count } değişiklik yalnız bu telefonda.
   *[other] { $count } değişiklik yalnız bu telefonda.
}
