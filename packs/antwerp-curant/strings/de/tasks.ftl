### draft: no native reader has checked this file

task-doctor-appointment = Einen Arzttermin machen
task-dentist = Einen Zahnarzttermin machen
task-join-mutuality = Mitglied einer Krankenkasse werden
task-report-address = Die neue Adresse im Rathaus melden
task-report-address-about = Innerhalb von acht Werktagen nach dem Umzug. Personalausweis mitbringen.
task-renew-card = Die Aufenthaltskarte verlängern
task-renew-card-about = Beantrage es 45 bis 30 Tage, bevor sie abläuft.
task-bank-appointment = Einen Termin bei einer Bank machen
task-bank-appointment-about = Alle, die hier legal wohnen, haben Recht auf ein Basiskonto.
task-atlas-appointment = Einen Termin bei Atlas machen
task-buy-season-ticket = Eine Zeitkarte für Straßenbahn und Bus kaufen
task-read-letter-together = Zusammen einen Brief lesen
task-send-application = Eine Bewerbung abschicken
task-call-employer = Wegen einer freien Stelle anrufen
task-collect-diplomas = Papiere von früheren Schulen sammeln
task-school-visit = Um einen Besuch in einer Schule bitten
task-visit-library = Zusammen in die Bibliothek gehen
task-ask-club = Einen Verein um eine Probestunde bitten
task-neighbour-visit = Zusammen bei den Nachbarn klingeln
task-cook-together = Ein Gericht von zu Hause für das Haus kochen
task-month-budget = Das Geld des Monats durchgehen
task-social-housing-form = Das Formular für eine Sozialwohnung ausfüllen
task-ask-support = Die Fachkraft nach psychologischer Hilfe fragen
