### draft: no native reader has checked this file

office-sign-in = Accedi
office-step-one = Passo 1 di 2
office-step-two = Passo 2 di 2
office-for-staff = Per chi lavora nel programma.
office-address = E-mail di lavoro
office-password = Password
office-next-step = Avanti
office-back = Indietro
office-cannot-sign-in = Non riesco ad accedere
office-cannot-sign-in-why = Chiedi al coordinamento. Nessuno può leggere o inviare la tua password, e non parte nessuna e-mail.
office-ended = La sessione è finita, perché per un po’ non è successo niente. Accedi per continuare.
office-ended-draft = La sessione è finita, perché per un po’ non è successo niente. Accedi, e quello che hai scritto ritorna.
office-second-factor = Mostra che sei tu
office-second-factor-why = Due prove, perché questi fascicoli parlano di giovani.
office-code = Sei cifre dalla tua app dei codici
office-check-code = Controlla il codice
office-lost-factor = Non ho più la seconda prova
office-lost-factor-why = Chiedi un nuovo account al coordinamento. Nessuno può accedere senza una seconda prova.

office-wrong-password = { $count ->
    [one] L’indirizzo o la password non è giusta. Resta { $count } tentativo.
    [many] L’indirizzo o la password non è giusta. Restano { $count } tentativi.
   *[other] L’indirizzo o la password non è giusta. Restano { $count } tentativi.
}
office-wrong-code = { $count ->
    [one] Il codice non era giusto o è scaduto. Aspetta il prossimo. Resta { $count } tentativo.
    [many] Il codice non era giusto o è scaduto. Aspetta il prossimo. Restano { $count } tentativi.
   *[other] Il codice non era giusto o è scaduto. Aspetta il prossimo. Restano { $count } tentativi.
}
office-try-later = { $count ->
    [one] Riprova tra { $count } minuto, o chiedi al coordinamento.
    [many] Riprova tra { $count } minuti, o chiedi al coordinamento.
   *[other] Riprova tra { $count } minuti, o chiedi al coordinamento.
}
