### draft: no native reader has checked this file

news-erased = { $entry }: запис стерто
news = { $title }: { $what }
news-by = { $title }: { $what } ({ $who })
news-added = додано
news-edited = змінено
news-done = завершено
news-reopened = знову відкрито
news-archived = прибрано в архів
news-deleted = видалено
news-restored = повернено з кошика
news-moved = переміщено
news-passed = передано соцпрацівнику
news-asks = { $title }: є запитання до соцпрацівника ({ $who }). Воно чекає на ваше «так».
news-erased-word = стерто
news-changed = змінено
news-alarm = Onderweg: щось заплановано ({ $time })
news-alarm-full = { $title }: { $time }
news-alarm-turn = Ваше чергування: { $title }, { $time }
