### draft: no native reader has checked this file

list-empty = Waxba halkan ma yaallaan.
list-overdue = Waqtigii dhaafay
list-today = Maanta, { $date }
list-undated = Taariikh la'aan
list-nothing-due = Wax la sugayo ma jiraan.
list-no-alarms = Wax alaarmi ah ma jiraan.

list-both = labada dhinacba beddeleen
list-professional = shaqaalaha kiiska loogu talagalay
list-passed = loo gudbiyey shaqaalaha kiiska
list-late = la qoray xiritaanka kaddib
list-moved-twice = laba jeer la raray
list-sent = la diray
