### draft: no native reader has checked this file

indicator-goals-reached = Objectifs atteints
indicator-steps-done = Étapes faites
indicator-talks-held = Discussions de la semaine faites
indicator-dutch-minutes = Minutes de néerlandais avec le buddy
indicator-phrases-known = Phrases connues
indicator-applications-sent = Candidatures envoyées
indicator-interviews = Entretiens
indicator-jobs-begun = Jobs commencés
indicator-turns-done = Tâches de la maison faites
indicator-milestones = Grandes étapes atteintes
