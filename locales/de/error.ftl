### draft: no native reader has checked this file

error-no-store = In diesem Ordner ist kein Tagebuch.
error-already-there = In diesem Ordner ist schon ein Tagebuch.
error-in-use = Ein anderes Programm benutzt dieses Tagebuch.
error-too-new = Eine neuere Version hat dieses Tagebuch geschrieben: Es hat Form { $found }, diese Version kennt { $known }.
error-not-a-store = Die Datei ist kein Tagebuch dieser App, oder sie ist beschädigt.
error-folder = Der Ordner kann nicht benutzt werden: { $reason }.
error-disk-full = Der Speicher ist voll.
error-read-only = Das Tagebuch kann hier nicht geschrieben werden.
error-damaged = Ein Teil des Tagebuchs ist nicht lesbar ({ $place }).
error-store = Das Tagebuch funktioniert nicht ({ $reason }).

error-locked = Die App ist gesperrt.
error-key-gone = Der Schlüssel von diesem Handy ist weg.
error-wrong-pin = Die PIN ist falsch.
error-pin-wait = Es gab zu viele falsche Versuche. Der nächste ist in { $span } möglich.
error-pin-short = Eine PIN hat mindestens { $digits } Ziffern, ein geheimer Satz mindestens { $letters } Zeichen.
error-pin-long = Ein geheimer Satz hat höchstens { $limit } Zeichen.
error-pin-control = Eine PIN hat keine unsichtbaren Zeichen.
error-no-pin = Es gibt noch keine PIN.

error-no-space = Dieses Handy kennt diesen Bereich nicht.
error-not-let-in = Noch hat niemand dieses Handy in diesen Bereich aufgenommen.
error-gone = Dieses Handy ist nicht mehr im Bereich.
error-no-entry = Diesen Eintrag gibt es in diesem Bereich nicht.
error-erased = Der Eintrag wurde endgültig gelöscht.
error-same-space = Der Eintrag ist schon in diesem Bereich.
error-moved = Der Eintrag wurde in einen anderen Bereich verschoben: Schreib dort in die Kopie.
error-no-body = Dieser Eintrag hat keinen Text.
error-no-such-line = Die Checkliste hat diese Zeile nicht.
error-too-much = Das ist zu viel auf einmal: Mach es in zwei Schritten.
error-entry-full = Dieser Eintrag wurde zu oft geändert: Kopiere ihn in einen neuen.
error-engine = Die App konnte das nicht ändern.
error-changed-since = Jemand hat das inzwischen geändert: { $fields }.
error-nothing-to-undo = Es gibt nichts von dir, das man zurücknehmen kann.

error-too-long = In „{ $field }“ stehen { $found } Zeichen. Höchstens { $limit } sind möglich.
error-empty = In „{ $field }“ steht nichts.
error-control = In „{ $field }“ steht ein unsichtbares Zeichen.
error-bad-date = In „{ $field }“ steht kein Datum: Schreib es wie { $day } oder { $time }.
error-unknown-zone = Die Zeitzone in „{ $field }“ gibt es nicht: Schreib zum Beispiel { $example }.
error-end-before-start = Das Ende ist vor dem Anfang.
error-yes-or-no = Schreib { $yes } oder { $no } in „{ $field }“.
error-no-choice = Schreib eines davon in „{ $field }“: { $all }.
error-bad-number = Schreib eine ganze Zahl von { $least } bis { $most } in „{ $field }“.
error-bad-reminders = { $most ->
    [one] Schreib eine Erinnerung von höchstens 4 Wochen in „{ $field }“, zum Beispiel: { $example }.
   *[other] Schreib höchstens { $most } Erinnerungen in „{ $field }“, jede von höchstens 4 Wochen, zum Beispiel: { $example }.
}
error-not-of-kind = Diese Art von Eintrag hat kein Feld „{ $field }“.
error-bad-token = Schreib in „{ $field }“ ein einziges Wort aus kleinen Buchstaben, Ziffern und Bindestrichen.
error-bad-link = Schreib in „{ $field }“ die ganze Kennung eines Eintrags aus demselben Bereich.
error-no-repeat = Termine können sich mit diesem Teil nicht wiederholen: { $part }.
error-bad-repeat = { $part } ist hier nicht lesbar. Schreib die Regel so: { $example }.
error-too-many-labels = Ein Eintrag hat höchstens { $limit } Etiketten.
error-too-many-lines = Eine Checkliste hat höchstens { $limit } Zeilen.
error-line-id = Das ist nicht der Name einer Zeile.
error-bad-kind = Diese Art von Eintrag gibt es nicht. Es gibt: { $kinds }.
error-no-such-field = Dieses Feld gibt es nicht. Es gibt: { $fields }.
error-invalid = Das kann so nicht aufgehoben werden.
error-no-picture = Dieses Bild gibt es nicht. Es gibt: { $pictures }.
error-name-taken = { $name } ist der Name deines eigenen Bereichs.
error-joined-already = Dieses Handy ist schon in diesem Bereich.
error-value = Das geht in „{ $field }“ nicht.

error-no-such-entry = Diesen Eintrag gibt es nicht.
error-no-such-space = Diesen Bereich gibt es nicht.
error-no-such-invitation = Diese Einladung gibt es nicht.
error-no-such-person = Diese Person ist hier nicht bekannt.
error-no-such-turn = Die Serie hat an diesem Tag nichts.
error-no-such = Nichts hat diesen Namen: { $what }.
error-more-entries = Mehr als ein Eintrag passt: Schreib mehr davon.
error-more-spaces = Mehr als ein Bereich passt: Schreib mehr davon.
error-more-invitations = Mehr als eine Einladung passt: Schreib mehr davon.
error-more-persons = Mehr als eine Person passt: Schreib mehr davon.
error-more-profiles = Mehrere Personen benutzen dieses Handy: Sag, welches Bild.
error-more = Mehr als eines passt: { $what }.

error-code-length = Der Code hat { $expected } Zeichen, { $found ->
    [one] { $found } wurde eingegeben
   *[other] { $found } wurden eingegeben
}: Vergleich mit dem Original.
error-code-character = Zeichen { $position } gibt es in Codes nicht: Dort stehen Ziffern und Buchstaben, aber kein U.
error-code-near = Ein Zeichen ist falsch, ungefähr an Stelle { $position }, in Gruppe { $group }: Vergleich mit dem Original.
error-code-check = Der Code stimmt nicht: Vergleich jedes Zeichen mit dem Original.
error-code-memory = Der Arbeitsspeicher reicht nicht, um den Code zu lesen: Schließ andere Apps und versuch es noch einmal.
error-invite-other = Das ist keine Einladung: Eine Einladung beginnt mit { $start }
error-invite-kind = Das ist ein Code der Art { $kind }, die diese Version nicht kennt.
error-invite-length = Die Einladung hat { $expected } Zeichen, hier sind { $found }: Kopier alles.
error-invite-damaged = Die Einladung wurde unterwegs beschädigt: Scanne sie noch einmal.
error-join-unreadable = Die Antwort auf die Einladung ist nicht lesbar.
error-join-other-space = Die Antwort ist für einen anderen Bereich.
error-join-other-invitation = Die Antwort ist für eine andere Einladung.
error-join-stranger = Die Anfrage kommt nicht von jemandem mit der Einladung.
error-join-device = Die Anfrage kommt nicht von dem Handy, das darin steht.
error-join-owner = Die Antwort kommt nicht von dem Handy, das die Einladung gezeigt hat.
error-join-used = Ein anderes Handy hat diese Einladung benutzt: Bitte um eine neue.
error-join-second = Ein zweites Handy hat diese Einladung benutzt: Schließ sie und zeig eine neue.
error-offer-other = Das ist nicht die Karte eines Büros: Scanne die Karte, die die Fachkraft zeigt.
error-offer-damaged = Die Karte wurde unterwegs beschädigt: Scanne sie noch einmal.
error-grant-unreadable = Die Antwort des Büros ist nicht lesbar.
error-grant-stranger = Das Büro konnte nicht beweisen, dass es zum Programm gehört: Mach nicht weiter, frag die Fachkraft.
error-grant-other = Die Antwort des Büros ist für jemand anderen.
error-pass-no-case = Noch liest niemand vom Programm deine Fragen: Du hast keine offene Akte.
error-pass-several = Du hast mehr als eine offene Akte: Sag, welche.
error-pass-other = Dieser Bereich ist keine offene Akte von dir.
error-pass-not-asked = Das ist keine offene Frage an die Fachkraft.
error-share-no-case = Dieser Eintrag ist nicht in einer Akte.
error-share-no-circle = Was in einer Akte steht, teilt man mit einem Haus oder einem anderen Kreis, nicht mit diesem Bereich.
error-step-no-case = Nur ein Schritt in einer Akte kann um ein Ja bitten: Verschieb ihn zuerst dorthin.
error-step-not-office = Nur das Büro bestätigt einen Schritt oder gibt ihn zurück.
error-step-no-step = Dieser Eintrag ist kein Schritt.
error-step-not-asked = Dieser Schritt bittet nicht um ein Ja.
error-step-no-talk = Dieser Eintrag ist kein Gespräch.
error-other-digits = Keine Anfrage hat diese sechs Ziffern. Zeigen die beiden Handys verschiedene Ziffern, dann nicht aufnehmen.
error-invitation-copied = Ein zweites Handy hat diese Einladung benutzt. Sie ist geschlossen: Mach eine neue.

error-address = Das ist keine Adresse: Schreib { $start } und den Namen des Servers.
error-address-plain = Die Adresse muss mit { $start } beginnen ({ $plain } nur für diesen Computer).
error-address-long = Die Adresse muss nach dem Namen des Servers aufhören.
error-address-tls = Auf diesem Handy ist keine sichere Verbindung möglich.
error-unreachable = Der Server ist nicht erreichbar.
error-broken-off = Die Verbindung brach ab oder war zu langsam.
error-untrusted = Der Server konnte nicht beweisen, wer er ist.
error-answer-large = Die Antwort des Servers ist größer als erlaubt.
error-no-http = Was geantwortet hat, ist kein Server des Programms.
error-not-enrolled = Dieses Handy hat noch kein Konto auf einem Server.
error-enrolled-elsewhere = Dieses Handy hat schon ein Konto auf einem anderen Server.
error-server-unknown = Der Server kennt dieses Handy nicht.
error-server-code = Der Server nimmt diesen Code nicht an: Er ist falsch, schon benutzt oder zu alt.
error-server-not-found = Der Server hat das nicht.
error-server-forbidden = Der Server erlaubt das diesem Handy nicht.
error-server-conflict = Auf dem Server steht dort schon etwas anderes.
error-server-large = Das ist zu groß für den Server.
error-server-slow = Der Server bittet um Geduld. Versuch es in { $span } noch einmal.
error-server-broken = Der Server ist gerade außer Betrieb (Status { $status }).
error-server-strange = Der Server antwortet so, dass diese Version es nicht versteht (Status { $status }).

error-refused-unreadable = Nicht möglich: Die Zeile in der Mitgliederliste ist nicht lesbar.
error-refused-not-next = Jetzt nicht möglich: Jemand anderes hat die Mitgliederliste zuerst geändert.
error-refused-signature = Nicht möglich: Die Zeile in der Mitgliederliste ist nicht von der Person unterschrieben, die sie schrieb.
error-refused-stranger = Nur Mitglieder des Bereichs können das.
error-refused-full = In den Bereich passen keine Handys mehr.
error-refused-admit = Nur Verantwortliche nehmen Personen auf.
error-refused-owner = Nur Verantwortliche machen andere verantwortlich.
error-refused-erase = Endgültig löschen kann einen Eintrag nur, wer ihn geschrieben hat oder verantwortlich ist.
error-refused-invite = Nur Verantwortliche laden Personen ein.
error-refused-invitation = Das ist die Einladung von jemand anderem.
error-refused-remove = Nur Verantwortliche entfernen Personen, und keine anderen Verantwortlichen.
error-refused-self = Ein Handy verlässt einen Bereich, es entfernt sich nicht selbst.
error-refused-last-owner = Wer zuletzt verantwortlich ist, macht vor dem Verlassen eine andere Person verantwortlich.
error-refused-person = Diese Person ist nicht im Bereich.
error-refused-no-invitation = Diese Einladung gibt es nicht mehr.
error-refused-joined = Dieses Handy war schon einmal im Bereich: Ein Handy kommt nur einmal hinein.
error-refused-device = Dieses Handy ist nicht im Bereich.
error-refused-right = Das darfst du in diesem Bereich nicht.
error-refused-log = Nicht möglich: Es passt nicht zur Mitgliederliste des Bereichs.

error-unsent = { $count ->
    [one] { $count } Änderung ist nur auf diesem Handy.
   *[other] { $count } Änderungen sind nur auf diesem Handy.
}
