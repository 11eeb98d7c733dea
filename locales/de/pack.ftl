### draft: no native reader has checked this file

pack-whole = { $id } ist vollständig: { $strings ->
    [one] { $strings } Text
   *[other] { $strings } Texte
} in { $languages ->
    [one] { $languages } Sprache.
   *[other] { $languages } Sprachen.
}
pack-drafts = Noch von niemandem mit dieser Muttersprache geprüft: { $tags }.
pack-signed = Unterschrieben: { $id }, Version { $version }, neu bis { $day }, { $bytes ->
    [one] { $bytes } Byte.
   *[other] { $bytes } Bytes.
}
pack-signature-good = Version { $version }, vom Programm unterschrieben.
pack-signature-unchecked = Version { $version }. Die Unterschrift wurde nicht geprüft: gib { $option } an.
pack-lines = { $name }: { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
pack-phrases = { $name }: { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
}

pack-faults = { $count ->
    [one] { $count } Sache zu verbessern.
   *[other] { $count } Sachen zu verbessern.
}
pack-syntax = nicht verstanden: { $reason }
pack-unknown = nichts heißt hier so: verbessere den Namen oder nimm ihn heraus. Bekannt: { $known }
pack-missing = das muss da sein: füg es hinzu
pack-form = schreib hier { $form }
pack-choice = schreib eines davon: { $known }
pack-range = schreib eine Zahl von { $low } bis { $high }
pack-long = zu lang: höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
}
pack-count = davon muss es { $least } bis { $most } geben
pack-large = zu groß: höchstens { $most ->
    [one] { $most } Byte
   *[other] { $most } Bytes
}
pack-twice = das steht schon in { $place }: gib einem von beiden einen anderen Namen
pack-nowhere = { $kind } { $id } gibt es nicht: verbessere den Namen, oder füg es hinzu
pack-no-words = füg { $line } in { $folder } hinzu
pack-unused = nichts in diesem Paket sagt das: nimm es heraus, oder verbessere den Schlüssel
pack-no-icon = füg darüber eine Zeile hinzu: { $line }
pack-not-plain = hier nur einfacher Text, ohne { $signs }
pack-header = beginn die Datei mit { $draft } oder { $read }
pack-no-place = ein Paket hat { $tables } und { $strings }: leg die Datei woanders hin, oder nenn ihre Sprache

pack-not-bundle = das ist kein unterschriebenes Paket: hol es noch einmal
pack-wrong-signature = das Programm hat das nicht unterschrieben: benutz es nicht, sag es dem Programm
pack-other = das ist ein anderes Paket als verlangt
pack-rolled-back = das ist Version { $found }, und hier ist Version { $kept }: behalt diese, sag es dem Programm
pack-expired = zu alt, um neu zu sein: bitte das Programm um ein neueres
pack-damaged = das Paket in dieser Datei ist beschädigt oder neuer als diese Software: frag das Programm, oder aktualisiere
pack-past = nenn einen Tag, der noch kommt
pack-rising = die Datei dort hat diese Version oder eine höhere, oder ist eine andere Datei: wähl eine höhere Version, oder einen anderen Ort
pack-key = der Schlüssel muss { $bytes ->
    [one] { $bytes } Byte
   *[other] { $bytes } Bytes
} lang sein
