### draft: no native reader has checked this file

letter-field = lettre
letter-field-photo = photo
letter-field-thumb = petite image
letter-attached = jointe ; on peut l'ouvrir
letter-added = { $entry } : la lettre est gardée sur ce téléphone. Elle part à la prochaine synchronisation.
letter-row = { $entry } { $title } ({ $size })
letter-here = Toute la lettre est sur ce téléphone.
letter-away = Elle est téléchargée quand on l'ouvre.
letter-part = Parties sur ce téléphone : { $here } sur { $parts }. L'ouvrir télécharge les autres.
letter-unsent = Parties encore à envoyer : { $count }.
letter-refused = Le serveur ne la prend pas. Effacer les lettres dont personne n'a plus besoin.
letter-nothing = Aucune tâche n'a de lettre. Pour en ajouter une : { $command }
letter-opened = La lettre est dans { $file }.
letter-sync = Lettres : parties envoyées { $sent }, encore à envoyer { $waiting }.
letter-error-none = Cet élément n'a pas de lettre que cette version peut ouvrir.
letter-error-elsewhere = La lettre est restée dans l'espace d'où vient l'élément. La joindre ici de nouveau.
letter-error-not-here = La lettre n'est pas sur ce téléphone. L'ouvrir de nouveau avec du réseau.
letter-error-not-there = La lettre n'est pas sur le serveur : elle a été supprimée, ou elle n'est pas encore tout à fait envoyée.
letter-error-metered = Ce réseau coûte de l'argent et ne peut pas servir pour les lettres.
letter-error-size = Le fichier est vide ou trop grand. Une lettre a au plus { $most }.
letter-error-type = Le fichier est d'un autre type. Ceux-ci sont acceptés : { $types }
letter-error-damaged = L'image est abîmée ou coupée.
letter-error-pixels = L'image a trop de pixels. La rendre plus petite.
letter-error-thumb = La petite image n'est pas une image, ou elle n'est pas assez petite.
letter-error-tampered = La lettre n'est pas celle qui a été jointe. Elle n'est pas montrée.
