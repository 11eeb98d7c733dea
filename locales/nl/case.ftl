### draft: no native reader has checked this file

case-opened = Open: { $caseworker } ({ $programme }) leest wat je daarheen verplaatst, en niets anders.
case-no-looks = Niemand heeft gekeken.
case-look-offered = { $when }: { $who } maakte de kaart
case-look-opened = { $when }: { $who } opende het dossier
case-look-answered = { $when }: { $who } beantwoordde een vraag
case-look-appointment = { $when }: { $who } voegde een afspraak toe
case-look-task = { $when }: { $who } voegde een taak toe
case-look-other = { $when }: { $who } deed iets dat deze versie niet kent
case-staff-added = Het account is gemaakt. Het geheim voor een codeapp, eenmaal getoond:
case-staff-renewed = Het wachtwoord is gewijzigd en elke sessie van deze persoon is beëindigd. Het nieuwe geheim voor een codeapp, eenmaal getoond:
