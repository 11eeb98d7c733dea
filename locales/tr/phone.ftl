### draft: no native reader has checked this file

phone-enrolled = Bu telefonun { $server } sunucusunda bir hesabı var. Rol: { $role }.
phone-pin-set = PIN ayarlandı. PIN olmadan hiçbir şey açılmaz: başka yolu yoktur.
phone-pin-removed = PIN kaldırıldı.
phone-pin-now = PIN şimdi yazılabilir.
phone-pin-wait = PIN { $span } sonra yazılabilir.
phone-locked = Kilitli. Gönderilmemiş olanlar şifrelendi ve gönderilebilir.
phone-wiped = Bu telefondan silindi.
phone-unused = Bu telefonu henüz kimse kullanmıyor.

phone-metered = Parayla kullanılan ağı kullanır: { $answer }
phone-auto-lock = Kendiliğinden kilitlenme süresi: { $span }
phone-no-auto-lock = Kendiliğinden kilitlenme: hiçbir zaman
phone-language = Dil: { $language }
phone-language-system = Dil: { $language } (sistemdeki gibi)
phone-digits = Rakamlar: { $digits } ({ $sample })
phone-digits-european = Avrupa
phone-digits-arabic = Arap
phone-digits-eastern = Fars
phone-calendar = Takvim: { $calendar }
phone-calendar-gregorian = Miladi
phone-calendar-solar = Hicri şemsi
phone-calendar-ethiopic = Etiyopya

phone-code-works = Kod bir kez çalışır, yedi gün geçerlidir.
phone-listening = Dinlenen adres: { $url }
phone-server-stopped = Durdu.
