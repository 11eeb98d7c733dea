### draft: no native reader has checked this file

takeout-title = Mes données d'Onderweg
takeout-made = Écrit le { $time }.
takeout-careful = Toute personne qui a ces fichiers peut y lire tout. Les garder comme une lettre qui porte votre nom.
takeout-own = Mon propre espace
takeout-empty = Il n'y a encore rien ici.
takeout-space = { $count ->
    [one] { $space } : { $count } élément
    [many] { $space } : { $count } éléments
   *[other] { $space } : { $count } éléments
}
takeout-by = Créé par { $who }, { $time }
takeout-both = écrit en même temps : { $value }
takeout-yes = oui
takeout-no = non
takeout-file-page = { $file } : tout, à lire et à imprimer.
takeout-file-journal = { $file } : tout, pour des programmes. Onderweg peut le relire : { $command }
takeout-file-history = { $file } : qui a changé quoi, et quand.
takeout-file-calendar = { $file } : rendez-vous et dates limites, pour un agenda.
takeout-file-sheets = { $files } : pour un tableur.
takeout-not-back = Ce qui ne revient pas : qui a écrit quoi et quand, ce qui était écrit avant, et l'autre valeur là où deux personnes ont écrit en même temps. Tout revient comme si vous l'écriviez maintenant.

takeout-written = { $count ->
    [one] { $count } élément est dans { $file }. Toute personne qui a le fichier peut le lire.
    [many] { $count } éléments sont dans { $file }. Toute personne qui a le fichier peut les lire.
   *[other] { $count } éléments sont dans { $file }. Toute personne qui a le fichier peut les lire.
}
takeout-read = { $count ->
    [one] { $count } élément est de retour.
    [many] { $count } éléments sont de retour.
   *[other] { $count } éléments sont de retour.
}
takeout-step = { $done } sur { $all }
takeout-kept = { $count ->
    [one] { $count } élément créé par vous est copié dans votre propre espace.
    [many] { $count } éléments créés par vous sont copiés dans votre propre espace.
   *[other] { $count } éléments créés par vous sont copiés dans votre propre espace.
}
takeout-here = { $count ->
    [one] { $count } élément était déjà là.
    [many] { $count } éléments étaient déjà là.
   *[other] { $count } éléments étaient déjà là.
}
takeout-left = { $count ->
    [one] { $count } élément reste dans le fichier : les signatures et les tours faits ne comptent que dans leur maison.
    [many] { $count } éléments restent dans le fichier : les signatures et les tours faits ne comptent que dans leur maison.
   *[other] { $count } éléments restent dans le fichier : les signatures et les tours faits ne comptent que dans leur maison.
}
takeout-answers = { $count ->
    [one] { $count } réponse à une fiche est de retour.
    [many] { $count } réponses à des fiches sont de retour.
   *[other] { $count } réponses à des fiches sont de retour.
}
takeout-field-origin = copie de

takeout-line = { $file }, ligne { $line } : { $rule }
takeout-whole = { $file } : { $rule }
takeout-form = Ce n'est pas ce qu'écrit Onderweg.
takeout-state = L'état est un de ces mots : { $states }
takeout-kind = Seule l'application crée des éléments de ce type.
takeout-twice = Un autre élément a cet identifiant.
takeout-turn = La série de cette date n'est pas dans le fichier, ou n'a rien ce jour-là.
takeout-much = C'est plus que ce qu'un élément peut contenir.
takeout-version = { $file } : cela ne vient pas d'Onderweg, ou vient d'une version plus récente.
takeout-too-many = { $file } : il y a plus de { $limit } éléments.
takeout-too-large = Le fichier a plus de { $limit } octets.
takeout-no-zip = Le fichier n'est pas une archive zip, ou il est abîmé.
takeout-too-many-files = L'archive a plus de { $limit } fichiers : elle n'est pas écrite par Onderweg.
takeout-strange-name = Le fichier { $number } de l'archive a un nom qu'Onderweg n'écrit pas.
takeout-same-name = Deux fichiers de l'archive ont le même nom.
takeout-packed = { $file } est chiffré, ou compressé d'une façon qui n'est pas possible ici.
takeout-too-large-file = { $file } a plus de { $limit } octets.
takeout-damaged = { $file } est abîmé.
takeout-missing = { $file } n'est pas dans l'archive.
