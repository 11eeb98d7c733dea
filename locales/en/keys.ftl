### A second phone, a lost phone, a way back: own phones, readmission, the recovery sheet.

## icon: smartphone

keys-field-phone = phone
keys-field-sheet = recovery sheet
keys-no-such-phone = No phone of yours has an id that begins so.
keys-more-phones = More than one phone of yours has an id that begins so: write more of it.
# $count (number): how many spaces the phone is in.
# $phone (text): the beginning of the phone's id.
keys-phone = { $count ->
    [one] { $phone }: in { $count } space
   *[other] { $phone }: in { $count } spaces
}
keys-phone-this = this phone
# $count (number): how many spaces are still to come.
keys-phone-comes = { $count ->
    [one] { $count } more comes with the next syncs
   *[other] { $count } more come with the next syncs
}
# $join (text): the command to type on the new phone.
# $sync (text): the command to type on both phones.
keys-add-then = On the new phone: { $join }. When both show the same six digits and this phone has said so, all your spaces come over: { $sync }
# $phone (text): the beginning of the phone's id.
keys-phone-out = Phone { $phone } goes out of all your spaces and reads nothing new. What is on it already can still be read there by whoever opens it.

## icon: file-key

# $count (number): how many spaces the sheet brings back.
# $sheet (text): the beginning of the sheet's id.
keys-sheet-there = { $count ->
    [one] Recovery sheet { $sheet }: brings { $count } space back.
   *[other] Recovery sheet { $sheet }: brings { $count } spaces back.
}
# $command (text): the command to type.
keys-sheet-none = You have no recovery sheet. Print one: { $command }
keys-no-sheet = There is no recovery sheet that works.
keys-sheet-over = This recovery sheet does not work any more: it was used, replaced or taken back. Or it belongs to another server.
keys-sheet-back = The sheet is taken back: no phone comes in with it any more.
# $file (text): the name of the file.
keys-sheet-file = Written: { $file }. Print it, then delete the file.
keys-sheet-title = Recovery sheet
keys-sheet-what = When all your phones are lost, this sheet brings everything that was sent to a new phone: also what only you can read.
keys-sheet-can = It lets one phone in, once. Then it is worthless, and all your phones say that it was used.
keys-sheet-guard = Whoever holds it can read what you can read. Keep it with your papers, not with your phone. The office never asks for it.
# $command (text): the command to type on the new phone.
keys-sheet-how = On the new phone: { $command }
# $server (text): the server's address.
keys-sheet-server = Server: { $server }
# $date (text): the day, as the reader writes days.
# $sheet (text): the beginning of the sheet's id.
keys-sheet-made = Sheet { $sheet }, printed on { $date }.
# $command (text): the command to type.
keys-sheet-stolen = Lost, or seen by somebody else? Print a new one: this one stops then. { $command }

## icon: life-buoy

# $count (number): in how many spaces this phone is now.
keys-recovered = { $count ->
    [one] You are back, in { $count } space. The sheet is used up.
   *[other] You are back, in { $count } spaces. The sheet is used up.
}
# $command (text): the command that they type.
# $spaces (text): the beginnings of their ids.
keys-recovered-not = Not back yet: { $spaces }. Somebody there can bring you back: { $command }
keys-recovered-later = Your own space is open. The others come with the next sync.
keys-recovered-lost = What was written on the lost phone and never sent is lost. Everything else comes with the sync.
# $print (text): the command for a new sheet.
# $remove (text): the command that shuts the lost phone out.
keys-recovered-next = Next: shut the lost phone out: { $remove }. Then print a new sheet: { $print }

keys-owner-readmits = Only an owner of this space brings somebody back.
keys-another-readmits = Somebody else has to bring you back: you cannot do it yourself.
# $name (text): what the person is called.
keys-readmit-what = When { $name } comes back with it, all earlier phones of { $name } are out and read nothing new. What was sent is on the new phone. What was only on the lost phone is lost.
# $digits (text): six digits, always European.
# $name (text): what the person is called.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-asks-back = { $space }: phone { $phone } asks to bring { $name } back. Six digits: { $digits }
# $command (text): the command that the second member types.
keys-waits-word = No owner is left, so two members agree. Somebody else here compares six digits with the new phone, too: { $command }

keys-lost-title = A lost phone is an afternoon, not a catastrophe.
keys-lost-kept = Kept: everything that was sent. It lies sealed on the server, and on the phones of the others.
keys-lost-gone = Lost: what was written on that phone and never sent.
keys-lost-finder = Whoever finds the phone reads nothing without your PIN.
keys-lost-finder-open = Without a PIN, whoever finds the phone can open it and read everything in it.
# $list (text): the command that shows the phones.
# $remove (text): the command that shuts one out.
keys-lost-second = You have a second phone: shut the lost one out. { $list } { $remove }
# $command (text): the command to type on the new phone.
keys-lost-account = On a new phone, ask the office for an account code. It opens the server, and not a word of yours: { $command }
# $command (text): the command to type on the new phone.
keys-lost-sheet = You have a recovery sheet: everything comes back. { $command }
# $command (text): the command that somebody else types.
keys-lost-house = You have no sheet: an owner of the house brings you back into it, or two housemates if no owner is left. { $command }
keys-lost-private = Without a second phone and without a sheet, what only you could read is lost.
# $command (text): the command to type.
keys-lost-then = At the end, print a new sheet: { $command }

## icon: bell

# $name (text): what the person is called.
# $space (text): the name of the space.
keys-notice-joined = { $space }: { $name } came in.
# $name (text): what the person is called.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-phone = { $space }: { $name } has a further phone, { $phone }.
# $command (text): the command to type.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-phone-own = { $space }: phone { $phone } came in as yours. If it is not yours: { $command }
# $name (text): what the person is called.
# $space (text): the name of the space.
keys-notice-sheet = { $space }: { $name } printed a recovery sheet.
# $command (text): the command to type.
# $space (text): the name of the space.
keys-notice-sheet-own = { $space }: a new recovery sheet was printed; an earlier one is worthless. If it was not you: { $command }
# $name (text): what the person is called.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-used = { $space }: { $name } came back with a recovery sheet, on phone { $phone }.
# $command (text): the command to type.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-used-own = { $space }: your recovery sheet was used, and phone { $phone } came in. If it was not you: { $command }
# $name (text): what the person is called.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-back = { $space }: { $name } was brought back with phone { $phone }; earlier phones are out.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-back-own = { $space }: you were brought back with phone { $phone }; your earlier phones are out.
# $name (text): what the person is called.
# $phone (text): the beginning of the phone's id.
# $space (text): the name of the space.
keys-notice-phone-out = { $space }: phone { $phone } of { $name } is out.
# $name (text): what the person is called.
# $space (text): the name of the space.
keys-notice-removed = { $space }: { $name } is out.
# $name (text): what the person is called.
# $space (text): the name of the space.
keys-notice-left = { $space }: { $name } left.
# $name (text): what the person is called.
# $space (text): the name of the space.
keys-notice-owner = { $space }: { $name } is an owner now.
# The person of this phone.
keys-you = you
