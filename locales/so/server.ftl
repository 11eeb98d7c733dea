### draft: no native reader has checked this file

server-moving = { $table }: { $done } ka mid ah { $all }
server-accounts = { $count ->
    [one] { $count } akoon
   *[other] { $count } akoon
}
server-chunks = { $count ->
    [one] { $count } xirmo xiran
   *[other] { $count } xirmo oo xiran
}
server-moved = Waa la raray oo la is barbar dhigay: { $accounts }, { $chunks }. Galka mar dambe laguma shaqeeyo; hadda laga bilaabo: { $command }
