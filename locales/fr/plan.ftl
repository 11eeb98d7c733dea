### draft: no native reader has checked this file

plan-field-domain = domaine
plan-field-review = à revoir le
plan-field-confirm = oui du bureau
plan-field-word = mot
plan-field-point = pour la prochaine discussion
plan-domain-social-network = Entourage
plan-domain-education = École et formation
plan-domain-independent-living = Vivre de façon autonome
plan-domain-language = Langue
plan-domain-leisure = Temps libre
plan-domain-psychological-support = Soutien psychologique

plan-domain-none = Autres objectifs
plan-no-goal = Pas encore d'objectif
plan-loose = Étapes sans objectif
plan-hidden = Partie d'un plan qui n'est pas partagée avec vous
plan-steps-done = { $all ->
    [one] { $done } étape faite sur { $all }
    [many] { $done } étapes faites sur { $all }
   *[other] { $done } étapes faites sur { $all }
}
plan-review = à revoir le { $day }

plan-asked = attend un oui
plan-confirmed = confirmée
plan-sent-back = renvoyée avec un mot : { $word }
plan-asks = { $entry } est fait et demande un oui.
plan-said-yes = { $entry } est confirmé.
plan-went-back = { $entry } est renvoyé avec un mot.

plan-next-talk = Prochaine discussion
plan-no-talk = Pas de discussion prévue
plan-talk-prepared = { $count ->
    [one] { $count } nouveau point est dans la discussion { $entry }.
    [many] { $count } nouveaux points sont dans la discussion { $entry }.
   *[other] { $count } nouveaux points sont dans la discussion { $entry }.
}
plan-talk-written = C'est noté dans la discussion { $entry }.
plan-talk-over = La discussion { $entry } est terminée. Les points cochés ne sont plus sur la liste.

plan-points = À demander à la prochaine discussion
plan-no-points = Rien à demander à la prochaine discussion
plan-point-on = { $entry } est sur la liste pour la prochaine discussion.
plan-point-off = { $entry } n'est plus sur la liste pour la prochaine discussion.
