### draft: no native reader has checked this file

keys-field-phone = Handy
keys-field-sheet = Rettungsblatt
keys-no-such-phone = Keines deiner Handys hat eine Kennung, die so anfängt.
keys-more-phones = Mehrere deiner Handys haben eine Kennung, die so anfängt: Schreib mehr davon.
keys-phone = { $count ->
    [one] { $phone }: in { $count } Bereich
   *[other] { $phone }: in { $count } Bereichen
}
keys-phone-this = dieses Handy
keys-phone-comes = { $count ->
    [one] { $count } kommt noch mit den nächsten Synchronisierungen
   *[other] { $count } kommen noch mit den nächsten Synchronisierungen
}
keys-add-then = Auf dem neuen Handy: { $join }. Wenn beide dieselben sechs Ziffern zeigen und du es auf diesem Handy gesagt hast, kommen alle deine Bereiche hinüber: { $sync }
keys-phone-out = Handy { $phone } kommt aus allen deinen Bereichen hinaus und liest nichts Neues mehr. Was schon darauf ist, kann dort noch lesen, wer es aufbekommt.

keys-sheet-there = { $count ->
    [one] Rettungsblatt { $sheet }: bringt { $count } Bereich zurück.
   *[other] Rettungsblatt { $sheet }: bringt { $count } Bereiche zurück.
}
keys-sheet-none = Du hast kein Rettungsblatt. Druck eines aus: { $command }
keys-no-sheet = Es gibt kein Rettungsblatt, das gilt.
keys-sheet-over = Dieses Rettungsblatt gilt nicht mehr: Es wurde benutzt, ersetzt oder zurückgenommen. Oder es gehört zu einem anderen Server.
keys-sheet-back = Das Blatt ist zurückgenommen: Damit kommt kein Handy mehr herein.
keys-sheet-file = Geschrieben: { $file }. Druck die Datei aus, dann lösch sie.
keys-sheet-title = Rettungsblatt
keys-sheet-what = Wenn alle deine Handys weg sind, bringt dieses Blatt alles, was gesendet war, auf ein neues Handy: auch das, was nur du lesen kannst.
keys-sheet-can = Es lässt ein Handy herein, ein einziges Mal. Danach ist es nichts mehr wert, und alle deine Handys sagen, dass es benutzt wurde.
keys-sheet-guard = Wer es hat, kann lesen, was du lesen kannst. Heb es bei deinen Papieren auf, nicht bei deinem Handy. Das Büro fragt nie danach.
keys-sheet-how = Auf dem neuen Handy: { $command }
keys-sheet-server = Server: { $server }
keys-sheet-made = Blatt { $sheet }, gedruckt am { $date }.
keys-sheet-stolen = Verloren, oder von jemand anderem gesehen? Druck ein neues aus: Dann gilt dieses nicht mehr. { $command }

keys-recovered = { $count ->
    [one] Du bist wieder da, in { $count } Bereich. Das Blatt ist verbraucht.
   *[other] Du bist wieder da, in { $count } Bereichen. Das Blatt ist verbraucht.
}
keys-recovered-not = Noch nicht wieder da: { $spaces }. Jemand dort kann dich zurückholen: { $command }
keys-recovered-later = Dein eigener Bereich ist offen. Die anderen kommen mit der nächsten Synchronisierung.
keys-recovered-lost = Was auf dem verlorenen Handy geschrieben und nie gesendet wurde, ist verloren. Alles andere kommt mit der Synchronisierung.
keys-recovered-next = Als Nächstes: Sperr das verlorene Handy aus: { $remove }. Dann druck ein neues Blatt aus: { $print }
keys-owner-readmits = Nur wer für diesen Bereich verantwortlich ist, holt jemanden zurück.
keys-another-readmits = Jemand anders muss dich zurückholen: Selbst geht das nicht.
keys-readmit-what = Wenn { $name } damit zurückkommt, sind alle früheren Handys von { $name } draußen und lesen nichts Neues mehr. Was gesendet war, ist auf dem neuen Handy. Was nur auf dem verlorenen Handy war, ist verloren.
keys-asks-back = { $space }: Handy { $phone } bittet darum, { $name } zurückzuholen. Sechs Ziffern: { $digits }
keys-waits-word = Niemand ist mehr verantwortlich, darum müssen zwei Mitglieder zustimmen. Auch jemand anders hier vergleicht sechs Ziffern mit dem neuen Handy: { $command }
keys-lost-title = Ein verlorenes Handy ist ein Nachmittag, keine Katastrophe.
keys-lost-kept = Noch da: alles, was gesendet war. Es liegt verschlüsselt auf dem Server, und auf den Handys der anderen.
keys-lost-gone = Verloren: was auf diesem Handy geschrieben und nie gesendet wurde.
keys-lost-finder = Wer das Handy findet, liest ohne deine PIN nichts.
keys-lost-finder-open = Ohne PIN kann, wer das Handy findet, es öffnen und alles darin lesen.
keys-lost-second = Wenn du ein zweites Handy hast: Sperr das verlorene aus. { $list } { $remove }
keys-lost-account = Frag für ein neues Handy das Büro nach einem Konto-Code. Er öffnet den Server, aber kein Wort von dir: { $command }
keys-lost-sheet = Wenn du ein Rettungsblatt hast: Alles kommt zurück. { $command }
keys-lost-house = Wenn du kein Blatt hast: Eine verantwortliche Person des Hauses holt dich zurück, oder zwei aus dem Haus, wenn niemand mehr verantwortlich ist. { $command }
keys-lost-private = Ohne zweites Handy und ohne Blatt ist verloren, was nur du lesen konntest.
keys-lost-then = Am Ende druck ein neues Blatt aus: { $command }

keys-notice-joined = { $space }: jetzt dabei: { $name }.
keys-notice-phone = { $space }: { $name } hat ein weiteres Handy, { $phone }.
keys-notice-phone-own = { $space }: Handy { $phone } ist als deines dazugekommen. Wenn es nicht deines ist: { $command }
keys-notice-sheet = { $space }: { $name } hat ein Rettungsblatt gedruckt.
keys-notice-sheet-own = { $space }: Ein neues Rettungsblatt wurde gedruckt; ein früheres ist nichts mehr wert. Wenn du das nicht warst: { $command }
keys-notice-used = { $space }: { $name } ist mit einem Rettungsblatt zurückgekommen, auf Handy { $phone }.
keys-notice-used-own = { $space }: Dein Rettungsblatt wurde benutzt, und Handy { $phone } ist dazugekommen. Wenn du das nicht warst: { $command }
keys-notice-back = { $space }: { $name } ist mit Handy { $phone } zurückgeholt worden; frühere Handys sind draußen.
keys-notice-back-own = { $space }: Du bist mit Handy { $phone } zurückgeholt worden; deine früheren Handys sind draußen.
keys-notice-phone-out = { $space }: Handy { $phone } ({ $name }) ist draußen.
keys-notice-removed = { $space }: nicht mehr dabei: { $name }.
keys-notice-left = { $space }: selbst gegangen: { $name }.
keys-notice-owner = { $space }: jetzt verantwortlich: { $name }.
keys-you = du
