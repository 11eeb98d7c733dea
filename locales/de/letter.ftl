### draft: no native reader has checked this file

letter-field = Brief
letter-field-photo = Foto
letter-field-thumb = kleines Bild
letter-attached = angehängt; man kann ihn öffnen
letter-added = { $entry }: Der Brief ist auf diesem Handy aufgehoben. Er wird mit der nächsten Synchronisierung gesendet.
letter-row = { $entry } { $title } ({ $size })
letter-here = Der ganze Brief ist auf diesem Handy.
letter-away = Er wird geholt, wenn man ihn öffnet.
letter-part = Teile auf diesem Handy: { $here } von { $parts }. Beim Öffnen werden die anderen geholt.
letter-unsent = Teile, die noch zu senden sind: { $count }.
letter-refused = Der Server nimmt ihn nicht an. Lösch Briefe endgültig, die niemand mehr braucht.
letter-nothing = Keine Aufgabe hat einen Brief. So kommt einer dazu: { $command }
letter-opened = Der Brief ist in { $file }.
letter-sync = Briefe: Teile gesendet { $sent }, noch zu senden { $waiting }.
letter-error-none = Dieser Eintrag hat keinen Brief, den diese Version öffnen kann.
letter-error-elsewhere = Der Brief ist in dem Bereich geblieben, aus dem der Eintrag kommt. Häng ihn hier noch einmal an.
letter-error-not-here = Der Brief ist nicht auf diesem Handy. Öffne ihn noch einmal, wenn es ein Netz gibt.
letter-error-not-there = Der Brief ist nicht auf dem Server: Er wurde gelöscht, oder noch nicht ganz gesendet.
letter-error-metered = Dieses Netz kostet Geld und darf für Briefe nicht benutzt werden.
letter-error-size = Die Datei ist leer oder zu groß. Ein Brief hat höchstens { $most }.
letter-error-type = Die Datei ist von einer anderen Art. Angenommen werden: { $types }
letter-error-damaged = Das Bild ist beschädigt oder abgeschnitten.
letter-error-pixels = Das Bild hat zu viele Pixel. Mach es kleiner.
letter-error-thumb = Das kleine Bild ist kein Bild, oder nicht klein genug.
letter-error-tampered = Der Brief ist nicht das, was angehängt wurde. Er wird nicht gezeigt.
