### draft: no native reader has checked this file

talk-weekly = Discussion de la semaine
talk-weekly-about = Environ une heure. La personne primo-arrivante commence.
point-how-are-you = Comment était la semaine ? Une bonne chose, une chose difficile
point-my-questions = Mes questions de cette semaine
point-last-time = Qu'avons-nous décidé la dernière fois ?
point-house = La maison : tâches, argent, réparations
point-school-work = École et travail : prochaine étape
point-dutch = Néerlandais : qu'est-ce que j'ai dit cette semaine ?
point-people = Les gens et le temps libre
point-health = Sommeil et santé, seulement si je veux
point-letters = Lettres et dates
point-next = Que décidons-nous ? Qui fait quoi, jusqu'à quand ?
