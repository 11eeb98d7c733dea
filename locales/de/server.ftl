### draft: no native reader has checked this file

server-moving = { $table }: { $done } von { $all }
server-accounts = { $count ->
    [one] { $count } Konto
   *[other] { $count } Konten
}
server-chunks = { $count ->
    [one] { $count } verschlüsseltes Stück
   *[other] { $count } verschlüsselte Stücke
}
server-moved = Umgezogen und verglichen: { $accounts }, { $chunks }. Der alte Ordner ist nicht mehr in Betrieb; ab jetzt: { $command }
