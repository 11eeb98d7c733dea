### draft: no native reader has checked this file

office-skip = Aller à la page
office-nav = Menu principal
office-people = Mes accompagnements
office-find = Chercher une personne
office-language = Langue :
office-language-label = Langue
office-sign-out = Se déconnecter
office-caseworker = personne de référence
office-coordinator = coordination
office-foot-looks = Chaque regard dans un dossier est noté et montré à la personne
office-foot-keyboard = Clavier : appuyer une fois sur Tab pour passer ce menu
office-of = Bureau : { $programme }
office-print = Imprimer
office-new = Nouveau
office-open = Ouvrir
office-on-phone = sur le téléphone
office-not-on-phone = pas encore sur le téléphone
office-you = vous
office-nameless = quelqu'un sans nom

office-today = Aujourd'hui
office-tomorrow = Demain
office-today-at = Aujourd'hui, { $time }
office-tomorrow-at = Demain, { $time }

office-said-answered = Votre réponse est notée. Elle arrive sur le téléphone au prochain contact.
office-said-confirmed = L'étape est confirmée. Cela arrive sur le téléphone au prochain contact.
office-said-sent-back = L'étape est renvoyée. Cela arrive sur le téléphone au prochain contact.
office-said-added = Le rendez-vous est ajouté. Il arrive sur le téléphone au prochain contact.
office-said-seen = Tout est marqué comme vu.

office-said-changed = Quelqu'un a changé ceci entre-temps. Rien n'a été écrit ; voici ce qu'il y a maintenant.
office-said-not-shared = On ne peut pas écrire dans ce dossier. Rien n'a été écrit.
office-said-card-shown = Une carte n'est montrée qu'une fois. Si elle n'a pas été imprimée ni scannée, ajouter la personne encore une fois.

office-not-open = Ce dossier n'est pas ouvert pour vous.
office-not-open-why = S'il devrait l'être, demander à la coordination de vérifier l'attribution. L'essai est noté.

office-no-page = Cette page n'existe pas.
office-no-page-why = L'adresse ne fait pas partie de ce bureau.
office-elsewhere = Rien n'a été fait.
office-elsewhere-why = Le formulaire ne venait pas d'une page de ce bureau, ou la page était trop ancienne. Revenir en arrière, recharger la page et recommencer.
office-too-large = C'est plus que ce qu'un formulaire peut contenir.
office-too-large-why = Rien n'a été fait. Revenir en arrière et raccourcir.
office-unavailable = Le bureau n'a pas accès à ses dossiers en ce moment.
office-unavailable-why = Rien n'a été écrit. Revenir en arrière pour voir ce que vous avez écrit, le garder, et réessayer dans quelques minutes.
office-broken = Quelque chose n'a pas marché de notre côté.
office-broken-why = Ce qui était écrit avant n'est pas perdu. Réessayer ; si cela continue, le dire à la coordination.
office-to-people = Vers mes accompagnements
