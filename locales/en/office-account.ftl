### A new account code for somebody whose phone is lost, on the office's pages.

## icon: smartphone

office-account-lost = Phone lost?
office-account-new = New account code
office-account-why = It lets a new phone use the server, once, for seven days. It opens nothing that anybody wrote: that comes back by a second phone, by the recovery sheet, or by a housemate.
# $name (text): the person.
office-account-for = Account code for { $name }
office-account-deed = made an account code for a new phone
