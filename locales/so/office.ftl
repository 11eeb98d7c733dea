### draft: no native reader has checked this file

office-skip = U bood bogga
office-nav = Liiska guud
office-people = Dadkayga
office-find = Raadi qof
office-language = Luqadda:
office-language-label = Luqad
office-sign-out = Ka bax
office-caseworker = shaqaalaha kiiska
office-coordinator = isku-duwe
office-foot-looks = Mar kasta oo kiis la eego waa la qoraa, qofkana waa la tusaa
office-foot-keyboard = Kiiboodhka: riix Tab hal mar si aad uga gudubto liiskan
office-of = Xafiiska { $programme }
office-print = Daabac
office-new = Cusub
office-open = Furan
office-on-phone = taleefanka ku jira
office-not-on-phone = weli taleefanka kuma jiro
office-you = adiga
office-nameless = qof aan magac lahayn

office-today = Maanta
office-tomorrow = Berri
office-today-at = Maanta, { $time }
office-tomorrow-at = Berri, { $time }

office-said-answered = Jawaabtaada waa la qoray. Waxay taleefanka gaaraysaa marka xigta ee uu soo xiriiro.
office-said-confirmed = Tallaabada waa la xaqiijiyey. Waxay taleefanka gaaraysaa marka xigta ee uu soo xiriiro.
office-said-sent-back = Tallaabada waa la celiyey. Waxay taleefanka gaaraysaa marka xigta ee uu soo xiriiro.
office-said-added = Ballanta waa lagu daray. Waxay taleefanka gaaraysaa marka xigta ee uu soo xiriiro.
office-said-seen = Wax walba waxaa loo calaamadeeyey in la arkay.

office-said-changed = Qof ayaa intaas dhexdeed tan beddelay. Waxba lama qorin; hadda sidan ayay tahay.
office-said-not-shared = Kiiskani uma furna in wax lagu qoro. Waxba lama qorin.
office-said-card-shown = Kaarka hal mar ayaa la tusaa. Haddii aan la daabicin ama aan la sawirin, qofka mar kale ku dar.

office-not-open = Kiiskani kuuma furna.
office-not-open-why = Haddii aad filaysay, weyddii isku-duwahaaga inuu hubiyo cidda kiiska loo xilsaaray. Isku-dayga waa la qoray.

office-no-page = Bog sidaas ah ma jiro.
office-no-page-why = Cinwaanku ma aha mid xafiiskan ka mid ah.
office-elsewhere = Waxba lama samayn.
office-elsewhere-why = Foomku kama iman bog xafiiskan ah, ama boggu aad buu u duugoobay. Dib u noqo, bogga mar kale soo rar, kuna celi.
office-too-large = Intaas foom ma qaadi karo.
office-too-large-why = Waxba lama samayn. Dib u noqo oo soo gaabi.
office-unavailable = Xafiisku hadda ma gaari karo kiisaskiisa.
office-unavailable-why = Waxba lama qorin. Dib u noqo si aad u aragto wixii aad qortay, hayso, kaddibna mar kale isku day dhowr daqiiqo kaddib.
office-broken = Xaggayaga wax ayaa ka khaldamay.
office-broken-why = Wixii hore loo qoray waxba kama lumin. Mar kale isku day; haddii uu sii jiro, u sheeg isku-duwahaaga.
office-to-people = U gudub dadkayga
