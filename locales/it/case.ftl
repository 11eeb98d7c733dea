### draft: no native reader has checked this file

case-opened = Aperto: { $caseworker } ({ $programme }) legge quello che sposti lì, e nient’altro.
case-no-looks = Nessuno ha guardato.

case-questions = { $count ->
    [one] { $count } domanda aspetta il tuo sì.
    [many] { $count } di domande aspettano il tuo sì.
   *[other] { $count } domande aspettano il tuo sì.
} Chi la leggerebbe: { $cases }
case-no-questions = Nessuna domanda aspetta il tuo sì.
case-none-open = Non hai un fascicolo aperto. Chiedi una scheda all’assistente sociale, poi: { $command }
case-reads = { $names } ({ $space })
case-passed = Passata a { $case }. La copia è { $entry }. L’originale si chiude quando la copia è sul server.
case-shared = La copia è { $entry }. Dalla prossima sincronizzazione la leggono in { $space }: { $people }. Il fascicolo tiene la sua.
case-shared-alone = La copia è { $entry }. La legge chi entra in { $space }. Il fascicolo tiene la sua.
case-shared-again = È già in { $space }: { $entry }.

case-look-offered = { $when }: { $who } ha preparato la scheda
case-look-renewed = { $when }: { $who } ha preparato un codice dell’account per un tuo telefono nuovo
case-look-opened = { $when }: { $who } ha aperto il fascicolo
case-look-answered = { $when }: { $who } ha risposto a una domanda
case-look-appointment = { $when }: { $who } ha aggiunto un appuntamento
case-look-task = { $when }: { $who } ha aggiunto un compito
case-look-confirmed = { $when }: { $who } ha confermato un passo
case-look-sent-back = { $when }: { $who } ha rimandato indietro un passo con un commento
case-look-other = { $when }: { $who } ha fatto qualcosa che questa versione non conosce

case-staff-added = L’account è creato. Il suo segreto per un’app dei codici, mostrato una volta sola:
case-staff-renewed = La password è cambiata e ogni sessione di questa persona è finita. Il nuovo segreto per un’app dei codici, mostrato una volta sola:
