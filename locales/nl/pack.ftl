### draft: no native reader has checked this file

pack-whole = { $id } is in orde: { $strings ->
    [one] { $strings } tekst
   *[other] { $strings } teksten
} in { $languages ->
    [one] { $languages } taal.
   *[other] { $languages } talen.
}
pack-drafts = Door geen moedertaalspreker nagelezen: { $tags }.
pack-signed = Getekend: { $id }, versie { $version }, nieuw tot { $day }, { $bytes ->
    [one] { $bytes } byte.
   *[other] { $bytes } bytes.
}
pack-signature-good = Versie { $version }, getekend door het programma.
pack-signature-unchecked = Versie { $version }. De handtekening is niet gecontroleerd: geef { $option }.
pack-lines = { $name }: { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
pack-phrases = { $name }: { $count ->
    [one] { $count } zin
   *[other] { $count } zinnen
}
pack-faults = { $count ->
    [one] { $count } ding te verbeteren.
   *[other] { $count } dingen te verbeteren.
}
pack-syntax = niet begrepen: { $reason }
pack-unknown = niets heeft hier deze naam: verbeter hem of haal hem weg. Bekend: { $known }
pack-missing = dit moet er staan: voeg het toe
pack-form = schrijf hier { $form }
pack-choice = schrijf een van: { $known }
pack-range = schrijf een getal van { $low } tot { $high }
pack-long = te lang: hoogstens { $most ->
    [one] { $most } teken
   *[other] { $most } tekens
}
pack-count = hiervan moeten er { $least } tot { $most } zijn
pack-large = te groot: hoogstens { $most ->
    [one] { $most } byte
   *[other] { $most } bytes
}
pack-twice = dit staat al in { $place }: geef een van beide een andere naam
pack-nowhere = er is geen { $kind } { $id }: verbeter de naam, of voeg hem toe
pack-no-words = voeg { $line } toe in { $folder }
pack-unused = niets in dit pakket zegt dit: haal het weg, of verbeter de sleutel
pack-no-icon = voeg er een regel boven toe: { $line }
pack-not-plain = hier alleen gewone tekst, zonder { $signs }
pack-header = begin het bestand met { $draft } of { $read }
pack-no-place = een pakket heeft { $tables } en { $strings }: zet het bestand elders, of noem de taal
pack-not-bundle = dit is geen getekend pakket: haal het opnieuw
pack-wrong-signature = het programma heeft dit niet getekend: gebruik het niet, meld het aan het programma
pack-other = dit is een ander pakket dan gevraagd
pack-rolled-back = dit is versie { $found }, en versie { $kept } is hier: houd die, meld het aan het programma
pack-expired = te oud om nieuw te zijn: vraag het programma een nieuwer
pack-damaged = het pakket in dit bestand is beschadigd of nieuwer dan dit programma: vraag het programma, of werk bij
pack-past = noem een dag die nog komt
pack-rising = het bestand daar heeft deze versie of een hogere, of is een ander bestand: kies een hogere versie, of een andere plaats
pack-key = de sleutel moet { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
} lang zijn
