### draft: no native reader has checked this file

practice-kind = fiche
practice-made-from = faite à partir de
practice-field-minutes = minutes
practice-field-ability = ce qu'on sait faire
practice-field-deck = jeu de fiches
practice-pile = À répéter : { $due }. Nouvelles : { $fresh }.
practice-done = C'est tout pour aujourd'hui. Réponses : { $today }.
practice-how = C'était comment ? { $command }
practice-comes-back = La fiche revient : { $when }.
practice-taken-back = La dernière réponse ne compte pas. Répondre de nouveau : { $command }
practice-added = Fiche faite : { $id }
practice-deck = { $name } : commencées { $known } sur { $cards }, à répéter { $due }
practice-own = Vos propres fiches
practice-answers = Réponses aujourd'hui : { $today }. En tout : { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } minute est notée.
    [many] { $minutes } minutes sont notées.
   *[other] { $minutes } minutes sont notées.
}
practice-minutes-row = { $month }  { $name }, { $space } : { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
}
practice-minutes-none = Il n'y a pas encore de minutes notées.

practice-can = Vous savez : { $name }
practice-can-not-yet = Pas encore : { $name }
practice-waiting = Fiches pour aujourd'hui : { $count }
