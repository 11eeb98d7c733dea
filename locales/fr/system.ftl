### draft: no native reader has checked this file

system-not-found = ce fichier ou ce répertoire n'existe pas
system-denied = cet utilisateur n'en a pas le droit
system-full = le disque est plein
system-read-only = on ne peut rien écrire là
system-no-folder = ce n'est pas un répertoire
system-folder = c'est un répertoire
system-there = cela existe déjà
system-in-use = un autre programme l'utilise
system-no-address = cette machine n'a pas cette adresse
system-other = le système refuse
