### draft: no native reader has checked this file

talk-weekly = Haftalık görüşme
talk-weekly-about = Yaklaşık bir saat. Yeni gelen başlar.
point-how-are-you = Hafta nasıl geçti? Bir iyi şey, bir zor şey
point-my-questions = Bu haftaki sorularım
point-last-time = Geçen sefer neyi kararlaştırdık?
point-house = Ev: görev sırası, para, tamirler
point-school-work = Okul ve iş: sonraki adım
point-dutch = Hollandaca: bu hafta ne söyledim?
point-people = İnsanlar ve boş zaman
point-health = Uyku ve sağlık, yalnız istersem
point-letters = Mektuplar ve tarihler
point-next = Neyi kararlaştırıyoruz? Kim neyi ne zamana kadar yapıyor?
