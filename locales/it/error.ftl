### draft: no native reader has checked this file

error-no-store = In questa cartella non c’è un diario.
error-already-there = In questa cartella c’è già un diario.
error-in-use = Un altro programma usa questo diario.
error-too-new = Una versione più nuova ha scritto questo diario: ha la forma { $found }, questa versione conosce la { $known }.
error-not-a-store = Il file non è un diario di questa app, o è danneggiato.
error-folder = La cartella non si può usare: { $reason }.
error-disk-full = Il disco è pieno.
error-read-only = Qui il diario non si può scrivere.
error-damaged = Una parte del diario non si può leggere ({ $place }).
error-store = Il diario non funziona ({ $reason }).

error-locked = L’app è bloccata.
error-key-gone = La chiave di questo telefono non c’è più.
error-wrong-pin = Il PIN è sbagliato.
error-pin-wait = Ci sono stati troppi tentativi sbagliati. Il prossimo è possibile tra { $span }.
error-pin-short = Un PIN ha almeno { $digits } cifre, una frase segreta almeno { $letters } caratteri.
error-pin-long = Una frase segreta ha al massimo { $limit } caratteri.
error-pin-control = Un PIN non ha caratteri invisibili.
error-no-pin = Non c’è ancora un PIN.

error-no-space = Questo telefono non conosce questo spazio.
error-not-let-in = Nessuno ha ancora fatto entrare questo telefono in questo spazio.
error-gone = Questo telefono non fa più parte dello spazio.
error-no-entry = In questo spazio non c’è questa voce.
error-erased = La voce è stata cancellata.
error-same-space = La voce è già in quello spazio.
error-moved = La voce è stata spostata in un altro spazio: scrivi lì, nella copia.
error-no-body = Questa voce non ha un testo.
error-no-such-line = La lista di controllo non ha questa riga.
error-too-much = È troppo in una volta: fallo in due passi.
error-entry-full = Questa voce è stata modificata troppe volte: copiala in una nuova.
error-engine = L’app non ha potuto fare questa modifica.
error-changed-since = Qualcuno nel frattempo ha modificato: { $fields }.
error-nothing-to-undo = Non c’è niente di tuo da annullare.

error-too-long = Ci sono { $found } caratteri in “{ $field }”. Al massimo { $limit } sono possibili.
error-empty = Non c’è niente in “{ $field }”.
error-control = C’è un carattere invisibile in “{ $field }”.
error-bad-date = Non c’è una data in “{ $field }”: scrivila come { $day } o { $time }.
error-unknown-zone = Il fuso orario in “{ $field }” non esiste: scrivi per esempio { $example }.
error-end-before-start = La fine è prima dell’inizio.
error-yes-or-no = Scrivi { $yes } o { $no } in “{ $field }”.
error-no-choice = Scrivi una di queste parole in “{ $field }”: { $all }.
error-bad-number = Scrivi un numero intero da { $least } a { $most } in “{ $field }”.
error-bad-reminders = { $most ->
    [one] Scrivi al massimo { $most } promemoria, entro 4 settimane prima, in “{ $field }”, per esempio: { $example }.
    [many] Scrivi al massimo { $most } promemoria in “{ $field }”, ognuno al massimo 4 settimane prima, per esempio: { $example }.
   *[other] Scrivi al massimo { $most } promemoria in “{ $field }”, ognuno al massimo 4 settimane prima, per esempio: { $example }.
}
error-not-of-kind = Questo tipo di voce non ha “{ $field }”.
error-bad-token = Scrivi una sola parola con lettere minuscole, cifre e trattini in “{ $field }”.
error-bad-link = Scrivi in “{ $field }” tutto l’id di una voce dello stesso spazio.
error-no-repeat = Gli appuntamenti non si possono ripetere con questa parte: { $part }.
error-bad-repeat = Qui { $part } non si può leggere. Scrivi la regola così: { $example }.
error-too-many-labels = Una voce ha al massimo { $limit } etichette.
error-too-many-lines = Una lista di controllo ha al massimo { $limit } righe.
error-line-id = Questo non è il nome di una riga.
error-bad-kind = Questo tipo di voce non esiste. Ci sono: { $kinds }.
error-no-such-field = Questo campo non esiste. Ci sono: { $fields }.
error-invalid = Così non si può conservare.
error-no-picture = Questa immagine non esiste. Ci sono: { $pictures }.
error-name-taken = { $name } è il nome del tuo spazio.
error-joined-already = Questo telefono è già in quello spazio.
error-value = Questo non è possibile in “{ $field }”.

error-no-such-entry = Questa voce non esiste.
error-no-such-space = Questo spazio non esiste.
error-no-such-invitation = Questo invito non esiste.
error-no-such-person = Questa persona non c’è.
error-no-such-turn = La serie non ha niente in questo giorno.
error-no-such = Niente ha questo nome: { $what }.
error-more-entries = C’è più di una voce che corrisponde: scrivine di più.
error-more-spaces = C’è più di uno spazio che corrisponde: scrivine di più.
error-more-invitations = C’è più di un invito che corrisponde: scrivine di più.
error-more-persons = C’è più di una persona che corrisponde: scrivine di più.
error-more-profiles = Più persone usano questo telefono: di’ quale immagine.
error-more = Ce n’è più di uno che corrisponde: { $what }.

error-code-length = Il codice ha { $expected } caratteri, { $found ->
    [one] ne è stato scritto { $found }
    [many] ne sono stati scritti { $found }
   *[other] ne sono stati scritti { $found }
}: confrontalo con l’originale.
error-code-character = Il carattere { $position } non si usa nei codici: hanno cifre e lettere, ma non la U.
error-code-near = Un carattere è sbagliato vicino alla posizione { $position }, nel gruppo { $group }: confrontalo con l’originale.
error-code-check = Il codice non torna: confronta ogni carattere con l’originale.
error-code-memory = Non c’è abbastanza memoria per leggere il codice: chiudi altre app e riprova.
error-invite-other = Questo non è un invito: un invito comincia con { $start }
error-invite-kind = Questo è un codice di tipo { $kind }, che questa versione non conosce.
error-invite-length = L’invito ha { $expected } caratteri, qui ce ne sono { $found }: copialo tutto.
error-invite-damaged = L’invito si è danneggiato lungo la strada: scansionalo di nuovo.
error-join-unreadable = La risposta all’invito non si può leggere.
error-join-other-space = La risposta è fatta per un altro spazio.
error-join-other-invitation = La risposta è fatta per un altro invito.
error-join-stranger = La richiesta non viene da qualcuno che ha l’invito.
error-join-device = La richiesta non viene dal telefono che nomina.
error-join-owner = La risposta non viene dal telefono che ha mostrato l’invito.
error-join-used = Un altro telefono ha usato questo invito: chiedine uno nuovo.
error-join-second = Un secondo telefono ha usato questo invito: chiudilo e mostrane uno nuovo.
error-offer-other = Questa non è la scheda di un ufficio: scansiona quella che mostra l’assistente sociale.
error-offer-damaged = La scheda si è danneggiata lungo la strada: scansionala di nuovo.
error-grant-unreadable = La risposta dell’ufficio non si può leggere.
error-grant-stranger = L’ufficio non ha potuto provare che fa parte del programma: non andare avanti, chiedi all’assistente sociale.
error-grant-other = La risposta dell’ufficio è per qualcun altro.
error-pass-no-case = Nessuno del programma legge ancora le tue domande: non hai un fascicolo aperto.
error-pass-several = Hai più di un fascicolo aperto: di’ quale.
error-pass-other = Questo spazio non è un tuo fascicolo aperto.
error-pass-not-asked = Questa non è una domanda aperta per l’assistente sociale.
error-share-no-case = Questa voce non è in un fascicolo.
error-share-no-circle = Quello che è in un fascicolo si condivide con una casa o con un’altra cerchia, non con questo spazio.
error-step-no-case = Solo per un passo in un fascicolo si chiede un sì: prima spostalo lì.
error-step-not-office = Solo l’ufficio conferma un passo o lo rimanda indietro.
error-step-no-step = Questa voce non è un passo.
error-step-not-asked = Per questo passo non è stato chiesto un sì.
error-step-no-talk = Questa voce non è un incontro.
error-other-digits = Nessuna richiesta ha queste sei cifre. Se i due telefoni mostrano cifre diverse, non far entrare nessuno.
error-invitation-copied = Un secondo telefono ha usato questo invito. È chiuso: fanne uno nuovo.

error-address = Questo non è un indirizzo: scrivi { $start } e il nome del server.
error-address-plain = L’indirizzo deve cominciare con { $start } ({ $plain } solo per questa macchina).
error-address-long = L’indirizzo deve finire dopo il nome del server.
error-address-tls = Su questo telefono non si possono creare connessioni sicure.
error-unreachable = Il server non si può raggiungere.
error-broken-off = La connessione si è interrotta o era troppo lenta.
error-untrusted = Il server non ha potuto provare chi è.
error-answer-large = La risposta del server è più grande del permesso.
error-no-http = Quello che ha risposto non è un server del programma.
error-not-enrolled = Questo telefono non ha ancora un account su un server.
error-enrolled-elsewhere = Questo telefono ha già un account su un altro server.
error-server-unknown = Il server non conosce questo telefono.
error-server-code = Il server non accetta questo codice: è sbagliato, usato o troppo vecchio.
error-server-not-found = Il server non ha questa cosa.
error-server-forbidden = Il server non lascia fare questo a questo telefono.
error-server-conflict = Sul server lì c’è già qualcos’altro.
error-server-large = È troppo grande per il server.
error-server-slow = Il server chiede di aspettare. Riprova tra { $span }.
error-server-broken = Il server per il momento non funziona (stato { $status }).
error-server-strange = Il server risponde in un modo che questa versione non capisce (stato { $status }).

error-refused-unreadable = Non possibile: la riga nell’elenco dei membri non si può leggere.
error-refused-not-next = Ora non è possibile: qualcun altro ha cambiato prima l’elenco dei membri.
error-refused-signature = Non possibile: la riga nell’elenco dei membri non è firmata da chi l’ha fatta.
error-refused-stranger = Solo i membri dello spazio possono farlo.
error-refused-full = Nello spazio non c’è posto per altri telefoni.
error-refused-admit = Solo chi è responsabile fa entrare persone.
error-refused-owner = Solo chi è responsabile nomina un’altra persona responsabile.
error-refused-erase = Solo chi ha scritto la voce o chi è responsabile la cancella.
error-refused-invite = Solo chi è responsabile invita persone.
error-refused-invitation = Questo è l’invito di qualcun altro.
error-refused-remove = Solo chi è responsabile toglie persone, e nessun’altra persona responsabile.
error-refused-self = Un telefono esce da uno spazio, non si toglie da solo.
error-refused-last-owner = L’ultima persona responsabile ne nomina un’altra prima di uscire.
error-refused-person = Questa persona non è nello spazio.
error-refused-no-invitation = Questo invito non c’è più.
error-refused-joined = Questo telefono è già stato nello spazio: un telefono entra una volta sola.
error-refused-device = Questo telefono non è nello spazio.
error-refused-right = In questo spazio non hai il permesso di farlo.
error-refused-log = Non possibile: non va d’accordo con l’elenco dei membri dello spazio.

error-unsent = { $count ->
    [one] { $count } modifica è solo su questo telefono.
    [many] { $count } di modifiche sono solo su questo telefono.
   *[other] { $count } modifiche sono solo su questo telefono.
}
