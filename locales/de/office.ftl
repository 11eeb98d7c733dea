### draft: no native reader has checked this file

office-skip = Direkt zur Seite
office-nav = Hauptmenü
office-people = Meine Leute
office-find = Person suchen
office-language = Sprache:
office-language-label = Sprache
office-sign-out = Abmelden
office-caseworker = Fachkraft
office-coordinator = Koordination
office-foot-looks = Jeder Blick in eine Akte wird aufgeschrieben und der Person gezeigt
office-foot-keyboard = Tastatur: Drück einmal Tab, um dieses Menü zu überspringen
office-of = Büro: { $programme }
office-print = Drucken
office-new = Neu
office-open = Öffnen
office-on-phone = auf dem Handy
office-not-on-phone = noch nicht auf dem Handy
office-you = du
office-nameless = jemand ohne Namen

office-today = Heute
office-tomorrow = Morgen
office-today-at = Heute, { $time }
office-tomorrow-at = Morgen, { $time }

office-said-answered = Deine Antwort ist aufgeschrieben. Sie kommt beim nächsten Kontakt auf das Handy.
office-said-confirmed = Der Schritt ist bestätigt. Das kommt beim nächsten Kontakt auf dem Handy an.
office-said-sent-back = Der Schritt ist zurückgegeben. Das kommt beim nächsten Kontakt auf dem Handy an.
office-said-added = Der Termin ist hinzugefügt. Er kommt beim nächsten Kontakt auf das Handy.
office-said-seen = Alles ist als gesehen markiert.

office-said-changed = Jemand hat das inzwischen geändert. Nichts wurde geschrieben; so steht es jetzt da.
office-said-not-shared = In diese Akte kann nicht geschrieben werden. Nichts wurde geschrieben.
office-said-card-shown = Eine Karte wird nur einmal gezeigt. Wenn sie nicht gedruckt oder gescannt wurde, füg die Person noch einmal hinzu.

office-not-open = Diese Akte ist für dich nicht offen.
office-not-open-why = Sollte sie offen sein, bitte die Koordination, die Zuteilung zu prüfen. Der Versuch wird aufgeschrieben.

office-no-page = Diese Seite gibt es nicht.
office-no-page-why = Die Adresse gehört nicht zu diesem Büro.
office-elsewhere = Nichts wurde getan.
office-elsewhere-why = Das Formular kam nicht von einer Seite dieses Büros, oder die Seite war zu alt. Geh zurück, lade die Seite neu und mach es noch einmal.
office-too-large = Das ist mehr, als in ein Formular passt.
office-too-large-why = Nichts wurde getan. Geh zurück und mach es kürzer.
office-unavailable = Das Büro kommt gerade nicht an seine Akten.
office-unavailable-why = Nichts wurde geschrieben. Geh zurück zu dem, was du geschrieben hast, heb es auf, und versuch es in ein paar Minuten noch einmal.
office-broken = Bei uns ist etwas schiefgegangen.
office-broken-why = Was vorher geschrieben war, ist nicht verloren. Versuch es noch einmal; wenn es so bleibt, sag es der Koordination.
office-to-people = Zu meinen Leuten
