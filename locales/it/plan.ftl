### draft: no native reader has checked this file

plan-field-domain = ambito
plan-field-review = da rivedere
plan-field-confirm = sì dell’ufficio
plan-field-word = commento
plan-field-point = per il prossimo incontro

plan-domain-social-network = Persone intorno
plan-domain-education = Scuola e formazione
plan-domain-independent-living = Vivere in autonomia
plan-domain-language = Lingua
plan-domain-leisure = Tempo libero
plan-domain-psychological-support = Sostegno psicologico

plan-domain-none = Altri obiettivi
plan-no-goal = Ancora nessun obiettivo
plan-loose = Passi senza un obiettivo
plan-hidden = Parte di un piano che non è condiviso con te
plan-steps-done = { $all ->
    [one] { $done } di { $all } passo fatto
    [many] { $done } di { $all } passi fatti
   *[other] { $done } di { $all } passi fatti
}
plan-review = da rivedere: { $day }

plan-asked = aspetta un sì
plan-confirmed = confermato
plan-sent-back = rimandato indietro con un commento: { $word }
plan-asks = Il passo { $entry } è fatto e aspetta un sì.
plan-said-yes = Il passo { $entry } è confermato.
plan-went-back = Il passo { $entry } è rimandato indietro con un commento.

plan-next-talk = Prossimo incontro
plan-no-talk = Nessun incontro in programma
plan-talk-prepared = { $count ->
    [one] Incontro { $entry }: { $count } nuovo punto.
    [many] Incontro { $entry }: { $count } di nuovi punti.
   *[other] Incontro { $entry }: { $count } nuovi punti.
}
plan-talk-written = Scritto nell’incontro { $entry }.
plan-talk-over = L’incontro { $entry } è finito. I punti spuntati non sono più nella lista.

plan-points = Da chiedere al prossimo incontro
plan-no-points = Niente da chiedere al prossimo incontro
plan-point-on = La voce { $entry } è nella lista per il prossimo incontro.
plan-point-off = La voce { $entry } non è più nella lista per il prossimo incontro.
