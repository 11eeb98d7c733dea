### draft: no native reader has checked this file

terminal-pin = PIN:
terminal-new-pin = Neue PIN:
terminal-pin-again = Noch einmal:
terminal-problem = { $field }: { $rule }
terminal-no-home = sag, welcher Ordner das Handy ist: { $option }, oder { $variable }
terminal-no-profile = niemand benutzt dieses Bild; leg es zuerst an: { $command }
terminal-profile-taken = jemand benutzt dieses Bild schon
terminal-zone = keine Zeitzone; schreib zum Beispiel { $example }
terminal-nothing-to-edit = sag, was sich ändern soll: { $options }
terminal-form = schreib { $example }
terminal-no-line = es gibt keine Zeile mit dieser Nummer
terminal-no-text = die Datei ist kein UTF-8-Text
terminal-no-new-pin = gib die neue PIN an: { $option } oder { $variable }
terminal-pins-differ = die beiden sind nicht gleich
terminal-no-own-phone = keines deiner Handys hat diese Kennung
terminal-more-phones = mehr als eines passt: schreib mehr davon
terminal-no-random = das System gibt keine Zufallsbytes
terminal-new-folder = nenn einen Ordner, den es noch nicht gibt, oder einen leeren
terminal-server-name = ein Name hat 1 bis { $limit } Bytes und keine Steuerzeichen: wähl einen anderen
terminal-locked = die App ist gesperrt
terminal-key-gone = die Schlüsseldatei von diesem Handy ist weg
terminal-server = Auf der Seite des Servers: { $reason }

terminal-unlock = Gib die PIN an: { $options }, oder tipp sie in einem Terminal.
terminal-free-space = Mach Platz auf der Festplatte und sorg dafür, dass man in den Ordner schreiben kann. Nichts geht verloren.
terminal-recover = Dieses Tagebuch lässt sich hier nicht mehr öffnen. Fang in einem neuen Ordner an und lass ihn von einem Mitglied deiner Bereiche aufnehmen. Nichts wurde gelöscht.
terminal-close-other = Ein anderes onderweg benutzt diesen Ordner: warte, bis es fertig ist, oder schließ es.
terminal-enrol = Frag das Büro nach einem Code, dann: { $command }
terminal-open-case = Frag die Fachkraft nach einer Karte, dann: { $command }
terminal-sync-first = Zuerst senden: { $command }
