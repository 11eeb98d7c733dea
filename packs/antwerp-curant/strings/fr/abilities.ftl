### draft: no native reader has checked this file

ability-home-say-where = Dire où et avec qui on habite
ability-home-ask-help = Demander de l'aide à quelqu'un de la maison
ability-home-repair = Dire ce qui est cassé dans la maison
ability-home-agree = Décider ensemble qui cuisine et qui nettoie

ability-doctor-pain = Dire où on a mal
ability-doctor-appointment = Demander un rendez-vous
ability-doctor-since = Dire depuis quand, et ce qu'on prend pour cela
ability-doctor-pharmacy = Comprendre comment prendre un médicament

ability-job-what = Dire quel travail on sait faire
ability-job-when = Dire quand on peut travailler
ability-job-call = Téléphoner pour une offre d'emploi
ability-job-sick = Prévenir qu'on est malade

ability-town-hall-name = Épeler son nom et donner son adresse
ability-town-hall-ask = Demander quels papiers il faut
ability-town-hall-letter = Demander ce que veut dire une lettre
ability-town-hall-move = Signaler un déménagement

ability-train-ticket = Acheter un billet
ability-train-platform = Demander la voie et l'heure
ability-train-late = Comprendre qu'un train est en retard
ability-train-change = Demander où changer
