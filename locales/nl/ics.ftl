### draft: no native reader has checked this file

ics-field-uid = naam in andere agenda's

ics-appointment = Afspraak
ics-task = Te doen
ics-alarm = Onderweg: er is iets gepland
ics-leave = Tijd om te vertrekken
ics-bring = Meebrengen: { $bring }
ics-travel = { $minutes ->
    [one] De weg erheen: { $minutes } minuut
   *[other] De weg erheen: { $minutes } minuten
}
ics-helper = Gaat mee: { $name }
ics-interpreter = Tolk: { $name }

ics-exported = { $count ->
    [one] { $count } afspraak of taak staat in { $file }. Wie het bestand heeft, kan ze lezen.
   *[other] { $count } afspraken en taken staan in { $file }. Wie het bestand heeft, kan ze lezen.
}

ics-added = { $count ->
    [one] { $count } afspraak of taak toegevoegd.
   *[other] { $count } afspraken en taken toegevoegd.
}
ics-changed = { $count ->
    [one] { $count } stond er al en is gewijzigd.
   *[other] { $count } stonden er al en zijn gewijzigd.
}
ics-same = { $count ->
    [one] { $count } stond er al, precies zo.
   *[other] { $count } stonden er al, precies zo.
}
ics-left = Niet overgenomen uit het bestand: { $names }

ics-line-property = Regel { $line }, { $property }: { $rule }
ics-line = Regel { $line }: { $rule }
ics-form = Dit is geen regel van een agenda: { $form }
ics-too-long = Dit is langer dan { $limit }.
ics-nesting = { $begin } en { $end } passen niet bij elkaar.
ics-too-deep = Er staan delen meer dan { $limit } diep in elkaar.
ics-missing = { $name } ontbreekt.
ics-twice = Het staat hier twee keer.
ics-date = Dit is geen datum: schrijf { $date } of { $time }
ics-length = Dit is geen tijdsduur: { $examples }
ics-zone = Niemand kent een tijdzone met deze naam: schrijf bijvoorbeeld { $zone }
ics-not-taken = Dit verandert de betekenis en kan hier niet.
ics-no-series = De afspraak die zich herhaalt staat niet in het bestand: die moet naast de gewijzigde beurt staan.
ics-no-turn = De afspraak is er niet op deze dag: die dag kan niet apart gewijzigd worden.
ics-never-turns = Met deze regel gaat de afspraak nooit door.
ics-too-large = Het bestand heeft meer dan { $limit } bytes: splits het.
ics-too-many-lines = Het bestand heeft meer dan { $limit } regels: splits het.
ics-too-many-items = Het bestand heeft meer dan { $limit } afspraken, taken en gewijzigde beurten: splits het.
ics-not-text = Regel { $line } van het bestand is geen UTF-8-tekst.
ics-not-calendar = Het bestand is geen agenda: er staat geen { $begin } in
