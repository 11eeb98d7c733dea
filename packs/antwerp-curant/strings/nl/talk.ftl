### draft: no native reader has checked this file

talk-weekly = Wekelijks gesprek
talk-weekly-about = Ongeveer een uur. De nieuwkomer begint.
point-how-are-you = Hoe was de week? Iets goeds, iets moeilijks
point-my-questions = Mijn vragen van deze week
point-last-time = Wat spraken we vorige keer af?
point-house = Het huis: taken, geld, herstellingen
point-school-work = School en werk: volgende stap
point-dutch = Nederlands: wat heb ik deze week gezegd?
point-people = Mensen en vrije tijd
point-health = Slaap en gezondheid, alleen als ik wil
point-letters = Brieven en data
point-next = Wat spreken we af? Wie doet wat, tegen wanneer?
