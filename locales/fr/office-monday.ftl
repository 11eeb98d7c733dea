### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } personne.
    [many] { $people } personnes.
   *[other] { $people } personnes.
} Depuis votre dernière visite ({ $since }) : { $changed ->
    [one] du nouveau chez { $changed } personne
    [many] du nouveau chez { $changed } personnes
   *[other] du nouveau chez { $changed } personnes
}, { $waits ->
    [one] { $waits } chose à traiter.
    [many] { $waits } choses à traiter.
   *[other] { $waits } choses à traiter.
}
office-monday-about-first = { $people ->
    [one] { $people } personne.
    [many] { $people } personnes.
   *[other] { $people } personnes.
} { $waits ->
    [one] { $waits } chose à traiter.
    [many] { $waits } choses à traiter.
   *[other] { $waits } choses à traiter.
}
office-mark-seen = Tout marquer comme vu
office-add-person = Ajouter une personne
office-show = Afficher
office-name = Nom
office-monday-count = { $all ->
    [one] { $shown } personne sur { $all }
    [many] { $shown } personnes sur { $all }
   *[other] { $shown } personnes sur { $all }
}
office-nobody-matches = Personne ne correspond.
office-show-all = { $count ->
    [one] Afficher { $count } personne
    [many] Afficher les { $count }
   *[other] Afficher les { $count }
}
office-silence = « Pas depuis » montre un jour, jamais une heure, et seulement après une semaine. Souvent, cela veut dire : plus de données mobiles, ou des vacances.

office-waits = À traiter
office-waits-order = La date la plus proche d'abord, puis l'attente la plus longue. Personne ne reçoit de note.
office-show-others = { $count ->
    [one] Afficher l'autre
    [many] Afficher les { $count } autres
   *[other] Afficher les { $count } autres
}
office-question-from = question posée par { $name }
office-question = question
office-answer = Répondre
office-wait-call = Le téléphone ne l'a pas encore reçu. Appeler { $name }, ou passer sur place.

office-tab-all = Tout le monde
office-tab-changed = Changements
office-tab-waits = À traiter
office-tab-no-appointment = Sans rendez-vous
office-tab-silent = Sans nouvelles

office-column-person = Personne
office-column-changed = Changé depuis votre visite
office-column-waits = À traiter
office-column-next = Prochain rendez-vous
office-column-silent = Dernier contact
office-short-changed = Changé
office-short-waits = À traiter
office-short-next = Prochain
office-short-silent = Silence
office-nothing-new = rien de nouveau
office-nothing-waits = rien à traiter
office-no-appointment = pas de rendez-vous
office-this-week = cette semaine
office-not-since = pas depuis le { $day }
office-chip-questions = { $count ->
    [one] question
    [many] { $count } questions
   *[other] { $count } questions
}
office-chip-asks = { $count ->
    [one] étape à confirmer
    [many] { $count } étapes à confirmer
   *[other] { $count } étapes à confirmer
}
office-chip-undelivered = { $count ->
    [one] pas sur le téléphone
    [many] { $count } pas sur le téléphone
   *[other] { $count } pas sur le téléphone
}

office-changed-added = ajouté : { $count }
office-changed-edited = modifié : { $count }
office-changed-done = terminé : { $count }
office-changed-reopened = rouvert : { $count }
office-changed-archived = rangé : { $count }
office-changed-deleted = supprimé : { $count }
office-changed-restored = ressorti : { $count }
office-changed-moved = déplacé : { $count }

office-standing-waiting = pas encore de oui sur le téléphone
office-standing-closed = fermé par la personne

office-empty-about = Votre premier jour ici. Vous n'accompagnez encore personne.
office-empty-next = Ce qui se passe maintenant
office-empty-card = Vous faites une carte
office-empty-card-why = Ajouter une personne avec un nom. La carte a deux codes, et elle n'est montrée qu'une fois : l'imprimer, ou laisser la personne la scanner sur cet écran.
office-empty-yes = La personne dit oui sur le téléphone
office-empty-yes-why = Avec ce oui, le dossier s'ouvre ici, et il contient ce que la personne partage avec vous. Personne ne peut dire oui à la place de quelqu'un d'autre.
office-empty-monday = Votre premier aperçu du lundi
office-empty-monday-why = En haut, ce qui est à traiter, la date la plus proche d'abord ; en dessous, tout le monde : ce qui a changé, le prochain rendez-vous, qui n'a rien envoyé depuis plus d'une semaine.
office-empty-people = Il n'y a encore personne ici. Si vous attendiez des noms, demander à la coordination.
office-empty-see = Ce que vous verrez et ce que vous ne verrez pas
office-empty-see-shared = Ce qu'une personne partage avec le programme : plan, étapes, rendez-vous, questions.
office-empty-see-never = Jamais : les notes privées, le ménage, ce qui est décidé dans la maison.
office-empty-see-log = Chaque dossier que vous ouvrez est noté. La personne voit votre nom et le jour.
