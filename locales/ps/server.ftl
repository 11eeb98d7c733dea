### draft: no native reader has checked this file

server-moving = { $table }: له { $all } څخه { $done }
server-accounts = { $count ->
    [one] { $count } حساب
   *[other] { $count } حسابونه
}
server-chunks = { $count ->
    [one] { $count } مهر شوې ټوټه
   *[other] { $count } مهر شوې ټوټې
}
server-moved = ولېږدول او پرتله شول: { $accounts }، { $chunks }. دا فولډر نور خدمت نه کوي؛ له دې وروسته: { $command }
