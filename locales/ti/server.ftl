### draft: no native reader has checked this file

server-moving = { $table }፦ { $done } ካብ { $all }
server-accounts = { $count ->
    [one] { $count } ኣካውንት
   *[other] { $count } ኣካውንታት
}
server-chunks = { $count ->
    [one] { $count } ዝተዓሸገ ጥርናፈ
   *[other] { $count } ዝተዓሸጉ ጥርናፈታት
}
server-moved = ግዒዙ ተነጻጺሩን፦ { $accounts }፣ { $chunks }። እቲ ማህደር ድሕሪ ሕጂ ኣየገልግልን፤ ካብ ሕጂ፦ { $command }
