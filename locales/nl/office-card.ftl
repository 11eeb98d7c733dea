### draft: no native reader has checked this file

office-add-person-why = Je maakt een kaart met twee codes. Het dossier gaat open als de persoon ja zegt op de telefoon.
office-name-hint = Zoals je de persoon hier noemt. Alleen medewerkers die met dit dossier werken, zien het.
office-make-card = Kaart maken
office-cancel = Annuleren
office-card = De kaart
office-card-once = Ze wordt alleen nu getoond. Druk ze af, of laat de persoon ze van dit scherm scannen; na het verlaten van de pagina kan ze niet meer getoond worden.
office-card-for = Kaart voor { $name }
office-to-person = Naar { $name }
office-card-first = 1. Kom in het programma
office-card-first-why = Open Onderweg, kies “Ik heb een uitnodiging”, en scan deze code of typ ze.
office-card-first-code = Code om in het programma te komen
office-card-second = 2. Open een dossier bij het kantoor
office-card-second-why = Scan daarna deze code. De telefoon vraagt of je dat wilt; voor je ja zegt, wordt er niets gedeeld.
office-card-second-code = Code om een dossier bij het kantoor te openen
office-card-text = De tweede code als tekst
office-card-server = Server:
office-card-yes = De ja kan altijd teruggenomen worden, op de telefoon.
