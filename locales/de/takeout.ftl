### draft: no native reader has checked this file

takeout-title = Meine Daten aus Onderweg
takeout-made = Geschrieben am { $time }.
takeout-careful = Wer diese Dateien hat, kann alles darin lesen. Heb sie auf wie einen Brief, auf dem dein Name steht.
takeout-own = Mein eigener Bereich
takeout-empty = Hier ist noch nichts.
takeout-space = { $count ->
    [one] { $space }: { $count } Eintrag
   *[other] { $space }: { $count } Einträge
}
takeout-by = Angelegt von { $who }, { $time }
takeout-both = gleichzeitig geschrieben: { $value }
takeout-yes = ja
takeout-no = nein
takeout-file-page = { $file }: alles, zum Lesen und zum Drucken.
takeout-file-journal = { $file }: alles, für Programme. Onderweg liest es wieder ein: { $command }
takeout-file-history = { $file }: wer was geändert hat, und wann.
takeout-file-calendar = { $file }: Termine und Fristen, für einen Kalender.
takeout-file-sheets = { $files }: für ein Tabellenprogramm.
takeout-not-back = Was nicht zurückkommt: wer was wann geschrieben hat, was vorher da stand, und der andere Wert, wo zwei gleichzeitig geschrieben haben. Alles kommt so zurück, als hättest du es jetzt geschrieben.

takeout-written = { $count ->
    [one] { $count } Eintrag steht in { $file }. Wer die Datei hat, kann ihn lesen.
   *[other] { $count } Einträge stehen in { $file }. Wer die Datei hat, kann sie lesen.
}
takeout-read = { $count ->
    [one] { $count } Eintrag ist wieder da.
   *[other] { $count } Einträge sind wieder da.
}
takeout-step = { $done } von { $all }
takeout-kept = { $count ->
    [one] { $count } Eintrag von dir ist in deinen eigenen Bereich kopiert.
   *[other] { $count } Einträge von dir sind in deinen eigenen Bereich kopiert.
}
takeout-here = { $count ->
    [one] { $count } Eintrag war schon da.
   *[other] { $count } Einträge waren schon da.
}
takeout-left = { $count ->
    [one] { $count } Eintrag bleibt in der Datei: Was Menschen unterschrieben und welche Dienste sie gemacht haben, zählt nur in ihrem Haus.
   *[other] { $count } Einträge bleiben in der Datei: Was Menschen unterschrieben und welche Dienste sie gemacht haben, zählt nur in ihrem Haus.
}
takeout-answers = { $count ->
    [one] { $count } Antwort auf eine Lernkarte ist wieder da.
   *[other] { $count } Antworten auf Lernkarten sind wieder da.
}
takeout-field-origin = Kopie von

takeout-line = { $file }, Zeile { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = So schreibt Onderweg das nicht.
takeout-state = Der Zustand ist eines davon: { $states }
takeout-kind = Einträge dieser Art legt nur die App an.
takeout-twice = Ein anderer Eintrag hat schon diese Kennung.
takeout-turn = Die Serie zu diesem Termin ist nicht in der Datei, oder sie hat an diesem Tag nichts.
takeout-much = Das ist mehr, als ein Eintrag fassen kann.
takeout-version = { $file }: Das ist nicht von Onderweg, oder von einer neueren Version.
takeout-too-many = { $file }: Es sind mehr als { $limit } Einträge.
takeout-too-large = Die Datei hat mehr als { $limit } Bytes.
takeout-no-zip = Die Datei ist kein ZIP-Archiv, oder sie ist beschädigt.
takeout-too-many-files = Das Archiv hat mehr als { $limit } Dateien: Onderweg hat es nicht geschrieben.
takeout-strange-name = Datei { $number } des Archivs hat einen Namen, den Onderweg nicht schreibt.
takeout-same-name = Zwei Dateien des Archivs haben denselben Namen.
takeout-packed = { $file } ist verschlüsselt, oder auf eine Art gepackt, die hier nicht geht.
takeout-too-large-file = { $file } hat mehr als { $limit } Bytes.
takeout-damaged = { $file } ist beschädigt.
takeout-missing = { $file } ist nicht im Archiv.
