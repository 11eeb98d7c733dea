### What the commands of a server's operator say.

## icon: server

# $table (text): a table of the database, in English as it is called there.
# $done (number): rows that are copied.
# $all (number): all rows of the table.
server-moving = { $table }: { $done } of { $all }
# $count (number): how many accounts of people were moved.
server-accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
# $count (number): how many sealed pieces of data were moved.
server-chunks = { $count ->
    [one] { $count } sealed chunk
   *[other] { $count } sealed chunks
}
# $accounts (text): how many accounts, from this file.
# $chunks (text): how many chunks, from this file.
# $command (text): what to type to serve from now on.
server-moved = Moved and compared: { $accounts }, { $chunks }. The folder no longer serves; from now on: { $command }
