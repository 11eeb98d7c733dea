### draft: no native reader has checked this file

space-joining = wuxuu sugayaa in la oggolaado
space-gone = taleefankani hadda kuma jiro
space-people = { $count ->
    [one] { $count } qof
   *[other] { $count } qof
}
space-phones = { $count ->
    [one] { $count } taleefan
   *[other] { $count } taleefan
}
space-you-own = adigu waxaad tahay milkiile
space-you-belong = adigu waxaad tahay xubin
space-waits-sync = sugaya iswaafajin
space-waits-unlock = sugaya furitaanka
space-trouble = wax ayaa khaldan: { $command }
space-phone-ids = { $count ->
    [one] taleefanka { $phones }
   *[other] taleefannada { $phones }
}
space-founded = Waa la furay { $space }. Adigu waxaad tahay milkiilaha.
space-named = Dadka kale waxay arki doonaan iswaafajinta xigta kaddib.
space-told = Waa la sameeyey.
space-noted = Waa la qoray; waxay dhacaysaa iswaafajinta xigta: { $command }

space-show-one = Tan hal qof keliya tus.
space-works-now = Hadda way shaqaynaysaa.
space-works-later = Waxay shaqaynaysaa iswaafajinta xigta kaddib: { $command }
space-qr = Koodhka QR:
space-typed = Koodhka la qoro:
space-then = Kaddibna: { $command }

space-nobody-asks = Cidna ma codsanayso inay ku biirto.
space-asks-member = { $space }: taleefanka { $phone } wuxuu codsanayaa inuu ku biiro xubin ahaan. Lix lambar: { $digits }
space-asks-owner = { $space }: taleefanka { $phone } wuxuu codsanayaa inuu ku biiro milkiile ahaan. Lix lambar: { $digits }
space-asks-own = { $space }: taleefanka { $phone } wuxuu codsanayaa inuu noqdo taleefankaaga labaad. Lix lambar: { $digits }
space-if-same = Haddii taleefanka kale uu tuso isla lambarradaas: { $command }
space-if-other = Haddii kale ha oggolaan: { $command }
space-no-requests = Taleefankani ma codsanayo inuu meelna ku biiro.
space-joined = { $space }: waad ku biirtay.
space-closed = { $space }: casuumaddu way xiran tahay. Haddii laguu oggolaaday, iswaafajinta xigta ayaa goobta keenaysa.
space-compare = { $space }: lix lambar: { $digits }. Haddii taleefanka kale uu tuso isla lambarradaas, waa laguu oggolaan karaa.
space-asked = { $space }: waa la codsaday. Taleefanka kale: { $there } Kaddib halkan: { $again }
