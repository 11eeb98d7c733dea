### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } / { $all } mesaj
text-pack = paketten: { $said } / { $all }
text-template = çevirinin kaynağı
text-draft = taslak: ana dili bu olan kimse kontrol etmedi
text-read = { $read } / { $files } dosya kontrol edildi, kontrol eden: { $names }
text-column-language = Dil
text-column-messages = Mesajlar
text-column-pack = Paketin metinleri
text-column-checked = Kontrol
