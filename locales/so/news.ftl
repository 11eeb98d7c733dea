### draft: no native reader has checked this file

news-erased = { $entry } waa la tirtiray
news = { $title }: { $what }
news-by = { $title }: { $what }; cidda samaysay: { $who }
news-added = la daray
news-edited = wax laga beddelay
news-done = la dhammeeyey
news-reopened = mar kale la furay
news-archived = la kaydiyey
news-deleted = qashinka lagu riday
news-restored = la soo celiyey
news-moved = la raray
news-passed = loo gudbiyey shaqaalaha kiiska
news-asks = { $title }: su'aal shaqaalaha kiiska oo ka timid { $who }. Waxay sugaysaa haa-daada.
news-erased-word = la tirtiray
news-changed = isbeddelay
news-alarm = Onderweg: wax ayaa qorshaysan { $time }
news-alarm-full = { $title }: { $time }
news-alarm-turn = Doorkaaga: { $title }, { $time }
