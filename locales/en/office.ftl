### The office: what stands around every page, and what is said when something does not work.

## icon: house

office-skip = Skip to the page
office-nav = Main
office-people = My people
office-find = Find a person
# Read out before the name of the language that is chosen.
office-language = Language:
office-language-label = Language
office-sign-out = Sign out
office-caseworker = caseworker
office-coordinator = coordinator
office-foot-looks = Every look at a file is written down and shown to the person
office-foot-keyboard = Keyboard: press Tab once for a way past this menu
# $programme (text): the name of the programme.
office-of = Office of { $programme }
office-print = Print
office-new = New
office-open = Open
office-on-phone = on the phone
office-not-on-phone = not yet on the phone
# For the caseworker who looks, in small letters: it stands alone where a name could stand.
office-you = you
office-nameless = somebody without a name

## icon: calendar

office-today = Today
office-tomorrow = Tomorrow
# $time (text): a time of day.
office-today-at = Today, { $time }
# $time (text): a time of day.
office-tomorrow-at = Tomorrow, { $time }

## icon: check

office-said-answered = Your answer is written down. It reaches the phone at its next contact.
office-said-confirmed = The step is confirmed. It reaches the phone at its next contact.
office-said-sent-back = The step is sent back. It reaches the phone at its next contact.
office-said-added = The appointment is added. It reaches the phone at its next contact.
office-said-seen = Everything is marked as seen.

## icon: info

office-said-changed = Somebody changed this meanwhile. Nothing was written; this is how it stands now.
office-said-not-shared = This file is not open for writing. Nothing was written.
office-said-card-shown = A card is shown once. If it was not printed or scanned, add the person again.

## icon: lock

office-not-open = This file is not open to you.
office-not-open-why = If you expected it, ask your coordinator to check the assignment. The attempt is written down.

## icon: circle-alert

office-no-page = There is no such page.
office-no-page-why = The address is not one of this office.
office-elsewhere = Nothing was done.
office-elsewhere-why = The form did not come from a page of this office, or the page was too old. Go back, load the page again, and repeat it.
office-too-large = That is more than a form can hold.
office-too-large-why = Nothing was done. Go back and shorten it.
office-unavailable = The office cannot reach its files now.
office-unavailable-why = Nothing was written. Go back to see what you wrote, keep it, and try again in a few minutes.
office-broken = Something went wrong on our side.
office-broken-why = Nothing was lost that was written before. Try again; if it stays, tell your coordinator.
office-to-people = To my people
