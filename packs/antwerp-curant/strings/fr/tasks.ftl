### draft: no native reader has checked this file

task-doctor-appointment = Prendre rendez-vous chez un médecin
task-dentist = Prendre rendez-vous chez un dentiste
task-join-mutuality = S'inscrire à une mutuelle
task-report-address = Déclarer la nouvelle adresse à la maison communale
task-report-address-about = Dans les huit jours ouvrables après le déménagement. Apporter la carte d'identité.
task-renew-card = Renouveler le titre de séjour
task-renew-card-about = Le demander 45 à 30 jours avant la fin.
task-bank-appointment = Prendre rendez-vous dans une banque
task-bank-appointment-about = Toute personne qui habite ici légalement a droit à un compte de base.
task-atlas-appointment = Prendre rendez-vous chez Atlas
task-buy-season-ticket = Acheter un abonnement pour le tram et le bus
task-read-letter-together = Lire une lettre ensemble
task-send-application = Envoyer une candidature
task-call-employer = Appeler un employeur pour une offre d'emploi
task-collect-diplomas = Rassembler les papiers des écoles d'avant
task-school-visit = Demander à visiter une école
task-visit-library = Aller ensemble à la bibliothèque
task-ask-club = Demander une leçon d'essai à un club
task-neighbour-visit = Sonner ensemble chez les voisins
task-cook-together = Cuisiner un plat de chez soi pour la maison
task-month-budget = Faire le point sur l'argent du mois
task-social-housing-form = Remplir le formulaire pour un logement social
task-ask-support = Parler du soutien psychologique avec la personne de référence
