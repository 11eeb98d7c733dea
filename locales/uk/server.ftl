### draft: no native reader has checked this file

server-moving = { $table }: { $done } з { $all }
server-accounts = { $count ->
    [one] { $count } обліковий запис
    [few] { $count } облікові записи
    [many] { $count } облікових записів
   *[other] { $count } облікового запису
}
server-chunks = { $count ->
    [one] { $count } зашифрований блок
    [few] { $count } зашифровані блоки
    [many] { $count } зашифрованих блоків
   *[other] { $count } зашифрованого блока
}
server-moved = Перенесено й порівняно: { $accounts }, { $chunks }. Папка більше не працює для сервера; відтепер: { $command }
