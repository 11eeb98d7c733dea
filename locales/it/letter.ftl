### draft: no native reader has checked this file

letter-field = letter
letter-field-photo = photo
letter-field-thumb = small picture
letter-attached = attached; it can be opened
letter-added = { $entry }: the letter is kept on this phone. It is sent with the next sync.
letter-row = { $entry } { $title } ({ $size })
letter-here = The whole letter is on this phone.
letter-away = It is fetched when it is opened.
letter-part = Parts on this phone: { $here } of { $parts }. Opening it fetches the others.
letter-unsent = Parts still to be sent: { $count }.
letter-refused = The server does not take it. Erase letters that nobody needs any more.
letter-nothing = No task has a letter. To add one: { $command }
letter-opened = The letter is in { $file }.
letter-sync = Letters: parts sent { $sent }, still to be sent { $waiting }.
letter-error-none = This entry has no letter that this version can open.
letter-error-elsewhere = The letter stayed in the space that the entry came from. Attach it again here.
letter-error-not-here = The letter is not on this phone. Open it again with a network.
letter-error-not-there = The letter is not on the server: it was deleted, or not all of it was sent yet.
letter-error-metered = This network costs money, and may not be used for letters.
letter-error-size = The file is empty or too large. A letter has at most { $most }.
letter-error-type = The file is of another type. These are taken: { $types }
letter-error-damaged = The picture is damaged or cut off.
letter-error-pixels = The picture has too many pixels. Make it smaller.
letter-error-thumb = The small picture is not a picture, or not small enough.
letter-error-tampered = The letter is not what was attached. It is not shown.
