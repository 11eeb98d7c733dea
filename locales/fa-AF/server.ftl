### draft: no native reader has checked this file

server-moving = { $table }: { $done } از { $all }
server-accounts = { $count ->
    [one] { $count } حساب
   *[other] { $count } حساب
}
server-chunks = { $count ->
    [one] { $count } بستۀ مهرشده
   *[other] { $count } بستۀ مهرشده
}
server-moved = انتقال و مقایسه شد: { $accounts }، { $chunks }. این فولدر دیگر خدمت نمی‌کند؛ از حالا به بعد: { $command }
