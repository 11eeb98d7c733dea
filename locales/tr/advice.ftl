### draft: no native reader has checked this file

advice-retry-in = Hiçbir şey kaybolmadı. { $span } sonra yeniden deneyin.
advice-retry = Hiçbir şey kaybolmadı. İnternet olunca yeniden deneyin.
advice-pin = Yeniden yazın.
advice-pin-in = { $span } sonra yeniden yazın.
advice-unlock = PIN yazın.
advice-free-space = Bu telefonda yer açın. Hiçbir şey kaybolmadı.
advice-update = Daha yeni sürümü kurun. Hiçbir şey değişmedi.
advice-recover = Bu günlük artık burada açılamıyor. Baştan başlayın ve alanlarınızın bir üyesinden bu telefonu kabul etmesini isteyin. Hiçbir şey silinmedi.
advice-correct = “{ $field }” kutusunu düzeltin ve yeniden deneyin. Hiçbir şey değişmedi.
advice-close-other = Bu günlüğü kullanan öteki programı kapatın.
advice-enrol = Ofisten bir kod isteyin.
advice-open-case = Sosyal çalışmacıdan bir kart isteyin, kartı okutun ve evet deyin.
advice-sync-first = Önce gönderin.
advice-ask-owner = Alanın bir sahibine sorun.
advice-ask-for-help = Programdan yardım isteyin ve yukarıdaki sözleri söyleyin. Hiçbir şey silinmedi.
