### draft: no native reader has checked this file

office-account-lost = Handy verloren?
office-account-new = Neuer Konto-Code
office-account-why = Damit kann ein neues Handy den Server benutzen, einmal, sieben Tage lang. Der Code öffnet nichts, was jemand geschrieben hat: Das kommt mit einem zweiten Handy zurück, mit dem Rettungsblatt oder durch jemanden aus dem Haus.
office-account-for = Konto-Code für { $name }
office-account-deed = Konto-Code für ein neues Handy gemacht
