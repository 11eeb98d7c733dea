### draft: no native reader has checked this file

error-no-store = Il n'y a pas de journal dans ce répertoire.
error-already-there = Il y a déjà un journal dans ce répertoire.
error-in-use = Un autre programme utilise ce journal.
error-too-new = Une version plus récente a écrit ce journal : il a la forme { $found }, cette version connaît { $known }.
error-not-a-store = Le fichier n'est pas un journal de cette application, ou il est abîmé.
error-folder = On ne peut pas utiliser le répertoire : { $reason }.
error-disk-full = Le disque est plein.
error-read-only = On ne peut pas écrire le journal ici.
error-damaged = Une partie du journal est illisible ({ $place }).
error-store = Le journal ne marche pas ({ $reason }).

error-locked = L'application est verrouillée.
error-key-gone = La clé de ce téléphone n'est plus là.
error-wrong-pin = Le code PIN n'est pas bon.
error-pin-wait = Il y a eu trop d'essais avec un mauvais code. Le prochain essai est possible dans { $span }.
error-pin-short = Un code PIN a au moins { $digits } chiffres, une phrase secrète au moins { $letters } caractères.
error-pin-long = Une phrase secrète a au plus { $limit } caractères.
error-pin-control = Un code PIN n'a pas de caractères invisibles.
error-no-pin = Il n'y a pas encore de code PIN.

error-no-space = Ce téléphone ne connaît pas cet espace.
error-not-let-in = Personne n'a encore accepté ce téléphone dans cet espace.
error-gone = Ce téléphone ne fait plus partie de l'espace.
error-no-entry = Cet élément n'existe pas dans cet espace.
error-erased = L'élément a été effacé.
error-same-space = L'élément est déjà dans cet espace.
error-moved = L'élément a été déplacé dans un autre espace : écrire là-bas, dans la copie.
error-no-body = Cet élément n'a pas de texte.
error-no-such-line = La liste n'a pas cette ligne.
error-too-much = C'est trop à la fois : le faire en deux étapes.
error-entry-full = Cet élément a été modifié trop souvent : le copier dans un nouvel élément.
error-engine = L'application n'a pas pu faire ce changement.
error-changed-since = Quelqu'un a changé ceci entre-temps : { $fields }.
error-nothing-to-undo = Il n'y a aucun changement de votre part à annuler.

error-too-long = Il y a { $found } caractères dans « { $field } ». Au plus { $limit } sont possibles.
error-empty = Il n'y a rien dans « { $field } ».
error-control = Il y a un caractère invisible dans « { $field } ».
error-bad-date = Il n'y a pas de date dans « { $field } » : l'écrire comme { $day } ou { $time }.
error-unknown-zone = Ce fuseau horaire n'existe pas dans « { $field } » : écrire par exemple { $example }.
error-end-before-start = La fin est avant le début.
error-yes-or-no = Écrire { $yes } ou { $no } dans « { $field } ».
error-no-choice = Écrire un de ces mots dans « { $field } » : { $all }.
error-bad-number = Écrire un nombre entier de { $least } à { $most } dans « { $field } ».
error-bad-reminders = { $most ->
    [one] Écrire un rappel de 4 semaines au plus dans « { $field } », par exemple : { $example }.
    [many] Écrire au plus { $most } rappels dans « { $field } », chacun de 4 semaines au plus, par exemple : { $example }.
   *[other] Écrire au plus { $most } rappels dans « { $field } », chacun de 4 semaines au plus, par exemple : { $example }.
}
error-not-of-kind = Ce type d'élément n'a pas de champ « { $field } ».
error-bad-token = Écrire un seul mot dans « { $field } » : des petites lettres, des chiffres et des traits d'union.
error-bad-link = Écrire dans « { $field } » l'identifiant entier d'un élément du même espace.
error-no-repeat = Les rendez-vous ne peuvent pas se répéter avec cette partie : { $part }.
error-bad-repeat = On ne peut pas lire { $part } ici. Écrire la règle comme ceci : { $example }.
error-too-many-labels = Un élément a au plus { $limit } étiquettes.
error-too-many-lines = Une liste a au plus { $limit } lignes.
error-line-id = Ce n'est pas le nom d'une ligne.
error-bad-kind = Ce type d'élément n'existe pas. Il y a : { $kinds }.
error-no-such-field = Ce champ n'existe pas. Il y a : { $fields }.
error-invalid = On ne peut pas garder ceci comme ça.
error-no-picture = Cette image n'existe pas. Il y a : { $pictures }.
error-name-taken = { $name } est le nom de votre propre espace.
error-joined-already = Ce téléphone fait déjà partie de cet espace.
error-value = Ce n'est pas possible dans « { $field } ».

error-no-such-entry = Cet élément n'existe pas.
error-no-such-space = Cet espace n'existe pas.
error-no-such-invitation = Cette invitation n'existe pas.
error-no-such-person = Cette personne n'est pas connue ici.
error-no-such-turn = La série n'a rien ce jour-là.
error-no-such = Rien ne porte ce nom : { $what }.
error-more-entries = Plusieurs éléments correspondent : en écrire plus.
error-more-spaces = Plusieurs espaces correspondent : en écrire plus.
error-more-invitations = Plusieurs invitations correspondent : en écrire plus.
error-more-persons = Plusieurs personnes correspondent : en écrire plus.
error-more-profiles = Plusieurs personnes utilisent ce téléphone : dire quelle image.
error-more = Il y en a plusieurs : { $what }.

error-code-length = Le code a { $expected } caractères, { $found ->
    [one] { $found } a été tapé
    [many] { $found } ont été tapés
   *[other] { $found } ont été tapés
} : comparer avec l'original.
error-code-character = Le caractère { $position } n'existe pas dans les codes : ils ont des chiffres et des lettres, mais pas de U.
error-code-near = Un caractère est faux près de la position { $position }, dans le groupe { $group } : comparer avec l'original.
error-code-check = Le code n'est pas juste : comparer chaque caractère avec l'original.
error-code-memory = Il n'y a pas assez de mémoire pour lire le code : fermer d'autres applications et réessayer.
error-invite-other = Ce n'est pas une invitation : une invitation commence par { $start }
error-invite-kind = C'est un code de type { $kind }, que cette version ne connaît pas.
error-invite-length = L'invitation a { $expected } caractères, ici il y en a { $found } : tout copier.
error-invite-damaged = L'invitation a été abîmée en chemin : la scanner encore une fois.
error-join-unreadable = La réponse à l'invitation est illisible.
error-join-other-space = La réponse a été faite pour un autre espace.
error-join-other-invitation = La réponse a été faite pour une autre invitation.
error-join-stranger = La demande ne vient pas d'une personne qui a l'invitation.
error-join-device = La demande ne vient pas du téléphone qu'elle nomme.
error-join-owner = La réponse ne vient pas du téléphone qui a montré l'invitation.
error-join-used = Un autre téléphone a utilisé cette invitation : en demander une nouvelle.
error-join-second = Un deuxième téléphone a utilisé cette invitation : la fermer et en montrer une nouvelle.
error-offer-other = Ce n'est pas la carte d'un bureau : scanner celle que montre la personne de référence.
error-offer-damaged = La carte a été abîmée en chemin : la scanner encore une fois.
error-grant-unreadable = La réponse du bureau est illisible.
error-grant-stranger = Le bureau n'a pas pu prouver qu'il fait partie du programme : ne pas continuer, demander à la personne de référence.
error-grant-other = La réponse du bureau est pour quelqu'un d'autre.
error-pass-no-case = Personne du programme ne lit encore vos questions : vous n'avez pas de dossier ouvert.
error-pass-several = Vous avez plusieurs dossiers ouverts : dire lequel.
error-pass-other = Cet espace n'est pas un de vos dossiers ouverts.
error-pass-not-asked = Ce n'est pas une question ouverte pour la personne de référence.
error-share-no-case = Cet élément n'est pas dans un dossier.
error-share-no-circle = Ce qui est dans un dossier se partage avec une maison ou un autre cercle, pas avec cet espace.
error-step-no-case = Seule une étape dans un dossier peut demander un oui : l'y déplacer d'abord.
error-step-not-office = Seul le bureau confirme une étape ou la renvoie.
error-step-no-step = Cet élément n'est pas une étape.
error-step-not-asked = Cette étape ne demande pas de oui.
error-step-no-talk = Cet élément n'est pas une discussion.
error-other-digits = Aucune demande n'a ces six chiffres. Si les deux téléphones montrent des chiffres différents, ne pas accepter.
error-invitation-copied = Un deuxième téléphone a utilisé cette invitation. Elle est fermée : en faire une nouvelle.

error-address = Ce n'est pas une adresse : écrire { $start } et le nom du serveur.
error-address-plain = L'adresse doit commencer par { $start } ({ $plain } seulement pour cette machine).
error-address-long = L'adresse doit s'arrêter après le nom du serveur.
error-address-tls = On ne peut pas préparer de connexion sûre sur ce téléphone.
error-unreachable = On ne peut pas joindre le serveur.
error-broken-off = La connexion a été coupée ou était trop lente.
error-untrusted = Le serveur n'a pas pu prouver qui il est.
error-answer-large = La réponse du serveur est plus grande que permis.
error-no-http = Ce qui a répondu n'est pas un serveur du programme.
error-not-enrolled = Ce téléphone n'a pas encore de compte sur un serveur.
error-enrolled-elsewhere = Ce téléphone a déjà un compte sur un autre serveur.
error-server-unknown = Le serveur ne connaît pas ce téléphone.
error-server-code = Le serveur n'accepte pas ce code : il est faux, déjà utilisé ou trop vieux.
error-server-not-found = Le serveur n'a pas cela.
error-server-forbidden = Le serveur ne permet pas cela à ce téléphone.
error-server-conflict = Il y a déjà autre chose à cet endroit sur le serveur.
error-server-large = C'est trop grand pour le serveur.
error-server-slow = Le serveur demande d'attendre. Réessayer dans { $span }.
error-server-broken = Le serveur est en panne en ce moment (statut { $status }).
error-server-strange = Le serveur répond d'une façon que cette version ne comprend pas (statut { $status }).

error-refused-unreadable = Pas possible : la ligne dans la liste des membres est illisible.
error-refused-not-next = Pas possible maintenant : quelqu'un d'autre a changé la liste des membres avant.
error-refused-signature = Pas possible : la ligne dans la liste des membres n'est pas signée par la personne qui l'a écrite.
error-refused-stranger = Seuls les membres de l'espace peuvent faire cela.
error-refused-full = L'espace n'a plus de place pour d'autres téléphones.
error-refused-admit = Seule une personne responsable accepte de nouvelles personnes.
error-refused-owner = Seule une personne responsable nomme une autre personne responsable.
error-refused-erase = Pour effacer un élément, il faut l'avoir écrit ou être responsable.
error-refused-invite = Seule une personne responsable invite des gens.
error-refused-invitation = C'est l'invitation de quelqu'un d'autre.
error-refused-remove = Seule une personne responsable retire des gens, mais pas une autre personne responsable.
error-refused-self = Un téléphone quitte un espace, il ne se retire pas lui-même.
error-refused-last-owner = Avant de partir, la dernière personne responsable en nomme une autre.
error-refused-person = Cette personne n'est pas dans l'espace.
error-refused-no-invitation = Cette invitation n'existe plus.
error-refused-joined = Ce téléphone a déjà été dans l'espace : un téléphone entre une seule fois.
error-refused-device = Ce téléphone n'est pas dans l'espace.
error-refused-right = Vous n'avez pas le droit de faire cela dans cet espace.
error-refused-log = Pas possible : cela ne va pas avec la liste des membres de l'espace.

error-unsent = { $count ->
    [one] { $count } changement est seulement sur ce téléphone.
    [many] { $count } changements sont seulement sur ce téléphone.
   *[other] { $count } changements sont seulement sur ce téléphone.
}
