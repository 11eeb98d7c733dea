### draft: no native reader has checked this file

app-only-me = Aniga keliya
app-nobody-else = Qof kale tan ma akhrin karo.
app-who-reads = Yaa tan akhrin kara?
app-change = Beddel
app-as-it-is-now = Sida ay hadda tahay
app-leave-as-it-is = Sideeda u daa
app-read-alone = Aniga keliya ayaa tan akhrin kara
app-let-read = U oggolow inay tan akhriyaan: { $who }
app-moves-from-me = Hadda laga bilaabo adiga iyo dadkan ayaa tan akhrin kara oo beddeli kara, sida ay maanta tahay: { $people }. Noocyadii hore adiga ayay kugu harayaan.
app-moves-between = Hadda laga bilaabo adiga iyo dadkan ayaa tan akhrin kara oo beddeli kara, sida ay maanta tahay: { $people }. Noocyadii hore waxay ku harayaan dadkii akhriyey, wax dambena ma helayaan: { $before }.
app-moves-to-me = Hadda laga bilaabo adiga keliya ayaa tan akhrin kara. Wixii hore loo akhriyey waxay ku harayaan: { $before }.
app-moves-alone = Hadda laga bilaabo adiga keliya ayaa tan akhrin kara.
app-moves-to-nobody = Ilaa hadda qof kale halkaas ma joogo. Qof kasta oo mar dambe soo gala wuu akhrin karaa, wuuna beddeli karaa.

app-only-here = Taleefankan keliya ku jira
app-on-the-server = Server-ka ku jira
app-begin-without-code = Koodh la'aan ku bilow
app-without-code = Koodh la'aan waad ku bilaabi kartaa: wax walba taleefankan ayay ku jirayaan ilaa aad koodh hesho. Cinwaan iimayl looma baahna, lambar taleefanna looma baahna.

app-your-code = Koodhkaaga
app-your-code-from = Waxaad ka heshay shaqaalaha kiiska. Wuxuu ku qoran yahay warqad, cinwaanka server-ka barnaamijka ayaana la socda.
app-server = Cinwaanka server-ka

app-to-do = Waxa maanta la qabanayo
app-next-days = Maalmaha xiga
app-nothing-planned = Wax qorshaysan ma jiraan. Ku dar wixii laguu sheegay: waqti iyo meel ayaa ku filan.

app-continue = Sii wad
app-done = Waa dhammaatay
app-keep = Kaydi

app-undo = Ka noqo

app-edit = Wax ka beddel
app-add-time = Waqti ku dar

app-reminders = Xasuusin
app-news = Wixii dadka kale beddeleen
app-something-new = Onderweg: wax cusub ayaa jira
