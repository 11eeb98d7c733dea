### draft: no native reader has checked this file

stage-found = Gefunden
stage-found-about = Wo habe ich es gesehen? Bis wann kann ich mich bewerben?
stage-prepared = Vorbereitet
stage-prepared-about = Brief und Lebenslauf sind fertig, jemand hat sie gelesen.
stage-sent = Abgeschickt
stage-sent-about = Nach einer Woche frage ich, ob es angekommen ist.
stage-reply = Antwort
stage-reply-about = Es kam eine Antwort. Ich bedanke mich und antworte innerhalb von zwei Tagen.
stage-interview = Gespräch
stage-interview-about = Weg nachgesehen, Fragen geübt, Kleidung bereit.
stage-trial = Probearbeit
stage-trial-about = Ist sie bezahlt und versichert? Frag, bevor sie anfängt.
stage-result = Ergebnis
stage-result-about = Ja: den Vertrag zusammen lesen. Nein: fragen, was besser sein könnte.
