### draft: no native reader has checked this file

server-moving = { $table }: { $done } van { $all }
server-accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
server-chunks = { $count ->
    [one] { $count } versleuteld stuk
   *[other] { $count } versleutelde stukken
}
server-moved = Verhuisd en vergeleken: { $accounts }, { $chunks }. De map bedient niet meer; vanaf nu: { $command }
