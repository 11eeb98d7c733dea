### draft: no native reader has checked this file

indicator-goals-reached = Obiettivi raggiunti
indicator-steps-done = Passi fatti
indicator-talks-held = Incontri settimanali fatti
indicator-dutch-minutes = Minuti di olandese con il buddy
indicator-phrases-known = Frasi imparate
indicator-applications-sent = Candidature inviate
indicator-interviews = Colloqui
indicator-jobs-begun = Lavori cominciati
indicator-turns-done = Turni di casa fatti
indicator-milestones = Traguardi raggiunti
