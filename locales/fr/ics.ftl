### draft: no native reader has checked this file

ics-field-uid = nom dans d'autres agendas

ics-appointment = Rendez-vous
ics-task = À faire
ics-alarm = Onderweg : quelque chose est prévu
ics-leave = Il est temps de partir
ics-bring = À apporter : { $bring }
ics-travel = { $minutes ->
    [one] Le trajet : { $minutes } minute
    [many] Le trajet : { $minutes } minutes
   *[other] Le trajet : { $minutes } minutes
}
ics-helper = Vient aussi : { $name }
ics-interpreter = Interprète : { $name }

ics-exported = { $count ->
    [one] { $count } rendez-vous ou tâche est dans { $file }. Toute personne qui a le fichier peut le lire.
    [many] { $count } rendez-vous et tâches sont dans { $file }. Toute personne qui a le fichier peut les lire.
   *[other] { $count } rendez-vous et tâches sont dans { $file }. Toute personne qui a le fichier peut les lire.
}

ics-added = { $count ->
    [one] Ajouté : { $count } rendez-vous ou tâche.
    [many] Ajoutés : { $count } rendez-vous et tâches.
   *[other] Ajoutés : { $count } rendez-vous et tâches.
}
ics-changed = { $count ->
    [one] Déjà là et maintenant modifié : { $count }.
    [many] Déjà là et maintenant modifiés : { $count }.
   *[other] Déjà là et maintenant modifiés : { $count }.
}
ics-same = { $count ->
    [one] Déjà là, exactement pareil : { $count }.
    [many] Déjà là, exactement pareils : { $count }.
   *[other] Déjà là, exactement pareils : { $count }.
}
ics-left = Pas repris du fichier : { $names }

ics-line-property = Ligne { $line }, { $property } : { $rule }
ics-line = Ligne { $line } : { $rule }
ics-form = Ce n'est pas une ligne d'agenda. Elle a cette forme : { $form }
ics-too-long = C'est trop long. Limite : { $limit }.
ics-nesting = { $begin } et { $end } ne vont pas ensemble.
ics-too-deep = Des parties sont l'une dans l'autre sur plus de { $limit } niveaux.
ics-missing = Il manque { $name }.
ics-twice = C'est là deux fois.
ics-date = Ce n'est pas une date : écrire { $date } ou { $time }
ics-length = Ce n'est pas une durée. Exemples : { $examples }
ics-zone = Personne ne connaît un fuseau horaire de ce nom : écrire par exemple { $zone }
ics-not-taken = Cela change le sens et n'est pas possible ici.
ics-no-series = Le rendez-vous qui se répète n'est pas dans le fichier : il doit être à côté de sa date modifiée.
ics-no-turn = Le rendez-vous n'a pas lieu ce jour-là : on ne peut pas modifier ce jour à part.
ics-never-turns = Avec cette règle, le rendez-vous n'a jamais lieu.
ics-too-large = Le fichier a plus de { $limit } octets : le couper en plusieurs.
ics-too-many-lines = Le fichier a plus de { $limit } lignes : le couper en plusieurs.
ics-too-many-items = Le fichier a plus de { $limit } rendez-vous, tâches et dates modifiées : le couper en plusieurs.
ics-not-text = La ligne { $line } du fichier n'est pas du texte UTF-8.
ics-not-calendar = Le fichier n'est pas un agenda : il n'y a pas { $begin } dedans
