### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } ka mid ah { $all } farriimood
text-pack = xirmada: { $said } ka mid ah { $all }
text-template = asalka laga turjumo
text-draft = qabyo: weli ma hubin qof ay luqaddu afkiisa hooyo tahay
text-read = { $read } ka mid ah { $files } fayl waa la hubiyey. Cidda hubisay: { $names }
text-column-language = Luqad
text-column-messages = Farriimo
text-column-pack = Qoraallada xirmada
text-column-checked = La hubiyey
