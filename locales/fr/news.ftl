### draft: no native reader has checked this file

news-erased = { $entry } a été effacé
news = { $title } : { $what }
news-by = { $title } : { $what } par { $who }
news-added = ajouté
news-edited = modifié
news-done = terminé
news-reopened = rouvert
news-archived = rangé
news-deleted = supprimé
news-restored = ressorti
news-moved = déplacé
news-passed = transmis à la personne de référence
news-asks = { $title } : une question pour la personne de référence, posée par { $who }. Elle attend votre oui.
news-erased-word = effacé
news-changed = modifié
news-alarm = Onderweg : quelque chose est prévu ({ $time })
news-alarm-full = { $title } : { $time }
news-alarm-turn = Votre tour : { $title }, { $time }
