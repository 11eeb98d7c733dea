### Letters: a photo that came with a task, attached, sent, opened.

# icon: mail-open
letter-field = letter
# icon: mail-open
letter-field-photo = photo
# icon: mail-open
letter-field-thumb = small picture
# icon: mail-open
letter-attached = attached; it can be opened

## icon: mail-open

# $entry (text): the beginning of the task's id.
letter-added = { $entry }: the letter is kept on this phone. It is sent with the next sync.
letter-advice = It stays until it is taken off or its task is erased. Over a network that costs money it goes only if your settings allow that.
# $entry (text): the beginning of the task's id.
# $size (text): how large the letter is, such as 412 kB.
# $title (text): the title of the task.
letter-row = { $entry } { $title } ({ $size })
letter-here = The whole letter is on this phone.
letter-away = It is fetched when it is opened.
# $here (number): parts of the letter on this phone.
# $parts (number): all its parts.
letter-part = Parts on this phone: { $here } of { $parts }. Opening it fetches the others.
# $count (number): parts that are not on the server yet.
letter-unsent = Parts still to be sent: { $count }.
letter-refused = The server does not take it. Erase letters that nobody needs any more.
# $command (text): what to type.
letter-nothing = No task has a letter. To add one: { $command }
# $file (text): the name of the new file.
letter-opened = The letter is in { $file }.
# $count (number): how many letters the task has.
# $command (text): what to type.
letter-several = Letters with this task: { $count }. To open another: { $command }
# $sent (number): parts that were sent.
# $waiting (number): parts that are still to be sent.
letter-sync = Letters: parts sent { $sent }, still to be sent { $waiting }.
# $entry (text): the beginning of the task's id.
letter-removed = { $entry }: the letter is taken off. After the next sync it is gone from the server and from other phones too.
# $entry (text): the beginning of the id of the task that holds it now.
# $space (text): where it was attached.
letter-late-kept = { $space }: a photo of yours came when the task was already closed there. It is in your own space now, with task { $entry }.
# $space (text): where it was attached.
letter-late-lost = { $space }: a photo of yours came when the task was already closed there, and is not on this phone any more. It is lost.
letter-in-office = With a letter. Letters are opened on a phone; the office fetches and keeps none.
# $count (number): how many letters came with it: two or more.
letters-in-office = Letters: { $count }. Letters are opened on a phone; the office fetches and keeps none.
# $file (text): where it is in the archive.
letter-in-file = Letter: { $file }
letter-not-taken = The letter is not in this archive: it was not on the phone, or the archive was full. Open it, then take this space along alone.
# $count (number): letters that were not on the phone, or did not fit.
letter-left-out = Letters that are not in the archive, because they are not on this phone or it was full: { $count }.

## icon: mail-warning

letter-error-none = This entry has no letter that this version can open.
letter-error-elsewhere = The letter stayed in the space that the entry came from. Attach it again here.
letter-error-not-here = The letter is not on this phone. Open it again with a network.
letter-error-thumb-away = The small picture is not on this phone. It comes with the next sync.
letter-error-not-there = The letter is not on the server: it was deleted, or not all of it was sent yet.
letter-error-metered = This network costs money, and may not be used for letters.
# $most (text): the most that is taken, such as 6 MB.
letter-error-size = The file is empty or too large. A letter has at most { $most }.
# $types (text): the types that are taken.
letter-error-type = The file is of another type. These are taken: { $types }
letter-error-damaged = The picture is damaged or cut off.
letter-error-pixels = The picture has too many pixels. Make it smaller.
letter-error-thumb = The small picture is not a picture, or not small enough.
letter-error-no-thumb = The letter has no small picture.
letter-error-tampered = The letter is not what was attached. It is not shown.
letter-error-not-yours = Somebody else attached this letter. Only that person can take it off or replace it.
letter-error-which = This task has several letters. Say which one you mean; the list of letters shows their marks.
letter-error-stays = The letter is not on this phone, and cannot go along. Open it first, or move the entry without it.
# $entries (text): the beginnings of the ids of entries.
letter-error-missing = Letters of your entries that are not on this phone: { $entries }.
letter-error-leave = Leave again when there is a network, or leave without them.
