### draft: no native reader has checked this file

office-add-person-why = Vous faites une carte avec deux codes. Le dossier s'ouvre quand la personne dit oui sur le téléphone.
office-name-hint = Comme vous appelez la personne ici. Seuls les membres de l'équipe qui travaillent avec ce dossier le voient.
office-make-card = Faire la carte
office-cancel = Annuler
office-card = La carte
office-card-once = Elle n'est montrée que maintenant. L'imprimer, ou laisser la personne la scanner sur cet écran ; une fois la page quittée, on ne peut plus la montrer.
office-card-for = Carte pour { $name }
office-to-person = Vers la page : { $name }
office-card-first = 1. Entrer dans le programme
office-card-first-why = Ouvrir Onderweg, choisir « J'ai une invitation », et scanner ce code ou le taper.
office-card-first-code = Code pour entrer dans le programme
office-card-second = 2. Ouvrir un dossier au bureau
office-card-second-why = Scanner ensuite ce code. Le téléphone demande si vous le voulez ; rien n'est partagé avant votre oui.
office-card-second-code = Code pour ouvrir un dossier au bureau
office-card-text = Le deuxième code en texte
office-card-server = Serveur :
office-card-yes = On peut reprendre son oui à tout moment, sur le téléphone.
