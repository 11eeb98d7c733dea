### draft: no native reader has checked this file

server-moving = { $table }: { $done } / { $all }
server-accounts = { $count ->
    [one] { $count } hesap
   *[other] { $count } hesap
}
server-chunks = { $count ->
    [one] { $count } şifreli parça
   *[other] { $count } şifreli parça
}
server-moved = Taşındı ve karşılaştırıldı: { $accounts }, { $chunks }. Klasör artık sunucu olarak çalışmıyor; bundan sonra: { $command }
