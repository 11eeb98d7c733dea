### draft: no native reader has checked this file

app-only-me = Alleen ik
app-nobody-else = Niemand anders kan dit lezen.
app-who-reads = Wie kan dit lezen?
app-change = Wijzigen
app-as-it-is-now = Zoals het nu is
app-leave-as-it-is = Laten zoals het is
app-read-alone = Alleen ik kan dit lezen
app-let-read = Laat { $who } dit lezen
app-moves-from-me = Vanaf nu kunnen jij en deze mensen dit lezen en wijzigen zoals het vandaag is: { $people }. Eerdere versies blijven bij jou.
app-moves-between = Vanaf nu kunnen jij en deze mensen dit lezen en wijzigen zoals het vandaag is: { $people }. Eerdere versies blijven bij de mensen die ze gelezen hebben, en die krijgen geen nieuwe meer: { $before }.
app-moves-to-me = Vanaf nu kan alleen jij dit lezen. Wat al gelezen is, blijft bij: { $before }.
app-moves-alone = Vanaf nu kan alleen jij dit lezen.
app-moves-to-nobody = Er is daar nog niemand anders. Wie er later bij komt, kan dit lezen en wijzigen.

app-only-here = Alleen op deze telefoon
app-on-the-server = Op de server
app-begin-without-code = Zonder code beginnen
app-without-code = Je kunt zonder code beginnen: alles blijft op deze telefoon tot je een code hebt. Geen e-mailadres, geen telefoonnummer.

app-your-code = Jouw code
app-your-code-from = Je kreeg hem op papier van je begeleider, met het adres van de server van het programma.
app-server = Adres van de server

app-to-do = Vandaag te doen
app-next-days = Volgende dagen
app-nothing-planned = Niets gepland. Voeg toe wat iemand je vertelde: een tijd en een plaats zijn genoeg.

app-continue = Verder
app-done = Klaar
app-keep = Bewaren

app-undo = Ongedaan maken

app-edit = Bewerken
app-add-time = Tijd toevoegen

app-reminders = Herinneringen
app-news = Wat anderen wijzigden
app-something-new = Onderweg: er is iets nieuws
