### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } von { $all } Texten
text-pack = vom Paket: { $said } von { $all }
text-template = die Vorlage der Übersetzungen
text-draft = Entwurf: noch von niemandem mit dieser Muttersprache geprüft
text-read = { $read } von { $files } Dateien geprüft von { $names }
text-column-language = Sprache
text-column-messages = Texte
text-column-pack = Texte des Pakets
text-column-checked = Geprüft
