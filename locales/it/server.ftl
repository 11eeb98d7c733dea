### draft: no native reader has checked this file

server-moving = { $table }: { $done } di { $all }
server-accounts = { $count ->
    [one] { $count } account
    [many] { $count } di account
   *[other] { $count } account
}
server-chunks = { $count ->
    [one] { $count } blocco cifrato
    [many] { $count } di blocchi cifrati
   *[other] { $count } blocchi cifrati
}
server-moved = Spostati e confrontati: { $accounts }, { $chunks }. La cartella non serve più; da ora: { $command }
