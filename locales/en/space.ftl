### Spaces: who can read what, and how people come in and go.

## icon: users

space-joining = waiting to be admitted
space-gone = this phone is no longer in it
# $count (number): how many people are in the space.
space-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $count (number): how many phones they have.
space-phones = { $count ->
    [one] { $count } phone
   *[other] { $count } phones
}
space-you-own = you are an owner
space-you-belong = you are a member
space-waits-sync = waits for a sync
space-waits-unlock = waits for unlock
# $command (text): the command to type.
space-trouble = something is wrong: { $command }
# $count (number): how many phones the person has.
# $phones (text): the beginnings of their ids.
space-phone-ids = { $count ->
    [one] phone { $phones }
   *[other] phones { $phones }
}
# $space (text): the beginning of the space's id.
space-founded = Founded { $space }. You own it.
space-named = Others see it after the next sync.
space-told = Done.
# $command (text): the command to type.
space-noted = Noted; it happens at the next sync: { $command }

## icon: qr-code

space-show-one = Show this to one person only.
space-works-now = It works now.
# $command (text): the command to type.
space-works-later = It works after the next sync: { $command }
space-qr = QR code:
space-typed = Typed code:
# $command (text): the command to type.
space-then = Then: { $command }

## icon: user-plus

space-nobody-asks = Nobody asks to join.
# $digits (text): six digits, always European.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
space-asks-member = { $space }: phone { $phone } asks as a member. Six digits: { $digits }
# $digits (text): six digits, always European.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
space-asks-owner = { $space }: phone { $phone } asks as an owner. Six digits: { $digits }
# $digits (text): six digits, always European.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
space-asks-own = { $space }: phone { $phone } asks as a second phone of yours. Six digits: { $digits }
# $command (text): the command to type.
space-if-same = If the other phone shows the same: { $command }
# $command (text): the command to type.
space-if-other = If not, do not admit: { $command }
space-no-requests = This phone asks to join nothing.
# $space (text): the beginning of the space's id.
space-joined = { $space }: you are in.
# $space (text): the beginning of the space's id.
space-closed = { $space }: the invitation is closed. If you were admitted, the next sync brings the space.
# $digits (text): six digits, always European.
# $space (text): the beginning of the space's id.
space-compare = { $space }: six digits: { $digits }. If the other phone shows the same, they can admit you.
# $again (text): the command to type here.
# $space (text): the beginning of the space's id.
# $there (text): the command to type on the other phone.
space-asked = { $space }: asked. On the other phone: { $there } Then here: { $again }
