### draft: no native reader has checked this file

app-only-me = تنها من
app-nobody-else = هیچ کس دیگر نمی‌تواند این را بخواند.
app-who-reads = چه کسی می‌تواند این را بخواند؟
app-change = تغییر دادن
app-as-it-is-now = همان طور که حالا است
app-leave-as-it-is = همین طور بماند
app-read-alone = تنها من می‌توانم این را بخوانم
app-let-read = اجازۀ خواندن به { $who }
app-moves-from-me = از حالا شما و این افراد می‌توانید این را همان طور که امروز است بخوانید و تغییر بدهید: { $people }. نسخه‌های پیشتر نزد شما می‌ماند.
app-moves-between = از حالا شما و این افراد می‌توانید این را همان طور که امروز است بخوانید و تغییر بدهید: { $people }. نسخه‌های پیشتر نزد کسانی می‌ماند که آن‌ها را خوانده‌اند، و دیگر چیزی به آن‌ها نمی‌رسد: { $before }.
app-moves-to-me = از حالا تنها شما می‌توانید این را بخوانید. آنچه تا حالا خوانده شده است، نزد این افراد می‌ماند: { $before }.
app-moves-alone = از حالا تنها شما می‌توانید این را بخوانید.
app-moves-to-nobody = تا حالا کس دیگری آنجا نیست. هر کس بعدتر بیاید، می‌تواند این را بخواند و تغییر بدهد.

app-only-here = تنها در این موبایل
app-on-the-server = در سرور
app-begin-without-code = شروع بدون کود
app-without-code = شما می‌توانید بدون کود شروع کنید: تا وقتی کود بگیرید، همه چیز در این موبایل می‌ماند. بدون ایمیل، بدون نمبر موبایل.

app-your-code = کود شما
app-your-code-from = آن را روی ورق از مددکار خود گرفتید، با آدرس سرور برنامه.
app-server = آدرس سرور

app-to-do = کارهای امروز
app-next-days = روزهای بعدی
app-nothing-planned = هیچ چیز پلان نشده است. آنچه را کسی به شما گفت، اضافه کنید: یک وقت و یک جای کافی است.

app-continue = ادامه
app-done = شد
app-keep = نگه داشتن

app-undo = پس گرفتن

app-edit = اصلاح
app-add-time = اضافه کردن وقت

app-reminders = یادآوری‌ها
app-news = آنچه دیگران تغییر دادند
app-something-new = Onderweg: چیز نوی هست
