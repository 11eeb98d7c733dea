### draft: no native reader has checked this file

news-erased = { $entry }: kayıt tamamen silindi
news = { $title }: { $what }
news-by = { $title }: { $what } ({ $who })
news-added = eklendi
news-edited = değiştirildi
news-done = bitti
news-reopened = yeniden açıldı
news-archived = arşive kaldırıldı
news-deleted = silindi
news-restored = geri alındı
news-moved = taşındı
news-passed = sosyal çalışmacıya iletildi
news-asks = { $title }: sosyal çalışmacıya bir soru var ({ $who }). Sizin evet demenizi bekliyor.
news-erased-word = tamamen silindi
news-changed = değişti
news-alarm = Onderweg: planlanmış bir şey var ({ $time })
news-alarm-full = { $title }: { $time }
news-alarm-turn = Sıra sizde: { $title }, { $time }
