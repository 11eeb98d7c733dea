### draft: no native reader has checked this file

news-erased = { $entry } پاک شو
news = { $title }: { $what }
news-by = { $title }: { $what } ({ $who })
news-added = زیات شو
news-edited = سم شو
news-done = پای ته ورسېد
news-reopened = بیا خلاص شو
news-archived = ګوښه شو
news-deleted = ړنګ شو
news-restored = بېرته راوستل شو
news-moved = یووړل شو
news-passed = مسلکي کس ته وسپارل شو
news-asks = { $title }: مسلکي کس ته پوښتنه ({ $who }). ستاسو «هو» ته په تمه ده.
news-erased-word = پاک شو
news-changed = بدل شو
news-alarm = Onderweg: په { $time } څه پلان شوي دي
news-alarm-full = { $title }: { $time }
news-alarm-turn = ستاسو نوبت: { $title }، { $time }
