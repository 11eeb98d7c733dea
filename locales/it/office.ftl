### draft: no native reader has checked this file

office-skip = Vai alla pagina
office-nav = Menu principale
office-people = Le mie persone
office-find = Cerca una persona
office-language = Lingua:
office-language-label = Lingua
office-sign-out = Esci
office-caseworker = assistente sociale
office-coordinator = responsabile del coordinamento
office-foot-looks = Ogni sguardo a un fascicolo viene annotato e mostrato alla persona
office-foot-keyboard = Tastiera: premi Tab una volta per saltare questo menu
office-of = Ufficio di { $programme }
office-print = Stampa
office-new = Nuovo
office-open = Apri
office-on-phone = sul telefono
office-not-on-phone = non ancora sul telefono
office-you = tu
office-nameless = qualcuno senza nome

office-today = Oggi
office-tomorrow = Domani
office-today-at = Oggi, { $time }
office-tomorrow-at = Domani, { $time }

office-said-answered = La tua risposta è scritta. Arriva sul telefono al prossimo contatto.
office-said-confirmed = Il passo è confermato. Arriva sul telefono al prossimo contatto.
office-said-sent-back = Il passo è rimandato indietro. Arriva sul telefono al prossimo contatto.
office-said-added = L’appuntamento è aggiunto. Arriva sul telefono al prossimo contatto.
office-said-seen = Tutto è segnato come visto.

office-said-changed = Nel frattempo qualcuno ha cambiato questo. Non è stato scritto niente; ora è così.
office-said-not-shared = In questo fascicolo non si può scrivere. Non è stato scritto niente.
office-said-card-shown = Una scheda si mostra una volta sola. Se non è stata stampata o scansionata, aggiungi di nuovo la persona.

office-not-open = Questo fascicolo non è aperto per te.
office-not-open-why = Se te lo aspettavi, chiedi al coordinamento di controllare l’assegnazione. Il tentativo viene annotato.

office-no-page = Questa pagina non esiste.
office-no-page-why = L’indirizzo non è di questo ufficio.
office-elsewhere = Non è stato fatto niente.
office-elsewhere-why = Il modulo non veniva da una pagina di questo ufficio, o la pagina era troppo vecchia. Torna indietro, ricarica la pagina e ripeti.
office-too-large = È più di quanto può contenere un modulo.
office-too-large-why = Non è stato fatto niente. Torna indietro e accorcia il testo.
office-unavailable = Ora l’ufficio non riesce ad aprire i fascicoli.
office-unavailable-why = Non è stato scritto niente. Torna indietro per vedere quello che hai scritto, conservalo e riprova tra qualche minuto.
office-broken = Qualcosa è andato storto da parte nostra.
office-broken-why = Quello che era già scritto non è perso. Riprova; se continua, dillo al coordinamento.
office-to-people = Alle mie persone
