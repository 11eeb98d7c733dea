### draft: no native reader has checked this file

advice-retry-in = Nichts geht verloren. Versuch es in { $span } noch einmal.
advice-retry = Nichts geht verloren. Versuch es noch einmal, wenn es ein Netz gibt.
advice-pin = Gib die PIN noch einmal ein.
advice-pin-in = Gib die PIN in { $span } noch einmal ein.
advice-unlock = Gib die PIN ein.
advice-free-space = Mach Platz auf diesem Handy. Nichts geht verloren.
advice-update = Installiere die neuere Version. Nichts wurde geändert.
advice-recover = Dieses Tagebuch lässt sich hier nicht mehr öffnen. Fang neu an und lass dieses Handy von einem Mitglied deiner Bereiche aufnehmen. Nichts wurde gelöscht.
advice-correct = Verbessere „{ $field }“ und versuch es noch einmal. Nichts wurde geändert.
advice-close-other = Schließ das andere Programm, das dieses Tagebuch benutzt.
advice-enrol = Frag das Büro nach einem Code.
advice-open-case = Frag die Fachkraft nach einer Karte, scanne sie und sag Ja.
advice-sync-first = Zuerst senden.
advice-ask-owner = Frag eine verantwortliche Person im Bereich.
advice-ask-for-help = Bitte das Programm um Hilfe und gib die Worte oben weiter. Nichts wurde gelöscht.
