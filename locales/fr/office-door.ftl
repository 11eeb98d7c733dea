### draft: no native reader has checked this file

office-sign-in = Se connecter
office-step-one = Étape 1 sur 2
office-step-two = Étape 2 sur 2
office-for-staff = Pour l'équipe du programme.
office-address = E-mail du travail
office-password = Mot de passe
office-next-step = Suivant
office-back = Retour
office-cannot-sign-in = Je n'arrive pas à me connecter
office-cannot-sign-in-why = Demander à la coordination. Personne ne peut lire ni envoyer votre mot de passe, et aucun e-mail ne part.
office-ended = La session est fermée, parce qu'il ne s'est rien passé pendant un moment. Se connecter pour continuer.
office-ended-draft = La session est fermée, parce qu'il ne s'est rien passé pendant un moment. Après la connexion, ce que vous avez écrit revient.
office-second-factor = Montrer que c'est bien vous
office-second-factor-why = Deux preuves, parce que ces dossiers parlent de jeunes.
office-code = Six chiffres de votre application de codes
office-check-code = Vérifier le code
office-lost-factor = J'ai perdu ma deuxième preuve
office-lost-factor-why = Demander un nouveau compte à la coordination. Personne ne peut se connecter sans une deuxième preuve.

office-wrong-password = { $count ->
    [one] L'adresse ou le mot de passe n'est pas bon. Il reste { $count } essai.
    [many] L'adresse ou le mot de passe n'est pas bon. Il reste { $count } essais.
   *[other] L'adresse ou le mot de passe n'est pas bon. Il reste { $count } essais.
}
office-wrong-code = { $count ->
    [one] Ce code n'était pas bon ou est trop vieux. Attendre le prochain. Il reste { $count } essai.
    [many] Ce code n'était pas bon ou est trop vieux. Attendre le prochain. Il reste { $count } essais.
   *[other] Ce code n'était pas bon ou est trop vieux. Attendre le prochain. Il reste { $count } essais.
}
office-try-later = { $count ->
    [one] Réessayer dans { $count } minute, ou demander à la coordination.
    [many] Réessayer dans { $count } minutes, ou demander à la coordination.
   *[other] Réessayer dans { $count } minutes, ou demander à la coordination.
}
