### draft: no native reader has checked this file

office-open-since = Ouvert depuis le { $day }
office-about-open = Ouvert
office-about-waiting = Pas encore de oui sur le téléphone
office-about-closed = Fermé par la personne
office-place = { $at } sur { $all }
office-next = Suivant : { $name }
office-on-page = Sur cette page
office-waiting-why = La carte est faite. Le dossier s'ouvre quand { $name } dit oui sur le téléphone ; jusque-là, il n'y a rien à voir ni à écrire ici.
office-closed-why = { $name } a fermé ce dossier. Ce qui était partagé jusque-là ne peut plus être lu ici. C'est un choix qui n'a pas besoin de raison.

office-looks = Qui a regardé ce dossier
office-looks-none = Encore personne.
office-looks-all = La liste entière, comme la voit { $name }
office-look-when = Quand
office-look-who = Qui
office-look-what = Quoi
office-look-phone = La ligne elle-même
office-deed-offered = carte faite
office-deed-opened = dossier ouvert
office-deed-answered = réponse à une question
office-deed-appointment = rendez-vous ajouté
office-deed-task = étape ajoutée
office-deed-confirmed = étape confirmée
office-deed-sent-back = étape renvoyée avec un mot
office-deed-seen = marqué comme vu
office-deed-refused = accès refusé

office-not-visible = Pas visible pour vous
office-not-visible-why = Ce qui reste privé chez { $name }, et ce qui appartient à la maison. Onderweg ne dit pas combien il y en a. On peut demander à { $name } ; personne ne peut demander à Onderweg.

office-questions = Questions
office-question-title = Question pour la personne de référence
office-reaches = Arrive chez { $name }.
office-reaches-not-buddy = Arrive chez { $name }. { $buddy } ne peut lire la réponse que si { $name } la montre.

office-plan = Plan
office-plan-none = Ici, rien n'est partagé avec vous. C'est un choix qui n'a pas besoin de raison.
office-steps-done = { $all ->
    [one] { $done } sur { $all } : fait
    [many] { $done } sur { $all } : fait
   *[other] { $done } sur { $all } : fait
}
office-show-done = { $count ->
    [one] Afficher ce qui est fait : { $count }
    [many] Afficher ce qui est fait : { $count }
   *[other] Afficher ce qui est fait : { $count }
}
office-by-day = pour le { $day }
office-lines = { $all ->
    [one] { $done } ligne faite sur { $all }
    [many] { $done } lignes faites sur { $all }
   *[other] { $done } lignes faites sur { $all }
}
office-both = Modifié par plusieurs personnes ; tous les textes sont gardés :
office-kind-task = à faire
office-kind-done = fait
office-kind-appointment = rendez-vous
office-kind-note = note
office-fact = { $field } : { $value }
office-confirm = Confirmer
office-send-back = Renvoyer avec un mot
office-back-now = Renvoyer
office-back-hint = L'étape est de nouveau ouverte ; rien de ce qui est écrit n'est perdu.
office-step-asks = demande un oui
office-step-confirmed = confirmée
office-step-sent-back = renvoyée : { $word }
office-step-tasks = { $all ->
    [one] { $done } tâche faite sur { $all }
    [many] { $done } tâches faites sur { $all }
   *[other] { $done } tâches faites sur { $all }
}
office-plan-review = à revoir le { $day }

office-appointments = Rendez-vous
office-to-come = { $count ->
    [one] { $count } à venir
    [many] { $count } à venir
   *[other] { $count } à venir
}
office-hours = de { $from } à { $until }
office-added-by = ajouté par { $name }
office-add-appointment = Ajouter un rendez-vous
office-add-and-send = Ajouter et envoyer

office-label-title = Quoi
office-label-day = Jour
office-label-from = À partir de
office-label-place = Où
office-label-bring = À apporter
office-label-answer = Votre réponse
office-label-back = Qu'est-ce qui manque encore ? { $name } lit ceci.
office-label-name = Nom
office-hint-day = par exemple 26/11/2026
office-hint-from = par exemple 09:30 ; vide pour toute la journée
office-hint-bring = lettre, carte d'identité

office-summary = Quelques champs sont à corriger
office-fault-empty = Écrire de quoi il s'agit.
office-fault-no-answer = Écrire une réponse.
office-fault-no-word = Écrire ce qui manque encore.
office-fault-no-name = Écrire un nom.
office-fault-long = Trop long. Le raccourcir.
office-fault-day = Ce n'est pas un jour. Écrire 26/11/2026.
office-fault-time = Ce n'est pas une heure. Écrire 09:30.
office-fault-past = C'est déjà passé. Écrire un jour et une heure à venir.

office-history = Historique
office-history-none = Il ne s'est encore rien passé.
office-history-pages = Pages de l'historique
office-newer = Plus récent
office-older = Plus ancien
office-pager = { $from } à { $until } sur { $all }
office-did-added = ajouté
office-did-edited = modifié
office-did-done = fait
office-did-reopened = rouvert
office-did-archived = rangé
office-did-deleted = supprimé
office-did-restored = ressorti
office-did-moved = déplacé
