### draft: no native reader has checked this file

status-no-server = Ce téléphone n'a pas de serveur : tout est seulement ici.
status-all-sent = Tout est envoyé, dernier envoi : { $time }.
status-nothing = Rien à envoyer ; pas encore de synchronisation.
status-unsent = { $count ->
    [one] { $count } changement pas envoyé. Dernier envoi : { $time }.
    [many] { $count } changements pas envoyés. Dernier envoi : { $time }.
   *[other] { $count } changements pas envoyés. Dernier envoi : { $time }.
}
status-never-sent = { $count ->
    [one] { $count } changement jamais envoyé.
    [many] { $count } changements jamais envoyés.
   *[other] { $count } changements jamais envoyés.
}
status-server = Serveur : { $server }
status-trouble = La dernière synchronisation n'a pas réussi ({ $code }).
status-next-try = L'application réessaie : { $time }.
status-month = Ce mois-ci : { $up } envoyés, { $down } reçus.
status-locked = Verrouillé.
status-unlocked = Déverrouillé, avec un code PIN.
status-no-pin = Pas de code PIN.

sync-all-sent = Tout est envoyé.
sync-still-here = { $count ->
    [one] { $count } changement est encore seulement ici.
    [many] { $count } changements sont encore seulement ici.
   *[other] { $count } changements sont encore seulement ici.
}
sync-budget = Le budget est épuisé ; la prochaine synchronisation continue à partir d'ici.
sync-stopped = Arrêté.
sync-metered = Ce réseau coûte de l'argent, et les réglages disent non.
sync-waiting = Trop tôt : réessayer dans { $span }.
sync-traffic = { $up } envoyés, { $down } reçus.
sync-refused = Plus possible dans { $space } : { $act }.
sync-left = Plus dans { $space }. Ce qui était seulement ici est maintenant dans votre propre espace.
sync-act-invite = inviter
sync-act-revoke = fermer une invitation
sync-act-admit = accepter
sync-act-readmit = accepter de nouveau
sync-act-remove = retirer
sync-act-leave = quitter
sync-act-key = changer la clé
sync-act-snapshot = garder un résumé
sync-act-erase = effacer
sync-act-owner = nommer une autre personne responsable
sync-act-sheet = imprimer une feuille de secours

doctor-read = { $count ->
    [one] { $count } élément a été lu.
    [many] { $count } éléments ont été lus.
   *[other] { $count } éléments ont été lus.
}
doctor-locked = Verrouillé : les éléments n'ont pas été lus.
doctor-sound = Le fichier est en ordre.
doctor-rebuilt = { $count ->
    [one] { $count } ligne a été réécrite.
    [many] { $count } lignes ont été réécrites.
   *[other] { $count } lignes ont été réécrites.
}
doctor-well = Tout va bien.
doctor-in = { $space } : { $finding }
doctor-withheld = Le serveur ne livre pas quelque chose qu'un autre membre a vu. Écrit par { $name }.
doctor-fork = Le serveur a montré deux versions d'un même texte. Écrit par { $name }.
doctor-log-forked = Le serveur a montré une autre liste de membres qu'avant.
doctor-server-faulty = Le serveur livre quelque chose qui ne respecte pas les règles.
doctor-copied = Un autre téléphone écrit avec les clés de celui-ci.
doctor-bad-content = Quelque chose d'illisible a été envoyé par { $name }.
doctor-own-refused = Le serveur refuse quelque chose que ce téléphone a écrit.
doctor-bad-snapshot = Un instantané ne contient pas ce qu'il annonce.
doctor-not-named = Le serveur a été rétabli, et sa liste de membres est sans ce téléphone. Ce qui est ici reste ici : accepter de nouveau ce téléphone avec un autre.
doctor-damaged = Un élément de ce téléphone est illisible.
doctor-file-broken = Le fichier de ce téléphone est abîmé : synchroniser ce qui peut encore être envoyé, copier le répertoire, demander de l'aide.
