### draft: no native reader has checked this file

news-erased = { $entry } ተደምሲሱ
news = { $title }፦ { $what }
news-by = { $title }፦ { $what } ({ $who })
news-added = ተወሲኹ
news-edited = ተኣሪሙ
news-done = ተወዲኡ
news-reopened = ዳግማይ ተኸፊቱ
news-archived = ናብ መኽዘን ኣትዩ
news-deleted = ናብ ጎሓፍ ኣትዩ
news-restored = ተመሊሱ
news-moved = ተሰጋጊሩ
news-passed = ናብ ሰራሕተኛ ጉዳይ ተመሓላሊፉ
news-asks = { $title }፦ ሕቶ ናብ ሰራሕተኛ ጉዳይ፣ ካብ { $who }። እወታኹም ይጽበ ኣሎ።
news-erased-word = ተደምሲሱ
news-changed = ተቐይሩ
news-alarm = Onderweg፦ ኣብ { $time } ዝተመደበ ነገር ኣሎ
news-alarm-full = { $title }፦ { $time }
news-alarm-turn = ተራኹም፦ { $title }፣ { $time }
