### draft: no native reader has checked this file

demo-title = Une semaine dans une maison CURANT, sur cette machine
demo-places = Serveur { $server }, bureau { $office }
demo-card = { $caseworker } imprime une carte pour { $name }
demo-accounts = { $count ->
    [one] { $count } téléphone a un compte
    [many] { $count } téléphones ont un compte
   *[other] { $count } téléphones ont un compte
}
demo-founded = { $name } crée { $house }
demo-joined = { $name } entre : les deux téléphones montrent { $digits }
demo-yes = { $name } dit oui à { $caseworker }, qui lit ce qu'on y déplace, et rien d'autre

demo-wrote = { $name } écrit dans { $space } : { $title }
demo-private = { $name } écrit quelque chose que personne d'autre ne peut lire
demo-changed = { $name } déplace { $title }, nouvelle date : { $time }
demo-flagged = { $name } marque une question pour la personne de référence : { $title }
demo-done = { $name } termine { $title }
demo-both = { $title } : deux personnes l'ont changé sans réseau, les deux valeurs restent
demo-moved = { $name } déplace une lettre dans le dossier que lit { $caseworker } : { $title }
demo-passed = { $name } dit oui une fois : la question posée par { $buddy } va à { $caseworker }
demo-job = { $name } déplace un job. Phase { $stage } : { $title }
demo-job-helped = { $helper } aide { $name } pour un job. Phase { $stage } : { $title }

demo-offline = { $name } n'a pas de réseau
demo-online = { $name } a de nouveau du réseau : { $up } envoyés, { $down } reçus

demo-backup = Le serveur est sauvegardé
demo-lost = Le disque du serveur est perdu, et deux jours avec lui
demo-unreachable = { $count ->
    [one] { $name } continue à écrire : { $count } changement attend sur le téléphone
    [many] { $name } continue à écrire : { $count } changements attendent sur le téléphone
   *[other] { $name } continue à écrire : { $count } changements attendent sur le téléphone
}
demo-restored = { $count ->
    [one] La sauvegarde est remise : il manque { $count } morceau chiffré
    [many] La sauvegarde est remise : il manque { $count } morceaux chiffrés
   *[other] La sauvegarde est remise : il manque { $count } morceaux chiffrés
}
demo-healed = { $count ->
    [one] Les téléphones rendent ce qui était perdu : le serveur a { $count } morceau chiffré
    [many] Les téléphones rendent ce qui était perdu : le serveur a { $count } morceaux chiffrés
   *[other] Les téléphones rendent ce qui était perdu : le serveur a { $count } morceaux chiffrés
}

demo-answered = { $caseworker } répond à la question posée par { $name }
demo-shared = { $name } partage avec la maison la réponse écrite par { $caseworker } : { $buddy } la lit
demo-appointment = { $caseworker } ajoute un rendez-vous avec { $name }
demo-step-asked = { $name } a fait une étape et demande un oui à { $caseworker } : { $title }
demo-step-confirmed = { $caseworker } confirme l'étape faite par { $name } : { $title }
demo-on-phone = { $caseworker } le voit : c'est arrivé sur le téléphone ({ $name })

demo-removed = { $gone } déménage : { $name } retire { $gone } de la maison, et la maison a une nouvelle clé
demo-reads-nothing = { $name } n'en lit rien

demo-agenda = Ce que voit { $name }

demo-could-read = Ce que le serveur peut lire
demo-could-accounts = { $count ->
    [one] { $count } compte, avec le nom que le bureau lui a donné
    [many] { $count } comptes, avec les noms que le bureau leur a donnés
   *[other] { $count } comptes, avec les noms que le bureau leur a donnés
}
demo-could-spaces = { $count ->
    [one] qui est dans { $count } espace
    [many] qui est dans lequel de ces { $count } espaces
   *[other] qui est dans lequel de ces { $count } espaces
}
demo-could-chunks = { $count ->
    [one] quand { $count } morceau chiffré est arrivé, et sa taille : { $size }
    [many] quand { $count } morceaux chiffrés sont arrivés, et leurs tailles : { $size }
   *[other] quand { $count } morceaux chiffrés sont arrivés, et leurs tailles : { $size }
}
demo-could-not = Ce que le serveur ne peut pas lire
demo-none-found = { $count ->
    [one] { $count } texte écrit par des personnes, cherché dans { $files } fichiers et sur le réseau ({ $size }) : pas trouvé
    [many] { $count } textes écrits par des personnes, cherchés dans { $files } fichiers et sur le réseau ({ $size }) : aucun trouvé
   *[other] { $count } textes écrits par des personnes, cherchés dans { $files } fichiers et sur le réseau ({ $size }) : aucun trouvé
}
demo-found = { $count ->
    [one] trouvé { $count } fois : cela ne doit pas arriver
    [many] trouvé { $count } fois : cela ne doit pas arriver
   *[other] trouvé { $count } fois : cela ne doit pas arriver
}
demo-search-works = la même recherche trouve bien les noms des comptes
demo-search-blind = la recherche ne trouve pas non plus les noms des comptes, donc elle ne prouve rien

demo-held = Ce que les téléphones ont
demo-same = { $count ->
    [one] { $space } : sur { $count } appareil
    [many] { $space } : la même chose sur { $count } appareils, octet par octet
   *[other] { $space } : la même chose sur { $count } appareils, octet par octet
}
demo-differs = { $space } : PAS la même chose sur tous les appareils
demo-traffic = pour tout cela, { $up } envoyés et { $down } reçus
demo-kept = Tout se trouve dans { $folder } ; à vous de regarder

demo-open = Le bureau est ouvert : { $office }
demo-sign-in = Se connecter avec { $address } et { $password }
demo-code = Code de la deuxième preuve maintenant : { $code }
demo-end = Ctrl-C pour arrêter
demo-pack = { $programme } donne son pack signé aux téléphones. Phrases : { $phrases }. Langues : { $languages }.
demo-practice = { $name } s'exerce sans réseau, avec le pack du téléphone :
demo-minutes = { $name } note l'exercice avec { $other }. Minutes : { $minutes }
demo-agreement = { $name } propose les règles du pack pour { $house }
demo-agreement-changed = { $name } propose d'autres mots. Ce qui a changé depuis que { $other } a signé :
demo-agreement-stands = Dans { $house }, tout le monde signe, chaque personne avec la clé de son téléphone : les règles sont valables
demo-sheet = { $name } imprime une feuille de secours et la range avec ses papiers
demo-phone-lost = Un téléphone reste dans le bus, celui de cette personne : { $name }
demo-recovered = Avec la feuille, { $name } revient sur un nouveau téléphone. Éléments de nouveau là : { $count }
demo-phone-out = { $name } exclut le téléphone perdu : il ne reçoit plus rien de nouveau
demo-export = { $name } emporte tout, sans réseau. Éléments : { $count }

demo-letter = { $name } photographie une lettre reçue à la maison : { $title }
demo-letter-opened = { $name } l'ouvre : la photo ne vient que maintenant, { $size }
