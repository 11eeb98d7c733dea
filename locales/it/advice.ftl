### draft: no native reader has checked this file

advice-retry-in = Non si perde niente. Riprova tra { $span }.
advice-retry = Non si perde niente. Riprova quando c’è rete.
advice-pin = Scrivi di nuovo il PIN.
advice-pin-in = Scrivi di nuovo il PIN tra { $span }.
advice-unlock = Scrivi il PIN.
advice-free-space = Libera spazio su questo telefono. Non si perde niente.
advice-update = Installa la versione più nuova. Non è cambiato niente.
advice-recover = Questo diario non si può più aprire qui. Comincia di nuovo e chiedi a un membro dei tuoi spazi di far entrare questo telefono. Non è stato cancellato niente.
advice-correct = Correggi “{ $field }” e riprova. Non è cambiato niente.
advice-close-other = Chiudi l’altro programma che usa questo diario.
advice-enrol = Chiedi un codice all’ufficio.
advice-open-case = Chiedi una scheda all’assistente sociale, scansionala e di’ di sì.
advice-sync-first = Prima invia.
advice-ask-owner = Chiedi a chi è responsabile dello spazio.
advice-ask-for-help = Chiedi aiuto al programma e riferisci le parole qui sopra. Non è stato cancellato niente.
