### draft: no native reader has checked this file

job-field-stage = aşama
job-field-result = sonuç
job-field-employer = işveren
job-field-contact = iletişim
job-field-source = nerede bulundu
job-field-next = sonraki adım
job-field-due = sonraki adımın tarihi
job-field-documents = belgeler
job-field-helped-by = yardım eden
job-field-file = dosya
job-stage-found = bulundu
job-stage-prepared = hazırlandı
job-stage-sent = gönderildi
job-stage-reply = cevap
job-stage-interview = görüşme
job-stage-trial = deneme
job-stage-result = sonuç
job-result-hired = işe alındı
job-result-refused = bu kez olmadı
job-result-withdrawn = geri çekildi
job-result-silent = cevap gelmedi

job-next = sonraki adım: { $step }
job-next-dated = sonraki adım
job-was-planned = planlanan zaman geçti: { $time }

job-column = { $count ->
    [one] { $stage }: { $count } iş
   *[other] { $stage }: { $count } iş
}
job-board-empty = Henüz iş yok. Gördüğünüz ilk işi ekleyin: { $command }
job-moved = { $entry } şimdi burada: { $stage }

job-funnel-all = { $count ->
    [one] { $count } iş ve nereye kadar geldiği
   *[other] { $count } iş ve nereye kadar geldiği
}
job-funnel-stage = { $stage }: buraya kadar gelen { $reached }, şimdi burada olan { $now }
job-funnel-result = { $result }: { $count }
job-funnel-unsaid = bitti, sonuç yazılmadı: { $count }

job-exported = { $count ->
    [one] { $count } iş şu dosyada: { $file }. Dosya kimdeyse işi okuyabilir.
   *[other] { $count } iş şu dosyada: { $file }. Dosya kimdeyse işleri okuyabilir.
}
job-imported = { $count ->
    [one] { $count } iş eklendi.
   *[other] { $count } iş eklendi.
}

job-sheet-cell = Satır { $row }, { $column }: { $rule }
job-sheet-row = Satır { $row }: { $rule }
job-sheet-cells = Hücre sayısı: { $found }, sütun sayısı: { $expected }. Satırda sütun sayısı kadar hücre olmalı.
job-sheet-quote = Bir tırnak işareti kapanmamış. Metinde tırnak işareti için böyle yazın: { $quotes }
job-sheet-too-large = Dosya çok büyük, sınır { $limit } bayt: dosyayı bölün.
job-sheet-not-text = Dosyanın satırı { $line } UTF-8 metni değil: dosyayı { $format } olarak kaydedin.
job-sheet-empty = Dosya boş. İlk satırında sütun adları olmalı: { $columns }
job-sheet-unknown-column = Sütun { $number }: işlerde bu adda bir sütun yok. Olanlar: { $columns }
job-sheet-column-twice = { $column } sütunu iki kez var: birini çıkarın.
job-sheet-no-title = { $column } sütunu yok: her iş için gerekli.
job-sheet-too-many-rows = Dosyada çok fazla satır var, sınır { $limit } satır: dosyayı bölün.
