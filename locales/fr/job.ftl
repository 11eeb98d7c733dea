### draft: no native reader has checked this file

job-field-stage = phase
job-field-result = résultat
job-field-employer = employeur
job-field-contact = contact
job-field-source = où trouvé
job-field-next = prochaine étape
job-field-due = date de la prochaine étape
job-field-documents = documents
job-field-helped-by = avec l'aide de
job-field-file = fichier

job-stage-found = trouvé
job-stage-prepared = préparé
job-stage-sent = envoyé
job-stage-reply = réponse
job-stage-interview = entretien
job-stage-trial = essai
job-stage-result = résultat

job-result-hired = job obtenu
job-result-refused = pas cette fois
job-result-withdrawn = candidature retirée
job-result-silent = pas de réponse

job-next = prochaine étape : { $step }
job-next-dated = prochaine étape
job-was-planned = était prévu : { $time }

job-column = { $count ->
    [one] { $stage } : { $count } job
    [many] { $stage } : { $count } jobs
   *[other] { $stage } : { $count } jobs
}
job-board-empty = Pas encore de jobs. Ajouter le premier que vous avez vu : { $command }
job-moved = { $entry } est maintenant ici : { $stage }

job-funnel-all = { $count ->
    [one] { $count } job, et jusqu'où il est allé
    [many] { $count } jobs, et jusqu'où ils sont allés
   *[other] { $count } jobs, et jusqu'où ils sont allés
}
job-funnel-stage = { $stage } : jusqu'ici { $reached }, maintenant { $now }
job-funnel-result = { $result } : { $count }
job-funnel-unsaid = fini, résultat pas noté : { $count }

job-exported = { $count ->
    [one] { $count } job est dans { $file }. Toute personne qui a le fichier peut le lire.
    [many] { $count } jobs sont dans { $file }. Toute personne qui a le fichier peut les lire.
   *[other] { $count } jobs sont dans { $file }. Toute personne qui a le fichier peut les lire.
}
job-imported = { $count ->
    [one] { $count } job ajouté.
    [many] { $count } jobs ajoutés.
   *[other] { $count } jobs ajoutés.
}

job-sheet-cell = Ligne { $row }, { $column } : { $rule }
job-sheet-row = Ligne { $row } : { $rule }
job-sheet-cells = Cellules : { $found }, colonnes : { $expected }. Il faut autant de cellules que de colonnes.
job-sheet-quote = Un guillemet n'est pas fermé. Écrire { $quotes } pour un guillemet qui fait partie du texte.
job-sheet-too-large = Le fichier a plus de { $limit } octets : le couper en plusieurs.
job-sheet-not-text = La ligne { $line } du fichier n'est pas du texte UTF-8 : l'enregistrer comme { $format }.
job-sheet-empty = Le fichier est vide. Sa première ligne donne le nom des colonnes : { $columns }
job-sheet-unknown-column = Les jobs n'ont pas de colonne qui s'appelle comme la colonne { $number }. Il y a { $columns }
job-sheet-column-twice = La colonne { $column } est là deux fois : en enlever une.
job-sheet-no-title = La colonne { $column } manque : chaque job en a besoin.
job-sheet-too-many-rows = Le fichier a plus de { $limit } lignes : le couper en plusieurs.
