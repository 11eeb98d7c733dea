### draft: no native reader has checked this file

letter-field = mektup
letter-field-photo = fotoğraf
letter-field-thumb = küçük resim
letter-attached = eklendi; açılabilir
letter-added = { $entry }: mektup bu telefonda saklanıyor. Bir sonraki eşitlemede gönderilir.
letter-row = { $entry } { $title } ({ $size })
letter-here = Mektubun tamamı bu telefonda.
letter-away = Açılınca indirilir.
letter-part = Bu telefondaki parçalar: { $here } / { $parts }. Açınca ötekiler indirilir.
letter-unsent = Daha gönderilecek parçalar: { $count }.
letter-refused = Sunucu onu kabul etmiyor. Artık kimseye gerekmeyen mektupları tamamen silin.
letter-nothing = Hiçbir görevde mektup yok. Eklemek için: { $command }
letter-opened = Mektup { $file } dosyasında.
letter-sync = Mektuplar: gönderilen parçalar { $sent }, daha gönderilecek { $waiting }.
letter-error-none = Bu kayıtta bu sürümün açabileceği bir mektup yok.
letter-error-elsewhere = Mektup, kaydın geldiği alanda kaldı. Onu burada yeniden ekleyin.
letter-error-not-here = Mektup bu telefonda değil. Ağ olunca yeniden açın.
letter-error-not-there = Mektup sunucuda değil: silinmiş ya da daha tamamı gönderilmemiş.
letter-error-metered = Bu ağ parayla kullanılıyor ve mektuplar için kullanılamaz.
letter-error-size = Dosya boş ya da çok büyük. Bir mektup en çok { $most } olabilir.
letter-error-type = Dosyanın türü başka. Kabul edilenler: { $types }
letter-error-damaged = Resim bozuk ya da kesik.
letter-error-pixels = Resimde çok fazla piksel var. Küçültün.
letter-error-thumb = Küçük resim bir resim değil ya da yeterince küçük değil.
letter-error-tampered = Mektup eklenen mektup değil. Gösterilmiyor.
