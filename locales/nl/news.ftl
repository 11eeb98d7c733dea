### draft: no native reader has checked this file

news-erased = { $entry } is gewist
news = { $title }: { $what }
news-by = { $title }: { $what } door { $who }
news-added = toegevoegd
news-edited = gewijzigd
news-done = afgerond
news-reopened = weer geopend
news-archived = weggelegd
news-deleted = verwijderd
news-restored = teruggezet
news-moved = verplaatst
news-passed = doorgegeven aan de begeleider
news-asks = { $title }: { $who } stelt een vraag aan de begeleider. Die wacht op jouw ja.
news-erased-word = gewist
news-changed = gewijzigd
news-alarm = Onderweg: er staat iets gepland om { $time }
news-alarm-full = { $title }: { $time }
news-alarm-turn = Jouw beurt: { $title }, { $time }
