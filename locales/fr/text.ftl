### draft: no native reader has checked this file

text-language = { $name } ({ $tag }) : { $said } messages sur { $all }
text-pack = du pack : { $said } sur { $all }
text-template = la source des traductions
text-draft = brouillon : relu par aucune personne dont c'est la langue
text-read = { $read } fichiers sur { $files } relus par { $names }
text-column-language = Langue
text-column-messages = Messages
text-column-pack = Textes du pack
text-column-checked = Relu
