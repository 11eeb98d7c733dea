### draft: no native reader has checked this file

office-add-person-why = Du machst eine Karte mit zwei Codes. Die Akte geht auf, wenn die Person auf dem Handy Ja sagt.
office-name-hint = So, wie du die Person hier nennst. Nur wer mit dieser Akte arbeitet, sieht den Namen.
office-make-card = Karte machen
office-cancel = Abbrechen
office-card = Die Karte
office-card-once = Sie wird nur jetzt gezeigt. Druck sie aus, oder lass die Person sie von diesem Bildschirm scannen; nach dem Verlassen der Seite kann sie nicht noch einmal gezeigt werden.
office-card-for = Karte für { $name }
office-to-person = Zu { $name }
office-card-first = 1. Ins Programm kommen
office-card-first-why = Öffne Onderweg, wähl „Ich habe eine Einladung“ und scanne diesen Code oder tipp ihn ein.
office-card-first-code = Code, um ins Programm zu kommen
office-card-second = 2. Eine Akte beim Büro öffnen
office-card-second-why = Scanne dann diesen Code. Das Handy fragt, ob du das willst; vor deinem Ja wird nichts geteilt.
office-card-second-code = Code, um eine Akte beim Büro zu öffnen
office-card-text = Der zweite Code als Text
office-card-server = Server:
office-card-yes = Das Ja kann jederzeit zurückgenommen werden, auf dem Handy.
