### draft: no native reader has checked this file

indicator-goals-reached = Doelen bereikt
indicator-steps-done = Stappen gezet
indicator-talks-held = Wekelijkse gesprekken gehouden
indicator-dutch-minutes = Minuten Nederlands met de buddy
indicator-phrases-known = Zinnen gekend
indicator-applications-sent = Sollicitaties verstuurd
indicator-interviews = Gesprekken
indicator-jobs-begun = Jobs begonnen
indicator-turns-done = Taken in huis gedaan
indicator-milestones = Mijlpalen bereikt
