### draft: no native reader has checked this file

case-opened = Ouvert : { $caseworker } ({ $programme }) lit ce que vous y déplacez, et rien d'autre.
case-no-looks = Personne n'a regardé.

case-questions = { $count ->
    [one] { $count } question attend votre oui.
    [many] { $count } questions attendent votre oui.
   *[other] { $count } questions attendent votre oui.
} Qui pourrait lire : { $cases }
case-no-questions = Aucune question n'attend votre oui.
case-none-open = Vous n'avez pas de dossier ouvert. Demander une carte à la personne de référence, puis : { $command }
case-reads = { $names } ({ $space })
case-passed = Transmis à { $case }. La copie est { $entry }. L'original se ferme quand la copie est sur le serveur.
case-shared = La copie est { $entry }. Dès la prochaine synchronisation, ces personnes la lisent dans { $space } : { $people }. Le dossier garde la sienne.
case-shared-alone = La copie est { $entry }. Les personnes qui viennent dans { $space } peuvent la lire. Le dossier garde la sienne.
case-shared-again = C'est déjà dans { $space } : { $entry }.

case-look-offered = { $when } : { $who } a préparé la carte
case-look-renewed = { $when } : { $who } a fait un code de compte pour un nouveau téléphone à vous
case-look-opened = { $when } : { $who } a ouvert le dossier
case-look-answered = { $when } : { $who } a répondu à une question
case-look-appointment = { $when } : { $who } a ajouté un rendez-vous
case-look-task = { $when } : { $who } a ajouté une tâche
case-look-confirmed = { $when } : { $who } a confirmé une étape
case-look-sent-back = { $when } : { $who } a renvoyé une étape avec un mot
case-look-other = { $when } : { $who } a fait quelque chose que cette version ne connaît pas

case-staff-added = Le compte est créé. Son secret pour une application de codes, montré une seule fois :
case-staff-renewed = Le mot de passe est changé et toutes les sessions de cette personne sont fermées. Le nouveau secret pour une application de codes, montré une seule fois :
