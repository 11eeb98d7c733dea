### draft: no native reader has checked this file

news-erased = { $entry } پاک شد
news = { $title }: { $what }
news-by = { $title }: { $what } ({ $who })
news-added = اضافه شد
news-edited = اصلاح شد
news-done = تمام شد
news-reopened = دوباره باز شد
news-archived = کنار گذاشته شد
news-deleted = حذف شد
news-restored = پس آورده شد
news-moved = برده شد
news-passed = به شخص مسلکی سپرده شد
news-asks = { $title }: سوال برای شخص مسلکی از طرف { $who }. منتظر «بلی» شماست.
news-erased-word = پاک شد
news-changed = تغییر کرد
news-alarm = Onderweg: برای { $time } چیزی پلان شده است
news-alarm-full = { $title }: { $time }
news-alarm-turn = نوبت شما: { $title }، { $time }
