### draft: no native reader has checked this file

case-opened = Open: { $caseworker } ({ $programme }) leest wat je daarheen verplaatst, en niets anders.
case-questions = { $count ->
    [one] { $count } vraag wacht op jouw ja.
   *[other] { $count } vragen wachten op jouw ja.
} Wie meeleest: { $cases }
case-no-questions = Er wacht geen vraag op jouw ja.
case-none-open = Je hebt geen open dossier. Vraag de begeleider om een kaart, en dan: { $command }
case-reads = { $names } ({ $space })
case-passed = Doorgegeven aan { $case }. De kopie is { $entry }. Het origineel sluit als de kopie op de server staat.
case-shared = De kopie is { $entry }. Vanaf de volgende synchronisatie leest dit mee in { $space }: { $people }. Het dossier houdt het zijne.
case-shared-alone = De kopie is { $entry }. Wie in { $space } komt, leest ze. Het dossier houdt het zijne.
case-shared-again = Dit staat al in { $space }: { $entry }.
case-no-looks = Niemand heeft gekeken.
case-look-offered = { $when }: { $who } maakte de kaart
case-look-renewed = { $when }: { $who } maakte een accountcode voor een nieuwe telefoon van jou
case-look-opened = { $when }: { $who } opende het dossier
case-look-answered = { $when }: { $who } beantwoordde een vraag
case-look-appointment = { $when }: { $who } voegde een afspraak toe
case-look-task = { $when }: { $who } voegde een taak toe
case-look-confirmed = { $when }: { $who } bevestigde een stap
case-look-sent-back = { $when }: { $who } stuurde een stap terug met een woord
case-look-other = { $when }: { $who } deed iets dat deze versie niet kent
case-staff-added = Het account is gemaakt. Het geheim voor een codeapp, eenmaal getoond:
case-staff-renewed = Het wachtwoord is gewijzigd en elke sessie van deze persoon is beëindigd. Het nieuwe geheim voor een codeapp, eenmaal getoond:
