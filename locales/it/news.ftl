### draft: no native reader has checked this file

news-erased = { $entry }: voce cancellata
news = { $title }: { $what }
news-by = { $title }: { $what } da { $who }
news-added = aggiunta
news-edited = modificata
news-done = finita
news-reopened = riaperta
news-archived = messa via
news-deleted = eliminata
news-restored = ripresa dal cestino
news-moved = spostata
news-passed = passata all’assistente sociale
news-asks = { $title }: domanda di { $who } per l’assistente sociale. Aspetta il tuo sì.
news-erased-word = cancellata
news-changed = cambiata
news-alarm = Onderweg: qualcosa è in programma ({ $time })
news-alarm-full = { $title }: { $time }
news-alarm-turn = Il tuo turno: { $title }, { $time }
