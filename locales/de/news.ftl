### draft: no native reader has checked this file

news-erased = { $entry } wurde endgültig gelöscht
news = { $title }: { $what }
news-by = { $title }: { $what } von { $who }
news-added = hinzugefügt
news-edited = geändert
news-done = erledigt
news-reopened = wieder geöffnet
news-archived = weggelegt
news-deleted = gelöscht
news-restored = zurückgeholt
news-moved = verschoben
news-passed = an die Fachkraft weitergegeben
news-asks = { $title }: Frage an die Fachkraft, gestellt von { $who }. Sie wartet auf dein Ja.
news-erased-word = endgültig gelöscht
news-changed = geändert
news-alarm = Onderweg: Etwas ist geplant ({ $time })
news-alarm-full = { $title }: { $time }
news-alarm-turn = Dein Dienst: { $title }, { $time }
