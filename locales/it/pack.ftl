### draft: no native reader has checked this file

pack-whole = { $id } è completo: { $strings ->
    [one] { $strings } testo
    [many] { $strings } di testi
   *[other] { $strings } testi
} in { $languages ->
    [one] { $languages } lingua.
    [many] { $languages } di lingue.
   *[other] { $languages } lingue.
}
pack-drafts = Nessuna persona madrelingua ha controllato: { $tags }.
pack-signed = Firmato: { $id }, versione { $version }, nuovo fino a { $day }, { $bytes ->
    [one] { $bytes } byte.
    [many] { $bytes } di byte.
   *[other] { $bytes } byte.
}
pack-signature-good = Versione { $version }, firmata dal programma.
pack-signature-unchecked = Versione { $version }. La firma non è stata controllata: aggiungi { $option }.
pack-lines = { $name }: { $count ->
    [one] { $count } riga
    [many] { $count } di righe
   *[other] { $count } righe
}
pack-phrases = { $name }: { $count ->
    [one] { $count } frase
    [many] { $count } di frasi
   *[other] { $count } frasi
}

pack-faults = { $count ->
    [one] { $count } cosa da correggere.
    [many] { $count } di cose da correggere.
   *[other] { $count } cose da correggere.
}
pack-syntax = non si capisce: { $reason }
pack-unknown = qui niente ha questo nome: correggilo o toglilo. Conosciuti: { $known }
pack-missing = questo ci deve essere: aggiungilo
pack-form = qui scrivi { $form }
pack-choice = scrivi uno di questi: { $known }
pack-range = scrivi un numero da { $low } a { $high }
pack-long = troppo lungo: al massimo { $most ->
    [one] { $most } carattere
    [many] { $most } di caratteri
   *[other] { $most } caratteri
}
pack-count = di questi ce ne devono essere da { $least } a { $most }
pack-large = troppo grande: al massimo { $most ->
    [one] { $most } byte
    [many] { $most } di byte
   *[other] { $most } byte
}
pack-twice = c’è già in { $place }: da’ a uno dei due un altro nome
pack-nowhere = non c’è { $kind } { $id }: correggi il nome, o aggiungilo
pack-no-words = aggiungi { $line } in { $folder }
pack-unused = niente in questo pacchetto lo usa: toglilo, o correggi la chiave
pack-no-icon = aggiungi sopra una riga: { $line }
pack-not-plain = qui solo testo semplice, senza { $signs }
pack-header = comincia il file con { $draft } o { $read }
pack-no-place = un pacchetto ha { $tables } e { $strings }: sposta il file, o dichiara la sua lingua

pack-not-bundle = questo non è un pacchetto firmato: scaricalo di nuovo
pack-wrong-signature = il programma non ha firmato questo: non usarlo, dillo al programma
pack-other = questo è un altro pacchetto, non quello richiesto
pack-rolled-back = questa è la versione { $found }, e qui c’è la versione { $kept }: tieni quella, dillo al programma
pack-expired = troppo vecchio per valere come nuovo: chiedine uno più nuovo al programma
pack-damaged = il pacchetto in questo file è danneggiato o più nuovo di questa app: chiedi al programma, o aggiorna
pack-past = indica un giorno che deve ancora venire
pack-rising = il file che è lì ha questa versione o una più alta, o è un altro file: scegli una versione più alta, o un altro posto
pack-key = la chiave deve avere { $bytes ->
    [one] { $bytes } byte
    [many] { $bytes } di byte
   *[other] { $bytes } byte
}
