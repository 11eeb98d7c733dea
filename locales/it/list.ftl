### draft: no native reader has checked this file

list-empty = Qui non c’è niente.
list-overdue = In ritardo
list-today = Oggi, { $date }
list-undated = Senza data
list-nothing-due = Non c’è niente da fare.
list-no-alarms = Nessun avviso.

list-both = modificata da entrambi
list-professional = per l’assistente sociale
list-passed = passata all’assistente sociale
list-late = scritta dopo la chiusura
list-moved-twice = spostata due volte
list-sent = inviata
