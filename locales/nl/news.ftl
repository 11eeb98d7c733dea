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
news-erased-word = gewist
news-changed = gewijzigd
news-alarm = Onderweg: er staat iets gepland om { $time }
