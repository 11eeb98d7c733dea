### draft: no native reader has checked this file

list-empty = Il n'y a rien ici.
list-overdue = En retard
list-today = Aujourd'hui, { $date }
list-undated = Sans date
list-nothing-due = Il n'y a rien à faire.
list-no-alarms = Pas d'alarmes.

list-both = changé des deux côtés
list-professional = pour la personne de référence
list-passed = transmis à la personne de référence
list-late = écrit après la fermeture
list-moved-twice = déplacé deux fois
list-sent = envoyé
