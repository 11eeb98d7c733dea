### draft: no native reader has checked this file

list-empty = Burada bir şey yok.
list-overdue = Geciken
list-today = Bugün, { $date }
list-undated = Tarihsiz
list-nothing-due = Yapılacak bir şey yok.
list-no-alarms = Hatırlatma yok.

list-both = ikisi de değiştirdi
list-professional = sosyal çalışmacı için
list-passed = sosyal çalışmacıya iletildi
list-late = kapandıktan sonra yazıldı
list-moved-twice = iki kez taşındı
list-sent = gönderildi
