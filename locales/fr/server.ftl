### draft: no native reader has checked this file

server-moving = { $table } : { $done } sur { $all }
server-accounts = { $count ->
    [one] { $count } compte
    [many] { $count } comptes
   *[other] { $count } comptes
}
server-chunks = { $count ->
    [one] { $count } morceau chiffré
    [many] { $count } morceaux chiffrés
   *[other] { $count } morceaux chiffrés
}
server-moved = Déplacé et comparé : { $accounts }, { $chunks }. Le répertoire ne sert plus ; à partir de maintenant : { $command }
