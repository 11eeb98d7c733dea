### draft: no native reader has checked this file

catalogue-trusted = À partir de maintenant, ce téléphone fait confiance aux packs que ce programme signe.
catalogue-key = La clé du programme pour les téléphones : { $key }
catalogue-no-programme = Ce téléphone ne connaît pas la clé du programme : scanner celle de la feuille avec le code de compte, ou la carte d'une personne de référence.
catalogue-not-key = Ce n'est pas la clé d'un programme : scanner celle de la feuille avec le code de compte.
catalogue-key-damaged = La clé du programme a été abîmée en chemin : la scanner encore une fois.

catalogue-taken = Le pack { $id } du programme, version { $version }, est maintenant sur ce téléphone.
catalogue-unchanged = Le pack du programme est le plus récent.
catalogue-budget = Un pack plus récent dépasse le budget : la prochaine synchronisation peut l'apporter.
catalogue-failed = On ne sait pas s'il y a un pack plus récent : la prochaine synchronisation demande de nouveau.
catalogue-kept = Version { $version }, nouvelle jusqu'au { $day }.
catalogue-expired = La version { $version } était nouvelle jusqu'au { $day } : peut-être que tout n'est plus juste. Synchroniser, ou en demander une plus récente au programme.
catalogue-always = à toute heure

catalogue-not-published = Le serveur n'a pas ce pack : demander au programme.
catalogue-several = Le serveur a plusieurs packs : dire lequel.
catalogue-no-pack = Il n'y a pas encore de pack sur ce téléphone : synchroniser là où il y a du réseau.
catalogue-no-deck = Le pack n'a pas ce jeu de fiches.
catalogue-refused = On ne peut pas utiliser le pack le plus récent du serveur : ce téléphone garde celui qu'il a. Le dire au programme.

catalogue-published = Les téléphones reçoivent maintenant { $id }, version { $version } ; nouveau jusqu'au { $day }.
catalogue-published-already = Les téléphones reçoivent déjà ce fichier.
