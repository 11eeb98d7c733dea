### draft: no native reader has checked this file

office-open-since = Aperto da: { $day }
office-about-open = Aperto
office-about-waiting = Ancora nessun sì sul telefono
office-about-closed = Chiuso dalla persona
office-place = { $at } di { $all }
office-next = Dopo: { $name }
office-on-page = In questa pagina
office-waiting-why = La scheda è pronta. Il fascicolo si apre quando { $name } dice di sì sul telefono; prima qui non c’è niente da vedere o da scrivere.
office-closed-why = { $name } ha chiuso questo fascicolo. Quello che era condiviso fino ad allora qui non si può più leggere. È una scelta che non ha bisogno di un motivo.

office-looks = Chi ha guardato questo fascicolo
office-looks-none = Ancora nessuno.
office-looks-all = Tutto l’elenco, come lo vede { $name }
office-look-when = Quando
office-look-who = Chi
office-look-what = Che cosa
office-look-phone = La riga originale
office-deed-offered = scheda preparata
office-deed-opened = fascicolo aperto
office-deed-answered = risposta a una domanda
office-deed-appointment = appuntamento aggiunto
office-deed-task = passo aggiunto
office-deed-confirmed = passo confermato
office-deed-sent-back = passo rimandato indietro con un commento
office-deed-seen = segnato come visto
office-deed-refused = accesso rifiutato

office-not-visible = Non visibile per te
office-not-visible-why = Quello che { $name } tiene per sé, e quello che è della casa. Onderweg non dice quanto è. Puoi chiederlo a { $name }; nessuno può chiederlo a Onderweg.

office-questions = Domande
office-question-title = Domanda per l’assistente sociale
office-reaches = Arriva a { $name }.
office-reaches-not-buddy = Arriva a { $name }. { $buddy } la legge solo se { $name } la mostra.

office-plan = Piano
office-plan-none = Qui non c’è niente di condiviso con te. È una scelta che non ha bisogno di un motivo.
office-steps-done = { $all ->
    [one] { $done } di { $all } fatto
    [many] { $done } di { $all } fatti
   *[other] { $done } di { $all } fatti
}
office-show-done = { $count ->
    [one] Mostra quello che è fatto: { $count }
    [many] Mostra quello che è fatto: { $count }
   *[other] Mostra quello che è fatto: { $count }
}
office-by-day = entro: { $day }
office-lines = { $all ->
    [one] { $done } di { $all } riga fatta
    [many] { $done } di { $all } righe fatte
   *[other] { $done } di { $all } righe fatte
}
office-both = Modificato da più persone; tutti i testi sono conservati:
office-kind-task = da fare
office-kind-done = fatto
office-kind-appointment = appuntamento
office-kind-note = nota
office-fact = { $field }: { $value }
office-confirm = Conferma
office-send-back = Rimanda indietro con un commento
office-back-now = Rimanda indietro
office-back-hint = Il passo è di nuovo aperto; niente di quello che è stato scritto va perso.
office-step-asks = chiede un sì
office-step-confirmed = confermato
office-step-sent-back = rimandato indietro: { $word }
office-step-tasks = { $all ->
    [one] { $done } di { $all } compito fatto
    [many] { $done } di { $all } compiti fatti
   *[other] { $done } di { $all } compiti fatti
}
office-plan-review = da rivedere: { $day }

office-appointments = Appuntamenti
office-to-come = { $count ->
    [one] { $count } in arrivo
    [many] { $count } di in arrivo
   *[other] { $count } in arrivo
}
office-hours = dalle { $from } alle { $until }
office-added-by = aggiunto da { $name }
office-add-appointment = Aggiungi un appuntamento
office-add-and-send = Aggiungi e invia

office-label-title = Che cosa
office-label-day = Giorno
office-label-from = Dalle
office-label-place = Dove
office-label-bring = Che cosa portare
office-label-answer = La tua risposta
office-label-back = Che cosa manca ancora? Lo legge { $name }.
office-label-name = Nome
office-hint-day = come 26/11/2026
office-hint-from = come 09:30; vuoto per tutto il giorno
office-hint-bring = lettera, carta d’identità

office-summary = Alcuni campi sono da correggere
office-fault-empty = Scrivi che cos’è.
office-fault-no-answer = Scrivi una risposta.
office-fault-no-word = Scrivi che cosa manca ancora.
office-fault-no-name = Scrivi un nome.
office-fault-long = Troppo lungo. Accorcialo.
office-fault-day = Non è un giorno. Scrivi 26/11/2026.
office-fault-time = Non è un’ora. Scrivi 09:30.
office-fault-past = È già passato. Scrivi un giorno e un’ora che devono ancora venire.

office-history = Storia
office-history-none = Non è ancora successo niente.
office-history-pages = Pagine della storia
office-newer = Più recenti
office-older = Più vecchie
office-pager = da { $from } a { $until } di { $all }
office-did-added = aggiunta
office-did-edited = modificata
office-did-done = fatta
office-did-reopened = riaperta
office-did-archived = messa via
office-did-deleted = eliminata
office-did-restored = ripresa dal cestino
office-did-moved = spostata
