### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } di { $all } messaggi
text-pack = del pacchetto: { $said } di { $all }
text-template = il testo da cui si traduce
text-draft = bozza: nessuna persona madrelingua l’ha controllata
text-read = { $read } di { $files } file controllati da { $names }
text-column-language = Lingua
text-column-messages = Messaggi
text-column-pack = Testi del pacchetto
text-column-checked = Controllo
