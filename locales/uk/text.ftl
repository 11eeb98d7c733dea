### draft: no native reader has checked this file

text-language = { $name } ({ $tag }), повідомлення: { $said } з { $all }
text-pack = у пакеті: { $said } з { $all }
text-template = текст, з якого перекладають
text-draft = чернетка: не перевірено носіями мови
text-read = перевірено файлів: { $read } з { $files }, хто перевіряв: { $names }
text-column-language = Мова
text-column-messages = Повідомлення
text-column-pack = Тексти пакета
text-column-checked = Перевірено
