### draft: no native reader has checked this file

indicator-goals-reached = Ziele erreicht
indicator-steps-done = Schritte erledigt
indicator-talks-held = Wochengespräche geführt
indicator-dutch-minutes = Minuten Niederländisch mit Buddy
indicator-phrases-known = Sätze gekonnt
indicator-applications-sent = Bewerbungen abgeschickt
indicator-interviews = Vorstellungsgespräche
indicator-jobs-begun = Jobs angefangen
indicator-turns-done = Aufgaben im Haus erledigt
indicator-milestones = Meilensteine erreicht
