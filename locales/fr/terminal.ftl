### draft: no native reader has checked this file

terminal-pin = Code PIN :
terminal-new-pin = Nouveau code PIN :
terminal-pin-again = Encore une fois :
terminal-problem = { $field } : { $rule }
terminal-no-home = dire quel répertoire est le téléphone : { $option }, ou { $variable }
terminal-no-profile = personne n'utilise cette image ; il faut d'abord la créer : { $command }
terminal-profile-taken = quelqu'un utilise déjà cette image
terminal-zone = ce n'est pas un fuseau horaire ; écrire par exemple { $example }
terminal-nothing-to-edit = dire ce qui change : { $options }
terminal-form = écrire { $example }
terminal-no-line = il n'y a pas de ligne avec ce numéro
terminal-no-text = le fichier n'est pas du texte UTF-8
terminal-no-new-pin = donner le nouveau code PIN : { $option } ou { $variable }
terminal-pins-differ = les deux ne sont pas pareils
terminal-no-own-phone = aucun de vos téléphones n'a cet identifiant
terminal-more-phones = plusieurs correspondent : en écrire plus
terminal-no-random = le système ne donne pas d'octets au hasard
terminal-new-folder = nommer un répertoire qui n'existe pas encore, ou un répertoire vide
terminal-server-name = un nom a de 1 à { $limit } octets et pas de caractères de contrôle : en choisir un autre
terminal-locked = l'application est verrouillée
terminal-key-gone = le fichier de la clé de ce téléphone n'est plus là
terminal-server = Du côté du serveur : { $reason }

terminal-unlock = Donner le code PIN : { $options }, ou le taper dans un terminal.
terminal-free-space = Faire de la place sur le disque et vérifier qu'on peut écrire dans le répertoire. Rien n'est perdu.
terminal-recover = Ce journal ne s'ouvre plus ici. Il faut recommencer dans un nouveau répertoire, et un membre de vos espaces doit l'accepter. Rien n'a été supprimé.
terminal-close-other = Un autre programme onderweg utilise ce répertoire : attendre qu'il ait fini, ou le fermer.
terminal-enrol = Demander un code au bureau, puis : { $command }
terminal-open-case = Demander une carte à la personne de référence, puis : { $command }
terminal-sync-first = Envoyer d'abord : { $command }
