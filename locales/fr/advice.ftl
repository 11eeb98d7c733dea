### draft: no native reader has checked this file

advice-retry-in = Rien n'est perdu. On peut réessayer dans { $span }.
advice-retry = Rien n'est perdu. On peut réessayer quand il y aura du réseau.
advice-pin = Taper le code PIN encore une fois.
advice-pin-in = Taper le code PIN encore une fois dans { $span }.
advice-unlock = Taper le code PIN.
advice-free-space = Faire de la place sur ce téléphone. Rien n'est perdu.
advice-update = Installer la nouvelle version. Rien n'a changé.
advice-recover = Ce journal ne s'ouvre plus ici. Il faut recommencer, et un membre de vos espaces doit accepter ce téléphone. Rien n'a été supprimé.
advice-correct = Corriger « { $field } » et réessayer. Rien n'a changé.
advice-close-other = Fermer l'autre programme qui utilise ce journal.
advice-enrol = Demander un code au bureau.
advice-open-case = Demander une carte à la personne de référence, la scanner et dire oui.
advice-sync-first = Envoyer d'abord.
advice-ask-owner = Demander à une personne responsable de l'espace.
advice-ask-for-help = Demander de l'aide au programme et lui donner les mots ci-dessus. Rien n'a été supprimé.
