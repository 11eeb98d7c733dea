### draft: no native reader has checked this file

app-only-me = یوازې زه
app-nobody-else = بل هېڅوک دا نه شي لوستلی.
app-who-reads = څوک دا لوستلی شي؟
app-change = بدلول
app-as-it-is-now = لکه اوس چې دی
app-leave-as-it-is = همداسې دې پاتې شي
app-read-alone = یوازې زه دا لوستلی شم
app-let-read = د لوستلو اجازه: { $who }
app-moves-from-me = له دې وروسته تاسو او دا خلک دا لکه نن چې دی لوستلی او بدلولی شئ: { $people }. پخوانۍ نسخې له تاسو سره پاتې کېږي.
app-moves-between = له دې وروسته تاسو او دا خلک دا لکه نن چې دی لوستلی او بدلولی شئ: { $people }. پخوانۍ نسخې له هغو کسانو سره پاتې کېږي چې لوستلې یې دي، او نور څه نه ور رسېږي: { $before }.
app-moves-to-me = له دې وروسته یوازې تاسو دا لوستلی شئ. هغه څه چې تر اوسه لوستل شوي دي، له دې خلکو سره پاتې کېږي: { $before }.
app-moves-alone = له دې وروسته یوازې تاسو دا لوستلی شئ.
app-moves-to-nobody = تر اوسه بل هېڅوک هلته نشته. هر څوک چې وروسته راشي، دا لوستلی او بدلولی شي.

app-only-here = یوازې په دې موبایل کې
app-on-the-server = په سرور کې
app-begin-without-code = بې کوډه پیل کول
app-without-code = تاسو بې کوډه پیل کولی شئ: تر هغو چې کوډ واخلئ، هر څه په دې موبایل کې پاتې کېږي. نه برېښنالیک، نه د موبایل شمېره.

app-your-code = ستاسو کوډ
app-your-code-from = دا مو په ورقه کې له خپل مددکار څخه اخیستی دی، د پروګرام د سرور له پتې سره.
app-server = د سرور پته

app-to-do = د نن کارونه
app-next-days = راتلونکې ورځې
app-nothing-planned = هېڅ پلان شوي نه دي. هغه څه زیات کړئ چې چا درته ویلي: یو وخت او یو ځای بس دي.

app-continue = دوام
app-done = وشو
app-keep = ساتل

app-undo = بېرته اخیستل

app-edit = سمول
app-add-time = وخت زیاتول

app-reminders = یادونې
app-news = هغه څه چې نورو بدل کړي
app-something-new = Onderweg: نوي څه شته
