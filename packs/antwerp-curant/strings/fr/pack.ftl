### draft: no native reader has checked this file

pack-name = CURANT Anvers
pack-about = Un an ou plus dans un appartement partagé : vous, un buddy, et une personne du service social qui est là quand il le faut.
role-newcomer = Personne primo-arrivante
role-newcomer-about = Habite dans la maison. Décide qui lit quoi.
role-buddy = Buddy
role-buddy-about = Habite aussi dans la maison. Aide bénévolement, sans être un service social.
role-caseworker = Personne de référence
role-caseworker-about = Travaille pour le programme. Lit seulement ce qui est partagé avec le bureau.
role-coordinator = Coordination
role-coordinator-about = S'occupe des logements et de l'équipe. Ne lit rien de vous.
