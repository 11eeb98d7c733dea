### draft: no native reader has checked this file

list-empty = Hier ist nichts.
list-overdue = Überfällig
list-today = Heute, { $date }
list-undated = Ohne Datum
list-nothing-due = Es ist nichts zu tun.
list-no-alarms = Keine Alarme.

list-both = von beiden geändert
list-professional = für die Fachkraft
list-passed = an die Fachkraft weitergegeben
list-late = nach dem Schließen geschrieben
list-moved-twice = zweimal verschoben
list-sent = gesendet
