### draft: no native reader has checked this file

house-field-by = changement de tour
house-field-order = ordre
house-field-swap = échange
house-field-answer = réponse
house-field-version = version
house-field-sign = signature
house-field-told = signalé le
house-field-told-who = signalé à
house-field-mended = réparé le
house-field-mended-by = réparé par

kind-rota = planning des tâches
kind-shopping = course
kind-repair = réparation
kind-bins = poubelles
kind-agreement = règles de la maison

house-no-rota = Pas de planning des tâches
house-by-week = un nouveau tour chaque semaine
house-by-done = le tour suivant quand un tour est fait
house-now = Maintenant (à partir du { $day }) : { $name }
house-now-open = Maintenant : { $name }
house-begins = Commence le { $day }
house-nobody = quelqu'un sans nom
house-you = vous
house-swapped = échangé
house-left = n'habite plus ici
house-turns = { $count ->
    [one] { $count } tour
    [many] { $count } tours
   *[other] { $count } tours
}
house-turn = tour { $turn }
house-done-by = fait par { $names }
house-rota-made = Le planning { $rota } est créé.
house-ordered = Le nouvel ordre compte à partir du tour { $turn }.
house-turn-done = Le tour { $turn } est fait.
house-turn-was-done = Le tour { $turn } était déjà fait.

house-swap-asks = { $name } propose le tour { $give } contre votre tour { $take }
house-swap-waits = attend une réponse : { $name } ; tour { $give } contre tour { $take }
house-swap-offered = Proposé : { $swap }. L'échange compte quand l'autre personne accepte.
house-swap-accepted = Les tours { $give } et { $take } sont échangés.
house-swap-declined = L'échange est refusé.

house-error-no-circle = Ce qui est pour la maison se trouve dans un cercle : choisir l'espace de votre maison.
house-error-no-rota = Cet élément n'est pas un planning des tâches.
house-error-other-kind = Cet élément est d'un autre type.
house-error-not-yet = Ce tour n'est pas encore arrivé.
house-error-not-yours = On peut seulement donner un tour à soi.
house-error-not-theirs = L'autre tour n'est à personne de la maison qui pourrait le donner.
house-error-over = Ce tour est passé ou déjà fait.
house-error-unfair = Après cet échange, quelqu'un ferait deux tours de plus ou de moins que prévu : choisir un tour plus proche.
house-error-people = { $most ->
    [one] Un planning a de { $least } à { $most } personne, chacune une seule fois.
    [many] Un planning a de { $least } à { $most } personnes, chacune une seule fois.
   *[other] Un planning a de { $least } à { $most } personnes, chacune une seule fois.
}
house-error-apart = { $most ->
    [one] Entre les deux tours d'un échange, il y a au plus { $most } tour d'écart.
    [many] Entre les deux tours d'un échange, il y a au plus { $most } tours d'écart.
   *[other] Entre les deux tours d'un échange, il y a au plus { $most } tours d'écart.
}

house-shop-empty = Rien à acheter
house-shop-open = À acheter
house-shop-bought = Acheté
house-shop-added = { $count ->
    [one] { $count } chose est sur la liste.
    [many] { $count } choses sont sur la liste.
   *[other] { $count } choses sont sur la liste.
}
house-shop-ticked = { $count ->
    [one] { $count } chose est achetée.
    [many] { $count } choses sont achetées.
   *[other] { $count } choses sont achetées.
}
house-shop-unticked = { $count ->
    [one] { $count } chose est de nouveau à acheter.
    [many] { $count } choses sont de nouveau à acheter.
   *[other] { $count } choses sont de nouveau à acheter.
}
house-shop-cleared = { $count ->
    [one] { $count } chose est rangée.
    [many] { $count } choses sont rangées.
   *[other] { $count } choses sont rangées.
}

house-no-repair = Rien à réparer
house-told = signalé le { $day }
house-told-who = signalé à { $who } le { $day }
house-mended-by = réparé par { $who }

house-bins-added = { $count ->
    [one] { $count } jour est noté. Un rappel sonne le soir d'avant.
    [many] { $count } jours sont notés. Un rappel sonne chaque fois le soir d'avant.
   *[other] { $count } jours sont notés. Un rappel sonne chaque fois le soir d'avant.
}

house-checklist-started = { $count ->
    [one] { $count } nouvelle tâche, avec son jour.
    [many] { $count } nouvelles tâches, chacune avec son jour.
   *[other] { $count } nouvelles tâches, chacune avec son jour.
}

house-agreement = Règles de la maison
house-agreement-none = Il n'y a pas encore de règles de la maison
house-agreement-holds = La version { $version } est valable
house-agreement-not-yet = Aucune version n'est encore valable : il faut la signature de tout le monde
house-agreement-proposed = La version { $version } est proposée
house-signed-by = signatures : { $names }
house-waits-for = signatures encore attendues : { $names }
house-proposed = La version { $version } est proposée, avec votre signature. Elle est valable quand tout le monde a signé.
house-signed = Vous avez signé la version { $version }.
house-no-changes = Rien n'a changé depuis votre signature.
house-changes = De la version { $from }, que vous avez signée, à la version { $to } :
house-changes-first = Vous n'avez encore signé aucune version. Version { $to } :
