### The phone itself: account, PIN, settings, profiles, the end. And the server's side.

## icon: smartphone

# $role (text): what the programme calls this person's part, from person.ftl.
# $server (text): the server's address.
phone-enrolled = This phone has an account as a { $role } on { $server }.
phone-pin-set = The PIN is set. Without it nothing opens: there is no way around it.
phone-pin-removed = The PIN is removed.
phone-pin-now = The PIN can be typed now.
# $span (text): a length of time, from span.ftl.
phone-pin-wait = The PIN can be typed in { $span }.
phone-locked = Locked. What was unsent is sealed and can be sent.
phone-wiped = Gone from this phone.
phone-unused = Nobody uses this phone yet.

## icon: settings

# $answer (text): yes or no, from entry.ftl.
phone-metered = Uses a network that costs money: { $answer }
# $span (text): a length of time, from span.ftl.
phone-auto-lock = Locks by itself after: { $span }
phone-no-auto-lock = Locks by itself: never
# $language (text): the language's own name.
phone-language = Language: { $language }
# $language (text): the language's own name.
phone-language-system = Language: { $language } (as the system says)
# $digits (text): the digits' name.
# $sample (text): zero, one, two in them.
phone-digits = Digits: { $digits } ({ $sample })
phone-digits-european = European
phone-digits-arabic = Arabic
phone-digits-eastern = Persian
# $calendar (text): the calendar's name.
phone-calendar = Calendar: { $calendar }
phone-calendar-gregorian = Gregorian
phone-calendar-solar = Solar Hijri
phone-calendar-ethiopic = Ethiopic

## icon: server

phone-code-works = It works once, for seven days.
# $url (text): where the server listens.
phone-listening = Listening on { $url }
phone-server-stopped = Stopped.
