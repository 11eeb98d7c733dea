### The office: adding a person, and the card that the person scans.

## icon: qr-code

office-add-person-why = You make a card with two codes. The file opens when the person says yes on the phone.
office-name-hint = As you call the person here. Only the staff who work with this file see it.
office-make-card = Make the card
office-cancel = Cancel
office-card = The card
office-card-once = It is shown only now. Print it, or let the person scan it from this screen; after leaving the page it cannot be shown again.
# $name (text): the person.
office-card-for = Card for { $name }
# $name (text): the person.
office-to-person = To { $name }
office-card-first = 1. Come into the programme
office-card-first-why = Open Onderweg, choose “I have an invitation”, and scan this code or type it.
office-card-first-code = Code for coming into the programme
office-card-second = 2. Open a file with the office
office-card-second-why = Then scan this code. The phone asks whether you want it; nothing is shared before you say yes.
office-card-second-code = Code for opening a file with the office
office-card-text = The second code as text
# Stands before the address of a server.
office-card-server = Server:
office-card-yes = The yes can be taken back at any time, on the phone.
