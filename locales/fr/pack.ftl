### draft: no native reader has checked this file

pack-whole = { $id } est complet : { $strings ->
    [one] { $strings } texte
    [many] { $strings } textes
   *[other] { $strings } textes
} en { $languages ->
    [one] { $languages } langue.
    [many] { $languages } langues.
   *[other] { $languages } langues.
}
pack-drafts = Relu par aucune personne dont c'est la langue : { $tags }.
pack-signed = Signé : { $id }, version { $version }, nouveau jusqu'au { $day }, { $bytes ->
    [one] { $bytes } octet.
    [many] { $bytes } octets.
   *[other] { $bytes } octets.
}
pack-signature-good = Version { $version }, signée par le programme.
pack-signature-unchecked = Version { $version }. La signature n'a pas été vérifiée : donner { $option }.
pack-lines = { $name } : { $count ->
    [one] { $count } ligne
    [many] { $count } lignes
   *[other] { $count } lignes
}
pack-phrases = { $name } : { $count ->
    [one] { $count } phrase
    [many] { $count } phrases
   *[other] { $count } phrases
}

pack-faults = { $count ->
    [one] { $count } chose à corriger.
    [many] { $count } choses à corriger.
   *[other] { $count } choses à corriger.
}
pack-syntax = pas compris : { $reason }
pack-unknown = rien ne porte ce nom ici : le corriger ou l'enlever. Connus : { $known }
pack-missing = ceci doit être là : l'ajouter
pack-form = écrire { $form } ici
pack-choice = écrire un de ces mots : { $known }
pack-range = écrire un nombre de { $low } à { $high }
pack-long = trop long : au plus { $most ->
    [one] { $most } caractère
    [many] { $most } caractères
   *[other] { $most } caractères
}
pack-count = il en faut de { $least } à { $most }
pack-large = trop grand : au plus { $most ->
    [one] { $most } octet
    [many] { $most } octets
   *[other] { $most } octets
}
pack-twice = ceci est déjà dans { $place } : donner un autre nom à l'un des deux
pack-nowhere = { $kind } { $id } n'existe pas : corriger le nom, ou l'ajouter
pack-no-words = ajouter { $line } dans { $folder }
pack-unused = rien dans ce pack ne l'utilise : l'enlever, ou corriger la clé
pack-no-icon = ajouter une ligne au-dessus : { $line }
pack-not-plain = seulement du texte simple ici, sans { $signs }
pack-header = commencer le fichier par { $draft } ou { $read }
pack-no-place = un pack a { $tables } et { $strings } : mettre le fichier ailleurs, ou déclarer sa langue

pack-not-bundle = ce n'est pas un pack signé : le chercher de nouveau
pack-wrong-signature = le programme n'a pas signé ceci : ne pas l'utiliser, le dire au programme
pack-other = c'est un autre pack que celui demandé
pack-rolled-back = c'est la version { $found }, et la version { $kept } est ici : garder la version { $kept }, le dire au programme
pack-expired = trop vieux pour être nouveau : en demander un plus récent au programme
pack-damaged = le pack dans ce fichier est abîmé ou plus récent que ce logiciel : demander au programme, ou faire la mise à jour
pack-past = donner un jour qui est encore à venir
pack-rising = le fichier là-bas a cette version ou une plus haute, ou c'est un autre fichier : choisir une version plus haute, ou un autre endroit
pack-key = la clé doit avoir { $bytes ->
    [one] { $bytes } octet
    [many] { $bytes } octets
   *[other] { $bytes } octets
}
