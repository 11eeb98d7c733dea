### draft: no native reader has checked this file

house-field-by = cambio del turno
house-field-order = ordine
house-field-swap = scambio
house-field-answer = risposta
house-field-version = versione
house-field-sign = firma
house-field-told = giorno della segnalazione
house-field-told-who = a chi è segnalato
house-field-mended = giorno della riparazione
house-field-mended-by = chi l’ha riparato

kind-rota = turni di casa
kind-shopping = spesa
kind-repair = riparazione
kind-bins = rifiuti
kind-agreement = accordo della casa

house-no-rota = Nessun turno di casa
house-by-week = un nuovo turno ogni settimana
house-by-done = il turno dopo quando uno è fatto
house-now = Ora (da: { $day }): { $name }
house-now-open = Ora: { $name }
house-begins = Comincia: { $day }
house-nobody = qualcuno senza nome
house-you = tu
house-swapped = scambiato
house-left = non abita più qui
house-turns = { $count ->
    [one] { $count } turno
    [many] { $count } turni
   *[other] { $count } turni
}
house-turn = turno { $turn }
house-done-by = fatto: { $names }
house-rota-made = I turni di casa sono creati: { $rota }.
house-ordered = Il nuovo ordine vale dal turno { $turn } in poi.
house-turn-done = Il turno { $turn } è fatto.
house-turn-was-done = Il turno { $turn } era già fatto.

house-swap-asks = { $name } offre il turno { $give } per il tuo turno { $take }
house-swap-waits = aspetta una risposta da { $name }: turno { $give } per turno { $take }
house-swap-offered = Offerta fatta: { $swap }. Lo scambio vale quando l’altra persona accetta.
house-swap-accepted = I turni { $give } e { $take } sono scambiati.
house-swap-declined = Lo scambio è rifiutato.

house-error-no-circle = Le cose di casa stanno in una cerchia: scegli lo spazio della tua casa.
house-error-no-rota = Questa voce non è un elenco di turni di casa.
house-error-other-kind = Questa voce è di un altro tipo.
house-error-not-yet = Questo turno non è ancora arrivato.
house-error-not-yours = Puoi dare solo un turno tuo.
house-error-not-theirs = Nessuno nella casa può dare l’altro turno.
house-error-over = Questo turno è passato o già fatto.
house-error-unfair = Dopo questo scambio qualcuno farebbe due turni più o meno del previsto: scegli un turno più vicino.
house-error-people = { $most ->
    [one] I turni di casa hanno da { $least } a { $most } persona, ognuna una volta sola.
    [many] I turni di casa hanno da { $least } a { $most } persone, ognuna una volta sola.
   *[other] I turni di casa hanno da { $least } a { $most } persone, ognuna una volta sola.
}
house-error-apart = { $most ->
    [one] Tra i due turni di uno scambio c’è al massimo { $most } turno di distanza.
    [many] Tra i due turni di uno scambio ci sono al massimo { $most } turni di distanza.
   *[other] Tra i due turni di uno scambio ci sono al massimo { $most } turni di distanza.
}

house-shop-empty = Niente da comprare
house-shop-open = Da comprare
house-shop-bought = Comprato
house-shop-added = { $count ->
    [one] { $count } cosa è nella lista.
    [many] { $count } cose sono nella lista.
   *[other] { $count } cose sono nella lista.
}
house-shop-ticked = { $count ->
    [one] { $count } cosa è comprata.
    [many] { $count } cose sono comprate.
   *[other] { $count } cose sono comprate.
}
house-shop-unticked = { $count ->
    [one] { $count } cosa è di nuovo da comprare.
    [many] { $count } cose sono di nuovo da comprare.
   *[other] { $count } cose sono di nuovo da comprare.
}
house-shop-cleared = { $count ->
    [one] { $count } cosa è messa via.
    [many] { $count } cose sono messe via.
   *[other] { $count } cose sono messe via.
}

house-no-repair = Niente da riparare
house-told = segnalato: { $day }
house-told-who = segnalato a { $who }: { $day }
house-mended-by = riparato da { $who }

house-bins-added = { $count ->
    [one] { $count } giorno è annotato. La sera prima arriva un promemoria.
    [many] { $count } giorni sono annotati. Ogni volta la sera prima arriva un promemoria.
   *[other] { $count } giorni sono annotati. Ogni volta la sera prima arriva un promemoria.
}

house-checklist-started = { $count ->
    [one] { $count } nuovo compito, con il suo giorno.
    [many] { $count } nuovi compiti, ognuno con il suo giorno.
   *[other] { $count } nuovi compiti, ognuno con il suo giorno.
}

house-agreement = Accordo della casa
house-agreement-none = Non c’è ancora un accordo della casa
house-agreement-holds = Vale la versione { $version }
house-agreement-not-yet = Non vale ancora nessuna versione: servono le firme di tutti
house-agreement-proposed = È proposta la versione { $version }
house-signed-by = firme: { $names }
house-waits-for = firme che mancano: { $names }
house-proposed = La versione { $version } è proposta, con la tua firma. Vale quando tutti hanno firmato.
house-signed = Hai firmato la versione { $version }.
house-no-changes = Non è cambiato niente da quando hai firmato.
house-changes = Dalla versione { $from }, che hai firmato, alla versione { $to }:
house-changes-first = Non hai ancora firmato nessuna versione. Versione { $to }:
