### draft: no native reader has checked this file

talk-weekly = Incontro settimanale
talk-weekly-about = Circa un’ora. Comincia la persona appena arrivata.
point-how-are-you = Come è andata la settimana? Una cosa bella, una difficile
point-my-questions = Le mie domande di questa settimana
point-last-time = Che cosa abbiamo deciso l’ultima volta?
point-house = La casa: turni, soldi, riparazioni
point-school-work = Scuola e lavoro: prossimo passo
point-dutch = Olandese: che cosa ho detto questa settimana?
point-people = Persone e tempo libero
point-health = Sonno e salute, solo se voglio
point-letters = Lettere e date
point-next = Che cosa decidiamo? Chi fa che cosa, entro quando?
