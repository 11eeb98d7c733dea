### draft: no native reader has checked this file

catalogue-trusted = Da ora questo telefono si fida dei pacchetti firmati da questo programma.
catalogue-key = La chiave del programma per i telefoni: { $key }
catalogue-no-programme = Questo telefono non conosce la chiave del programma: scansiona quella sul foglio con il codice dell’account, o sulla scheda dell’assistente sociale.
catalogue-not-key = Questa non è la chiave di un programma: scansiona quella sul foglio con il codice dell’account.
catalogue-key-damaged = La chiave del programma è arrivata danneggiata: scansionala di nuovo.

catalogue-taken = Il pacchetto { $id } del programma, versione { $version }, ora è su questo telefono.
catalogue-unchanged = Il pacchetto del programma è il più nuovo.
catalogue-budget = Un pacchetto più nuovo non sta nel limite: forse lo porta la prossima sincronizzazione.
catalogue-failed = Non si sa se c’è un pacchetto più nuovo: la prossima sincronizzazione lo chiede di nuovo.
catalogue-kept = Versione { $version }, nuova fino a { $day }.
catalogue-expired = La versione { $version } era nuova fino a { $day }: forse qualcosa non vale più. Sincronizza, o chiedine una più nuova al programma.
catalogue-always = a ogni ora

catalogue-not-published = Il server non ha questo pacchetto: chiedi al programma.
catalogue-several = Il server ha più pacchetti: di’ quale.
catalogue-no-pack = Su questo telefono non c’è ancora un pacchetto: sincronizza dove c’è rete.
catalogue-no-deck = Nel pacchetto non c’è questa serie di frasi.
catalogue-refused = Il pacchetto più nuovo del server non si deve usare: questo telefono tiene quello che ha. Dillo al programma.

catalogue-published = Da ora i telefoni ricevono { $id }, versione { $version }; nuova fino a { $day }.
catalogue-published-already = I telefoni ricevono già questo file.
