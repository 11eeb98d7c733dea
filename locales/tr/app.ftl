### draft: no native reader has checked this file

app-only-me = Yalnız ben
app-nobody-else = Bunu başka kimse okuyamaz.
app-who-reads = Bunu kim okuyabilir?
app-change = Değiştir
app-as-it-is-now = Şimdi olduğu gibi
app-leave-as-it-is = Olduğu gibi kalsın
app-read-alone = Bunu yalnız ben okuyabilirim
app-let-read = Bunu okuyabilsin: { $who }
app-moves-from-me = Bundan sonra siz ve şu kişiler bunu bugünkü hâliyle okuyup değiştirebilirsiniz: { $people }. Önceki hâlleri sizde kalır.
app-moves-between = Bundan sonra siz ve şu kişiler bunu bugünkü hâliyle okuyup değiştirebilirsiniz: { $people }. Önceki hâlleri, okumuş olanlarda kalır; onlara artık bir şey gelmez: { $before }.
app-moves-to-me = Bundan sonra bunu yalnız siz okuyabilirsiniz. Şimdiye kadar okunanlar şu kişilerde kalır: { $before }.
app-moves-alone = Bundan sonra bunu yalnız siz okuyabilirsiniz.
app-moves-to-nobody = Orada henüz başka kimse yok. Sonradan gelenler bunu okuyup değiştirebilir.

app-only-here = Yalnız bu telefonda
app-on-the-server = Sunucuda
app-begin-without-code = Kodsuz başla
app-without-code = Kodsuz başlayabilirsiniz: kodunuz olana kadar her şey bu telefonda kalır. E-posta adresi de telefon numarası da gerekmez.

app-your-code = Kodunuz
app-your-code-from = Kodu sosyal çalışmacınızdan kâğıt üzerinde aldınız, programın sunucusunun adresiyle birlikte.
app-server = Sunucunun adresi

app-to-do = Bugün yapılacaklar
app-next-days = Sonraki günler
app-nothing-planned = Planlanmış bir şey yok. Birinin size söylediğini ekleyin: bir saat ve bir yer yeter.

app-continue = Devam
app-done = Tamam
app-keep = Kaydet

app-undo = Geri al

app-edit = Düzenle
app-add-time = Saat ekle

app-reminders = Hatırlatmalar
app-news = Başkalarının değiştirdikleri
app-something-new = Onderweg: yeni bir şey var
