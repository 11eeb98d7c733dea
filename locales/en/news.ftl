### What others did and what is due, as a notification says it.

## icon: bell

# $entry (text): the beginning of an entry's id.
news-erased = { $entry } was erased
# $title (text): an entry's title.
# $what (text): what happened to it, from this file.
news = { $title }: { $what }
# $title (text): an entry's title.
# $what (text): what happened to it, from this file.
# $who (text): names, after "by".
news-by = { $title }: { $what } by { $who }
news-added = added
news-edited = edited
news-done = finished
news-reopened = opened again
news-archived = put away
news-deleted = deleted
news-restored = restored
news-moved = moved
news-passed = passed to the professional
# A question that this person can pass on.
# $title (text): an entry's title.
# $who (text): names of those who ask.
news-asks = { $title }: { $who } asks the professional. It waits for your yes.
news-erased-word = erased
news-changed = changed
# For a locked screen: no word of the entry.
# $time (text): when.
news-alarm = Onderweg: something is planned at { $time }

# For a screen that is open.
# $time (text): when.
# $title (text): an entry's title.
news-alarm-full = { $title }: { $time }
# Somebody's turn in the household begins. For a screen that is open.
# $time (text): when.
# $title (text): the chore.
news-alarm-turn = Your turn: { $title }, { $time }
