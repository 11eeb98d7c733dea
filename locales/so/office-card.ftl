### draft: no native reader has checked this file

office-add-person-why = Waxaad samaynaysaa kaar laba koodh leh. Kiisku wuxuu furmayaa marka qofku taleefanka haa ku yiraahdo.
office-name-hint = Sida aad qofka halkan ugu yeerto. Waxaa arka keliya shaqaalaha kiiskan ka shaqeeya.
office-make-card = Samee kaarka
office-cancel = Jooji
office-card = Kaarka
office-card-once = Hadda keliya ayaa la tusayaa. Daabac, ama qofku ha ka sawirto shaashaddan; marka bogga laga baxo mar dambe lama tusi karo.
office-card-for = Kaarka { $name }
office-to-person = U gudub { $name }
office-card-first = 1. Soo gal barnaamijka
office-card-first-why = Fur Onderweg, dooro “Casuumad baan hayaa”, kaddibna koodhkan sawir ama qor.
office-card-first-code = Koodhka soo gelidda barnaamijka
office-card-second = 2. Kiis ka fur xafiiska
office-card-second-why = Kaddibna sawir koodhkan. Taleefanku wuxuu ku weyddiinayaa inaad doonayso; waxba lama wadaago ka hor inta aadan haa oran.
office-card-second-code = Koodhka kiis lagaga furto xafiiska
office-card-text = Koodhka labaad oo qoraal ah
office-card-server = Server-ka:
office-card-yes = Haa-da mar walba waa laga noqon karaa, taleefanka dhexdiisa.
