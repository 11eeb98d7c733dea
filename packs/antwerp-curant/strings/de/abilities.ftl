### draft: no native reader has checked this file

ability-home-say-where = Sagen, wo und mit wem man wohnt
ability-home-ask-help = Jemanden im Haus um Hilfe bitten
ability-home-repair = Sagen, was im Haus kaputt ist
ability-home-agree = Absprechen, wer kocht und wer putzt

ability-doctor-pain = Sagen, wo es wehtut
ability-doctor-appointment = Um einen Termin bitten
ability-doctor-since = Sagen, seit wann, und was man dagegen nimmt
ability-doctor-pharmacy = Verstehen, wie man ein Medikament nimmt

ability-job-what = Sagen, welche Arbeit man kann
ability-job-when = Sagen, wann man arbeiten kann
ability-job-call = Wegen einer freien Stelle anrufen
ability-job-sick = Sich krankmelden

ability-town-hall-name = Den eigenen Namen buchstabieren und die Adresse nennen
ability-town-hall-ask = Fragen, welche Papiere nötig sind
ability-town-hall-letter = Fragen, was ein Brief bedeutet
ability-town-hall-move = Einen Umzug melden

ability-train-ticket = Eine Fahrkarte kaufen
ability-train-platform = Nach Gleis und Uhrzeit fragen
ability-train-late = Verstehen, dass ein Zug Verspätung hat
ability-train-change = Fragen, wo man umsteigt
