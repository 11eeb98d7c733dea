### draft: no native reader has checked this file

app-only-me = Nur ich
app-nobody-else = Sonst kann das niemand lesen.
app-who-reads = Wer kann das lesen?
app-change = Ändern
app-as-it-is-now = So, wie es jetzt ist
app-leave-as-it-is = So lassen
app-read-alone = Nur ich kann das lesen
app-let-read = Lass { $who } das lesen
app-moves-from-me = Ab jetzt könnt ihr das lesen und ändern, so wie es heute ist, du und diese Personen: { $people }. Frühere Versionen bleiben bei dir.
app-moves-between = Ab jetzt könnt ihr das lesen und ändern, so wie es heute ist, du und diese Personen: { $people }. Frühere Versionen bleiben bei denen, die sie gelesen haben, und sie bekommen keine neuen mehr: { $before }.
app-moves-to-me = Ab jetzt kannst nur du das lesen. Was schon gelesen wurde, bleibt bei: { $before }.
app-moves-alone = Ab jetzt kannst nur du das lesen.
app-moves-to-nobody = Noch ist sonst niemand dort. Wer später dazukommt, kann das lesen und ändern.

app-only-here = Nur auf diesem Handy
app-on-the-server = Auf dem Server
app-begin-without-code = Ohne Code anfangen
app-without-code = Du kannst ohne Code anfangen: Alles bleibt auf diesem Handy, bis du einen Code hast. Keine E-Mail-Adresse, keine Telefonnummer.

app-your-code = Dein Code
app-your-code-from = Du hast ihn auf Papier von deiner Fachkraft bekommen, mit der Adresse des Servers vom Programm.
app-server = Adresse des Servers

app-to-do = Heute zu tun
app-next-days = Nächste Tage
app-nothing-planned = Nichts geplant. Füg hinzu, was dir jemand gesagt hat: Eine Zeit und ein Ort reichen.

app-continue = Weiter
app-done = Fertig
app-keep = Behalten

app-undo = Zurücknehmen

app-edit = Bearbeiten
app-add-time = Zeit hinzufügen

app-reminders = Erinnerungen
app-news = Was andere geändert haben
app-something-new = Onderweg: Es gibt etwas Neues
