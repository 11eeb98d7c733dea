### draft: no native reader has checked this file

news-erased = مُسح { $entry }
news = { $title }: { $what }
news-by = { $title }: { $what } ({ $who })
news-added = إضافة
news-edited = تعديل
news-done = إنجاز
news-reopened = إعادة فتح
news-archived = حفظ جانبًا
news-deleted = حذف
news-restored = استعادة
news-moved = نقل
news-passed = تحويل إلى المختص
news-asks = { $title }: سؤال للمختص من { $who }. ينتظر موافقتك.
news-erased-word = مسح
news-changed = تغيير
news-alarm = Onderweg: يوجد موعد في { $time }
news-alarm-full = { $title }: { $time }
news-alarm-turn = دورك: { $title }، { $time }
