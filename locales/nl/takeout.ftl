### draft: no native reader has checked this file

takeout-title = Mijn dingen uit Onderweg
takeout-made = Geschreven op { $time }.
takeout-careful = Wie deze bestanden heeft, kan alles erin lezen. Bewaar ze als een brief met je naam erop.
takeout-own = Mijn eigen ruimte
takeout-empty = Hier staat nog niets.
takeout-space = { $count ->
    [one] { $space }: { $count } item
   *[other] { $space }: { $count } items
}
takeout-by = Gemaakt door { $who }, { $time }
takeout-both = tegelijk geschreven: { $value }
takeout-yes = ja
takeout-no = nee
takeout-file-page = { $file }: alles, om te lezen en af te drukken.
takeout-file-journal = { $file }: alles, voor programma's. Onderweg leest het terug: { $command }
takeout-file-history = { $file }: wie wat wijzigde, en wanneer.
takeout-file-calendar = { $file }: afspraken en deadlines, voor een agenda.
takeout-file-sheets = { $files }: voor een rekenblad.
takeout-not-back = Wat niet terugkomt: wie wat schreef en wanneer, wat er vroeger stond, en de andere waarde waar twee mensen tegelijk schreven. Alles komt terug als door jou geschreven, nu.

takeout-written = { $count ->
    [one] { $count } item staat in { $file }. Wie het bestand heeft, kan het lezen.
   *[other] { $count } items staan in { $file }. Wie het bestand heeft, kan ze lezen.
}
takeout-read = { $count ->
    [one] { $count } item is terug.
   *[other] { $count } items zijn terug.
}
takeout-step = { $done } van { $all }
takeout-kept = { $count ->
    [one] { $count } item dat jij maakte, is gekopieerd naar je eigen ruimte.
   *[other] { $count } items die jij maakte, zijn gekopieerd naar je eigen ruimte.
}
takeout-here = { $count ->
    [one] { $count } item was er al.
   *[other] { $count } items waren er al.
}
takeout-left = { $count ->
    [one] { $count } item blijft in het bestand: wat mensen ondertekenden en beurten die ze deden, tellen alleen in hun huis.
   *[other] { $count } items blijven in het bestand: wat mensen ondertekenden en beurten die ze deden, tellen alleen in hun huis.
}
takeout-answers = { $count ->
    [one] { $count } antwoord op een kaartje is terug.
   *[other] { $count } antwoorden op kaartjes zijn terug.
}
takeout-field-origin = kopie van

takeout-line = { $file }, regel { $line }: { $rule }
takeout-whole = { $file }: { $rule }
takeout-form = Dit is niet wat Onderweg schrijft.
takeout-state = De toestand is een van: { $states }
takeout-kind = Items van deze soort maakt alleen de app.
takeout-twice = Een ander item heeft dit id.
takeout-turn = De reeks van deze beurt staat niet in het bestand, of heeft op die dag geen beurt.
takeout-much = Dit is meer dan één item kan bevatten.
takeout-version = { $file }: dit is niet van Onderweg, of van een nieuwere versie.
takeout-too-many = { $file }: er zijn meer dan { $limit } items.
takeout-too-large = Het bestand heeft meer dan { $limit } bytes.
takeout-no-zip = Het bestand is geen zip-archief, of het is beschadigd.
takeout-too-many-files = Het archief heeft meer dan { $limit } bestanden: Onderweg heeft het niet geschreven.
takeout-strange-name = Bestand { $number } van het archief heeft een naam die Onderweg niet schrijft.
takeout-same-name = Twee bestanden van het archief hebben dezelfde naam.
takeout-packed = { $file } is versleuteld, of ingepakt op een manier die hier niet kan.
takeout-too-large-file = { $file } heeft meer dan { $limit } bytes.
takeout-damaged = { $file } is beschadigd.
takeout-missing = { $file } zit niet in het archief.
