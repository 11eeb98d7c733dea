### draft: no native reader has checked this file

app-only-me = Solo io
app-nobody-else = Nessun altro può leggerlo.
app-who-reads = Chi può leggerlo?
app-change = Cambia
app-as-it-is-now = Com’è ora
app-leave-as-it-is = Lascia com’è
app-read-alone = Posso leggerlo solo io
app-let-read = Fallo leggere a { $who }
app-moves-from-me = Da ora tu e queste persone potete leggerlo e modificarlo com’è oggi: { $people }. Le versioni di prima restano a te.
app-moves-between = Da ora tu e queste persone potete leggerlo e modificarlo com’è oggi: { $people }. Le versioni di prima restano alle persone che le hanno lette, e che non ne ricevono più: { $before }.
app-moves-to-me = Da ora puoi leggerlo solo tu. Quello che è già stato letto resta a: { $before }.
app-moves-alone = Da ora puoi leggerlo solo tu.
app-moves-to-nobody = Per ora lì non c’è nessun altro. Chi entra più tardi può leggerlo e modificarlo.

app-only-here = Solo su questo telefono
app-on-the-server = Sul server
app-begin-without-code = Comincia senza codice
app-without-code = Puoi cominciare senza codice: tutto resta su questo telefono finché non hai un codice. Nessun indirizzo e-mail, nessun numero di telefono.

app-your-code = Il tuo codice
app-your-code-from = Te l’ha dato su carta l’assistente sociale, con l’indirizzo del server del programma.
app-server = Indirizzo del server

app-to-do = Da fare oggi
app-next-days = Prossimi giorni
app-nothing-planned = Niente in programma. Aggiungi quello che ti hanno detto: bastano un orario e un luogo.

app-continue = Continua
app-done = Fatto
app-keep = Conserva

app-undo = Annulla

app-edit = Modifica
app-add-time = Aggiungi l’orario

app-reminders = Promemoria
app-news = Che cosa hanno modificato gli altri
app-something-new = Onderweg: c’è qualcosa di nuovo
