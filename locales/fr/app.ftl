### draft: no native reader has checked this file

app-only-me = Seulement moi
app-nobody-else = Personne d'autre ne peut lire ceci.
app-who-reads = Qui peut lire ceci ?
app-change = Changer
app-as-it-is-now = Comme c'est maintenant
app-leave-as-it-is = Laisser comme c'est
app-read-alone = Personne d'autre que moi ne peut lire ceci
app-let-read = Laisser { $who } lire ceci
app-moves-from-me = À partir de maintenant, vous et ces personnes pouvez lire et modifier ceci comme c'est aujourd'hui : { $people }. Les versions d'avant restent chez vous.
app-moves-between = À partir de maintenant, vous et ces personnes pouvez lire et modifier ceci comme c'est aujourd'hui : { $people }. Les versions d'avant restent chez les personnes qui les ont lues, et qui n'en reçoivent plus : { $before }.
app-moves-to-me = À partir de maintenant, personne d'autre que vous ne peut lire ceci. Ce qui a déjà été lu reste chez : { $before }.
app-moves-alone = À partir de maintenant, personne d'autre que vous ne peut lire ceci.
app-moves-to-nobody = Pour le moment, il n'y a encore personne d'autre. Toute personne qui entre plus tard peut lire et modifier ceci.

app-only-here = Seulement sur ce téléphone
app-on-the-server = Sur le serveur
app-begin-without-code = Commencer sans code
app-without-code = Vous pouvez commencer sans code : tout reste sur ce téléphone tant que vous n'avez pas de code. Pas d'adresse e-mail, pas de numéro de téléphone.

app-your-code = Votre code
app-your-code-from = Votre personne de référence vous l'a donné sur papier, avec l'adresse du serveur du programme.
app-server = Adresse du serveur

app-to-do = À faire aujourd'hui
app-next-days = Prochains jours
app-nothing-planned = Rien de prévu. Ajouter ce qu'on vous a dit : une heure et un lieu suffisent.

app-continue = Continuer
app-done = Terminé
app-keep = Garder

app-undo = Annuler

app-edit = Modifier
app-add-time = Ajouter l'heure

app-reminders = Rappels
app-news = Ce que les autres ont modifié
app-something-new = Onderweg : il y a du nouveau
