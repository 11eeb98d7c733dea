### draft: no native reader has checked this file

office-account-lost = Téléphone perdu ?
office-account-new = Nouveau code de compte
office-account-why = Il permet à un nouveau téléphone d'utiliser le serveur, une seule fois, pendant sept jours. Il n'ouvre rien de ce que quelqu'un a écrit : cela revient avec un deuxième téléphone, avec la feuille de secours, ou par une personne de la maison.
office-account-for = Code de compte pour { $name }
office-account-deed = code de compte fait pour un nouveau téléphone
