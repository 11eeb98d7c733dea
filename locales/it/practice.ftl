### draft: no native reader has checked this file

practice-kind = scheda di studio
practice-made-from = fatta da
practice-field-minutes = minuti
practice-field-ability = quello che sai fare
practice-field-deck = serie di frasi
practice-pile = Da ripetere: { $due }. Nuove: { $fresh }.
practice-done = Per oggi hai finito. Risposte: { $today }.
practice-how = Com’è andata? { $command }
practice-comes-back = Torna: { $when }.
practice-taken-back = L’ultima risposta non conta. Rispondi di nuovo: { $command }
practice-added = Scheda creata: { $id }
practice-deck = { $name }: iniziate { $known } di { $cards }, da ripetere { $due }
practice-own = Le tue schede
practice-answers = Risposte oggi: { $today }. In tutto: { $reviews }.

practice-minutes-kept = { $minutes ->
    [one] { $minutes } minuto è annotato.
    [many] { $minutes } di minuti sono annotati.
   *[other] { $minutes } minuti sono annotati.
}
practice-minutes-row = { $month }  { $name }, { $space }: { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
}
practice-minutes-none = Non ci sono ancora minuti annotati.

practice-can = Lo sai fare: { $name }
practice-can-not-yet = Non ancora: { $name }
practice-waiting = Schede per oggi: { $count }
