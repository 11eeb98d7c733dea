### draft: no native reader has checked this file

space-joining = en attente d'une réponse
space-gone = ce téléphone n'en fait plus partie
space-people = { $count ->
    [one] { $count } personne
    [many] { $count } personnes
   *[other] { $count } personnes
}
space-phones = { $count ->
    [one] { $count } téléphone
    [many] { $count } téléphones
   *[other] { $count } téléphones
}
space-you-own = vous êtes responsable
space-you-belong = vous êtes membre
space-waits-sync = attend une synchronisation
space-waits-unlock = attend le déverrouillage
space-trouble = quelque chose ne va pas : { $command }
space-phone-ids = { $count ->
    [one] téléphone { $phones }
    [many] téléphones { $phones }
   *[other] téléphones { $phones }
}
space-founded = { $space } est créé. Vous en êtes responsable.
space-named = Les autres le voient après la prochaine synchronisation.
space-told = C'est fait.
space-noted = C'est noté ; cela se fait à la prochaine synchronisation : { $command }

space-show-one = À montrer à une seule personne.
space-works-now = Cela marche maintenant.
space-works-later = Cela marche après la prochaine synchronisation : { $command }
space-qr = Code QR :
space-typed = Code à taper :
space-then = Ensuite : { $command }

space-nobody-asks = Personne ne demande à entrer.
space-asks-member = { $space } : le téléphone { $phone } demande à entrer comme membre. Six chiffres : { $digits }
space-asks-owner = { $space } : le téléphone { $phone } demande à entrer comme responsable. Six chiffres : { $digits }
space-asks-own = { $space } : le téléphone { $phone } demande à entrer comme votre deuxième téléphone. Six chiffres : { $digits }
space-if-same = Si l'autre téléphone montre les mêmes : { $command }
space-if-other = Sinon, ne pas accepter : { $command }
space-no-requests = Ce téléphone ne demande à entrer nulle part.
space-joined = { $space } : ce téléphone en fait partie.
space-closed = { $space } : l'invitation est fermée. Si la réponse est oui, la prochaine synchronisation apporte l'espace.
space-compare = { $space } : six chiffres : { $digits }. Si l'autre téléphone montre les mêmes, on peut vous accepter.
space-asked = { $space } : c'est demandé. Sur l'autre téléphone : { $there } Puis ici : { $again }
