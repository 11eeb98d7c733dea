### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } persona.
    [many] { $people } di persone.
   *[other] { $people } persone.
} Dall’ultima volta che hai guardato ({ $since }): { $changed } con novità, { $waits ->
    [one] { $waits } cosa ti aspetta.
    [many] { $waits } di cose ti aspettano.
   *[other] { $waits } cose ti aspettano.
}
office-monday-about-first = { $people ->
    [one] { $people } persona.
    [many] { $people } di persone.
   *[other] { $people } persone.
} { $waits ->
    [one] { $waits } cosa ti aspetta.
    [many] { $waits } di cose ti aspettano.
   *[other] { $waits } cose ti aspettano.
}
office-mark-seen = Segna tutto come visto
office-add-person = Aggiungi una persona
office-show = Mostra
office-name = Nome
office-monday-count = { $all ->
    [one] { $shown } di { $all } persona
    [many] { $shown } di { $all } persone
   *[other] { $shown } di { $all } persone
}
office-nobody-matches = Non si trova nessuno.
office-show-all = { $count ->
    [one] Mostra { $count } persona
    [many] Mostra tutte le { $count } persone
   *[other] Mostra tutte le { $count } persone
}
office-silence = “Silenzio da” mostra un giorno, mai un’ora, e solo dopo una settimana. Spesso vuol dire che manca il credito o che c’è una vacanza.

office-waits = Aspetta te
office-waits-order = Prima la data più vicina, poi chi aspetta da più tempo. Nessuno riceve un punteggio.
office-show-others = { $count ->
    [one] Mostra { $count } altra riga
    [many] Mostra le altre { $count } righe
   *[other] Mostra le altre { $count } righe
}
office-question-from = domanda di { $name }
office-question = domanda
office-answer = Rispondi
office-wait-call = Il telefono non l’ha ancora ricevuto. Chiama { $name }, o passa di persona.

office-tab-all = Tutte
office-tab-changed = Con novità
office-tab-waits = Aspetta te
office-tab-no-appointment = Senza appuntamento
office-tab-silent = Senza notizie

office-column-person = Persona
office-column-changed = Novità da quando hai guardato
office-column-waits = Aspetta te
office-column-next = Prossimo appuntamento
office-column-silent = Notizie
office-short-changed = Novità
office-short-waits = Aspetta
office-short-next = Prossimo
office-short-silent = Notizie
office-nothing-new = nessuna novità
office-nothing-waits = niente aspetta
office-no-appointment = nessun appuntamento
office-this-week = questa settimana
office-not-since = silenzio da: { $day }
office-chip-questions = { $count ->
    [one] { $count } domanda
    [many] { $count } di domande
   *[other] { $count } domande
}
office-chip-asks = { $count ->
    [one] { $count } passo da confermare
    [many] { $count } di passi da confermare
   *[other] { $count } passi da confermare
}
office-chip-undelivered = { $count ->
    [one] { $count } non sul telefono
    [many] { $count } di non sul telefono
   *[other] { $count } non sul telefono
}

office-changed-added = aggiunte: { $count }
office-changed-edited = modificate: { $count }
office-changed-done = fatte: { $count }
office-changed-reopened = riaperte: { $count }
office-changed-archived = messe via: { $count }
office-changed-deleted = eliminate: { $count }
office-changed-restored = riprese dal cestino: { $count }
office-changed-moved = spostate: { $count }

office-standing-waiting = ancora nessun sì sul telefono
office-standing-closed = chiuso dalla persona

office-empty-about = Il tuo primo giorno qui. Non hai ancora persone.
office-empty-next = Che cosa succede ora
office-empty-card = Prepari una scheda
office-empty-card-why = Aggiungi una persona con un nome. La scheda ha due codici e si mostra una volta sola: stampala, o fai scansionare lo schermo alla persona.
office-empty-yes = La persona dice di sì sul telefono
office-empty-yes-why = Con quel sì il fascicolo si apre qui, e contiene quello che la persona condivide con te. Nessuno può dire di sì per qualcun altro.
office-empty-monday = La tua prima vista del lunedì
office-empty-monday-why = In alto quello che ti aspetta, prima la data più vicina; sotto tutte le persone: che cosa è cambiato, il prossimo appuntamento, chi tace da più di una settimana.
office-empty-people = Qui non c’è ancora nessuno. Se aspettavi dei nomi, chiedi al coordinamento.
office-empty-see = Che cosa vedrai e che cosa no
office-empty-see-shared = Quello che una persona condivide con il programma: piano, passi, appuntamenti, domande.
office-empty-see-never = Mai: le voci private, le cose della casa, gli accordi presi in casa.
office-empty-see-log = Ogni fascicolo che apri viene annotato. La persona vede il tuo nome e il giorno.
