### draft: no native reader has checked this file

list-empty = Hier staat niets.
list-overdue = Te laat
list-today = Vandaag, { $date }
list-undated = Geen datum
list-nothing-due = Er staat niets te doen.
list-no-alarms = Geen alarmen.

list-both = door beiden gewijzigd
list-professional = voor de begeleider
list-passed = doorgegeven aan de begeleider
list-late = geschreven na het sluiten
list-moved-twice = twee keer verplaatst
list-sent = verzonden
