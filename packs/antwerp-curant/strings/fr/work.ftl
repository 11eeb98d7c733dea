### draft: no native reader has checked this file

stage-found = Trouvé
stage-found-about = Où est-ce que je l'ai vu ? Jusqu'à quand est-ce que je peux postuler ?
stage-prepared = Préparé
stage-prepared-about = La lettre et le CV sont prêts, quelqu'un les a lus.
stage-sent = Envoyé
stage-sent-about = Après une semaine, je demande si c'est bien arrivé.
stage-reply = Réponse
stage-reply-about = Il y a une réponse. Je remercie et je réponds dans les deux jours.
stage-interview = Entretien
stage-interview-about = Chemin cherché, questions préparées, vêtements prêts.
stage-trial = Essai
stage-trial-about = Est-ce payé et assuré ? Le demander avant de commencer.
stage-result = Résultat
stage-result-about = Oui : lire le contrat ensemble. Non : demander ce qui pourrait être mieux.
