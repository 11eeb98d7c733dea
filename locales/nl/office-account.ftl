### draft: no native reader has checked this file

office-account-lost = Telefoon kwijt?
office-account-new = Nieuwe accountcode
office-account-why = Een nieuwe telefoon mag er de server mee gebruiken, één keer, zeven dagen lang. Ze opent niets van wat iemand schreef: dat komt terug met een tweede telefoon, met het herstelblad of door een huisgenoot.
office-account-for = Accountcode voor { $name }
office-account-deed = maakte een accountcode voor een nieuwe telefoon
