### draft: no native reader has checked this file

keys-field-phone = téléphone
keys-field-sheet = feuille de secours
keys-no-such-phone = Aucun de vos téléphones n'a un identifiant qui commence ainsi.
keys-more-phones = Plusieurs de vos téléphones ont un identifiant qui commence ainsi : en écrire plus.
keys-phone = { $count ->
    [one] { $phone } : dans { $count } espace
    [many] { $phone } : dans { $count } espaces
   *[other] { $phone } : dans { $count } espaces
}
keys-phone-this = ce téléphone
keys-phone-comes = { $count ->
    [one] encore { $count } à venir avec les prochaines synchronisations
    [many] encore { $count } à venir avec les prochaines synchronisations
   *[other] encore { $count } à venir avec les prochaines synchronisations
}
keys-add-then = Sur le nouveau téléphone : { $join }. Quand les deux montrent les six mêmes chiffres et que c'est confirmé sur ce téléphone, tous vos espaces passent sur le nouveau : { $sync }
keys-phone-out = Le téléphone { $phone } sort de tous vos espaces et ne lit plus rien de nouveau. Ce qu'il contient déjà, toute personne qui arrive à l'ouvrir peut encore le lire.

keys-sheet-there = { $count ->
    [one] Feuille de secours { $sheet } : elle rend { $count } espace.
    [many] Feuille de secours { $sheet } : elle rend { $count } espaces.
   *[other] Feuille de secours { $sheet } : elle rend { $count } espaces.
}
keys-sheet-none = Vous n'avez pas de feuille de secours. Pour en imprimer une : { $command }
keys-no-sheet = Il n'y a pas de feuille de secours qui marche.
keys-sheet-over = Cette feuille de secours ne marche plus : elle a été utilisée, remplacée ou annulée. Ou bien elle est pour un autre serveur.
keys-sheet-back = La feuille est annulée : aucun téléphone n'entre plus avec elle.
keys-sheet-file = Le fichier est écrit : { $file }. L'imprimer, puis effacer le fichier.
keys-sheet-title = Feuille de secours
keys-sheet-what = Si tous vos téléphones sont perdus, cette feuille ramène sur un nouveau téléphone tout ce qui a été envoyé : aussi ce que personne d'autre ne peut lire.
keys-sheet-can = Elle laisse entrer un téléphone, une seule fois. Après, elle ne vaut plus rien, et tous vos téléphones disent qu'elle a été utilisée.
keys-sheet-guard = La personne qui l'a en main peut lire ce que vous pouvez lire. La garder avec vos papiers, pas avec votre téléphone. Le bureau ne la demande jamais.
keys-sheet-how = Sur le nouveau téléphone : { $command }
keys-sheet-server = Serveur : { $server }
keys-sheet-made = Feuille { $sheet }, imprimée le { $date }.
keys-sheet-stolen = Perdue, ou vue par quelqu'un d'autre ? En imprimer une nouvelle : celle-ci ne marche alors plus. { $command }

keys-recovered = { $count ->
    [one] Vous êtes de retour, dans { $count } espace. La feuille ne sert plus.
    [many] Vous êtes de retour, dans { $count } espaces. La feuille ne sert plus.
   *[other] Vous êtes de retour, dans { $count } espaces. La feuille ne sert plus.
}
keys-recovered-not = Pas encore de retour ici : { $spaces }. Quelqu'un là-bas peut vous faire revenir : { $command }
keys-recovered-later = Votre propre espace est ouvert. Les autres arrivent avec la prochaine synchronisation.
keys-recovered-lost = Ce qui a été écrit sur le téléphone perdu et jamais envoyé est perdu. Tout le reste arrive avec la synchronisation.
keys-recovered-next = Ensuite, retirer le téléphone perdu : { $remove }. Puis imprimer une nouvelle feuille : { $print }
keys-owner-readmits = Seule une personne responsable de cet espace fait revenir quelqu'un.
keys-another-readmits = Quelqu'un d'autre doit vous faire revenir : vous ne pouvez pas le faire vous-même.
keys-readmit-what = Quand { $name } revient de cette façon, ses anciens téléphones sont tous retirés et ne lisent plus rien de nouveau. Ce qui a été envoyé est sur le nouveau téléphone. Ce qui était seulement sur le téléphone perdu est perdu.
keys-asks-back = { $space } : le téléphone { $phone } demande à faire revenir { $name }. Six chiffres : { $digits }
keys-waits-word = Il n'y a plus de responsable : il faut donc l'accord de deux membres. Quelqu'un d'autre ici compare aussi six chiffres avec le nouveau téléphone : { $command }
keys-lost-title = Un téléphone perdu, c'est un après-midi, pas une catastrophe.
keys-lost-kept = Gardé : tout ce qui a été envoyé. C'est chiffré sur le serveur, et sur les téléphones des autres.
keys-lost-gone = Perdu : ce qui a été écrit sur ce téléphone et jamais envoyé.
keys-lost-finder = La personne qui trouve le téléphone ne lit rien sans votre code PIN.
keys-lost-finder-open = Sans code PIN, la personne qui trouve le téléphone peut l'ouvrir et tout y lire.
keys-lost-second = Si vous avez un deuxième téléphone : retirer le téléphone perdu. { $list } { $remove }
keys-lost-account = Pour un nouveau téléphone, demander un code de compte au bureau. Il ouvre le serveur, et pas un mot de ce que vous avez écrit : { $command }
keys-lost-sheet = Si vous avez une feuille de secours : tout revient. { $command }
keys-lost-house = Si vous n'avez pas de feuille : une personne responsable de la maison vous y fait revenir, ou deux personnes de la maison s'il n'y a plus de responsable. { $command }
keys-lost-private = Sans deuxième téléphone et sans feuille, ce que personne d'autre ne pouvait lire est perdu.
keys-lost-then = À la fin, imprimer une nouvelle feuille : { $command }

keys-notice-joined = { $space } : maintenant membre : { $name }.
keys-notice-phone = { $space } : { $name } a un téléphone de plus, { $phone }.
keys-notice-phone-own = { $space } : le téléphone { $phone } est entré comme le vôtre. S'il n'est pas à vous : { $command }
keys-notice-sheet = { $space } : { $name } a imprimé une feuille de secours.
keys-notice-sheet-own = { $space } : une nouvelle feuille de secours a été imprimée ; une feuille d'avant ne vaut plus rien. Si ce n'était pas vous : { $command }
keys-notice-used = { $space } : { $name } est de retour avec une feuille de secours, sur le téléphone { $phone }.
keys-notice-used-own = { $space } : votre feuille de secours a été utilisée, et le téléphone { $phone } est entré. Si ce n'était pas vous : { $command }
keys-notice-back = { $space } : { $name } est de retour avec le téléphone { $phone } ; les téléphones d'avant sont retirés.
keys-notice-back-own = { $space } : vous êtes de retour avec le téléphone { $phone } ; vos téléphones d'avant sont retirés.
keys-notice-phone-out = { $space } : le téléphone { $phone } ({ $name }) est retiré.
keys-notice-removed = { $space } : ne fait plus partie de l'espace : { $name }.
keys-notice-left = { $space } : a quitté l'espace : { $name }.
keys-notice-owner = { $space } : maintenant responsable : { $name }.
keys-you = vous
