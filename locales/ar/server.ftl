### draft: no native reader has checked this file

server-moving = { $table }: { $done } من { $all }
server-accounts = { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابًا
   *[other] { $count } حساب
}
server-chunks = { $count ->
    [zero] لا قطع مشفّرة
    [one] قطعة مشفّرة واحدة
    [two] قطعتان مشفّرتان
    [few] { $count } قطع مشفّرة
    [many] { $count } قطعة مشفّرة
   *[other] { $count } قطعة مشفّرة
}
server-moved = تم النقل والمقارنة: { $accounts }، { $chunks }. لم يعد المجلد يعمل خادمًا؛ من الآن: { $command }
