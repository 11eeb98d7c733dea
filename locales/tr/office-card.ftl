### draft: no native reader has checked this file

office-add-person-why = İki kodlu bir kart hazırlarsınız. Kişi telefonda evet deyince dosya açılır.
office-name-hint = Burada kişiye nasıl dediğiniz. Bunu yalnız bu dosyayla çalışanlar görür.
office-make-card = Kartı hazırla
office-cancel = Vazgeç
office-card = Kart
office-card-once = Yalnız şimdi gösterilir. Yazdırın ya da kişinin bu ekrandan okutmasını sağlayın; sayfadan çıkınca bir daha gösterilemez.
office-card-for = Kartın sahibi: { $name }
office-to-person = Kişiye git: { $name }
office-card-first = 1. Programa katılın
office-card-first-why = Onderweg uygulamasını açın, “Bir davetim var” seçeneğini seçin ve bu kodu okutun ya da yazın.
office-card-first-code = Programa katılma kodu
office-card-second = 2. Ofiste bir dosya açın
office-card-second-why = Sonra bu kodu okutun. Telefon bunu isteyip istemediğinizi sorar; siz evet demeden hiçbir şey paylaşılmaz.
office-card-second-code = Ofiste dosya açma kodu
office-card-text = İkinci kod, metin olarak
office-card-server = Sunucu:
office-card-yes = Bu evet, telefonda her zaman geri alınabilir.
