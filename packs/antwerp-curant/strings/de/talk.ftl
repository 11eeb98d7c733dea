### draft: no native reader has checked this file

talk-weekly = Wochengespräch
talk-weekly-about = Ungefähr eine Stunde. Wer neu angekommen ist, fängt an.
point-how-are-you = Wie war die Woche? Etwas Gutes, etwas Schweres
point-my-questions = Meine Fragen von dieser Woche
point-last-time = Was haben wir letztes Mal vereinbart?
point-house = Das Haus: Aufgaben, Geld, Reparaturen
point-school-work = Schule und Arbeit: nächster Schritt
point-dutch = Niederländisch: Was habe ich diese Woche gesagt?
point-people = Menschen und Freizeit
point-health = Schlaf und Gesundheit, nur wenn ich will
point-letters = Briefe und Termine
point-next = Was vereinbaren wir? Wer macht was, bis wann?
