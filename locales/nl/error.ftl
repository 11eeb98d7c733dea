### draft: no native reader has checked this file

error-no-store = In deze map staat geen dagboek.
error-already-there = In deze map staat al een dagboek.
error-in-use = Een ander programma gebruikt dit dagboek.
error-too-new = Een nieuwere versie heeft dit dagboek geschreven: het heeft vorm { $found }, deze versie kent { $known }.
error-not-a-store = Het bestand is geen dagboek van deze app, of het is beschadigd.
error-folder = De map kan niet worden gebruikt: { $reason }.
error-disk-full = De schijf is vol.
error-read-only = Het dagboek kan hier niet worden geschreven.
error-damaged = Een deel van het dagboek is niet te lezen ({ $place }).
error-store = Het dagboek werkt niet ({ $reason }).

error-locked = De app is vergrendeld.
error-key-gone = De sleutel van deze telefoon is weg.
error-wrong-pin = De pincode is fout.
error-pin-wait = Er waren te veel foute pogingen. De volgende kan over { $span }.
error-pin-short = Een pincode heeft minstens { $digits } cijfers, een wachtzin minstens { $letters } tekens.
error-pin-long = Een wachtzin heeft hoogstens { $limit } tekens.
error-pin-control = Een pincode heeft geen onzichtbare tekens.
error-no-pin = Er is nog geen pincode.

error-no-space = Deze telefoon kent die ruimte niet.
error-not-let-in = Nog niemand heeft deze telefoon in die ruimte toegelaten.
error-gone = Deze telefoon hoort niet meer bij de ruimte.
error-no-entry = Dat item bestaat niet in deze ruimte.
error-erased = Het item is gewist.
error-same-space = Het item staat al in die ruimte.
error-moved = Het item is naar een andere ruimte verplaatst: schrijf daar in de kopie.
error-no-body = Dit item heeft geen tekst.
error-no-such-line = De checklist heeft die regel niet.
error-too-much = Dit is te veel tegelijk: doe het in twee stappen.
error-entry-full = Dit item is te vaak gewijzigd: kopieer het naar een nieuw item.
error-engine = De app kon dit niet wijzigen.
error-changed-since = Iemand heeft dit sindsdien gewijzigd: { $fields }.
error-nothing-to-undo = Er is niets van jou om ongedaan te maken.

error-too-long = Er staan { $found } tekens in “{ $field }”. Hoogstens { $limit } zijn mogelijk.
error-empty = Er staat niets in “{ $field }”.
error-control = Er staat een onzichtbaar teken in “{ $field }”.
error-bad-date = Er staat geen datum in “{ $field }”: schrijf die als { $day } of { $time }.
error-unknown-zone = De tijdzone in “{ $field }” bestaat niet: schrijf bijvoorbeeld { $example }.
error-end-before-start = Het einde ligt voor het begin.
error-yes-or-no = Schrijf { $yes } of { $no } in “{ $field }”.
error-no-choice = Schrijf een van deze woorden in “{ $field }”: { $all }.
error-bad-number = Schrijf een geheel getal van { $least } tot { $most } in “{ $field }”.
error-bad-reminders = { $most ->
    [one] Schrijf één herinnering van hoogstens 4 weken in “{ $field }”, bijvoorbeeld: { $example }.
   *[other] Schrijf hoogstens { $most } herinneringen in “{ $field }”, elk van hoogstens 4 weken, bijvoorbeeld: { $example }.
}
error-not-of-kind = Dit soort item heeft geen “{ $field }”.
error-bad-token = Schrijf één woord van kleine letters, cijfers en streepjes in “{ $field }”.
error-bad-link = Schrijf het hele id van een item van dezelfde ruimte in “{ $field }”.
error-no-repeat = Afspraken kunnen niet met dit deel herhaald worden: { $part }.
error-bad-repeat = { $part } is hier niet te lezen. Schrijf de regel zo: { $example }.
error-too-many-labels = Een item heeft hoogstens { $limit } labels.
error-too-many-lines = Een checklist heeft hoogstens { $limit } regels.
error-line-id = Dit is niet de naam van een regel.
error-bad-kind = Dat soort item bestaat niet. Er zijn: { $kinds }.
error-no-such-field = Dat veld bestaat niet. Er zijn: { $fields }.
error-invalid = Dit kan zo niet worden bewaard.
error-no-picture = Dat plaatje bestaat niet. Er zijn: { $pictures }.
error-name-taken = { $name } is de naam van je eigen ruimte.
error-joined-already = Deze telefoon hoort al bij die ruimte.
error-value = Dit kan niet in “{ $field }”.

error-no-such-entry = Dat item bestaat niet.
error-no-such-space = Die ruimte bestaat niet.
error-no-such-invitation = Die uitnodiging bestaat niet.
error-no-such-person = Die persoon is hier niet bekend.
error-no-such-turn = De reeks heeft niets op deze dag.
error-no-such = Niets heeft deze naam: { $what }.
error-more-entries = Er past meer dan één item: schrijf er meer van.
error-more-spaces = Er past meer dan één ruimte: schrijf er meer van.
error-more-invitations = Er past meer dan één uitnodiging: schrijf er meer van.
error-more-persons = Er past meer dan één persoon: schrijf er meer van.
error-more-profiles = Meerdere mensen gebruiken deze telefoon: zeg welk plaatje.
error-more = Er past er meer dan één: { $what }.

error-code-length = De code heeft { $expected } tekens, { $found ->
    [one] er is er één getypt
   *[other] er zijn er { $found } getypt
}: vergelijk met het origineel.
error-code-character = Teken { $position } komt in codes niet voor: ze hebben cijfers en letters, maar geen U.
error-code-near = Bij plaats { $position }, in groep { $group }, is een teken fout: vergelijk met het origineel.
error-code-check = De code klopt niet: vergelijk elk teken met het origineel.
error-code-memory = Er is te weinig geheugen om de code te lezen: sluit andere apps en probeer opnieuw.
error-invite-other = Dit is geen uitnodiging: een uitnodiging begint met { $start }
error-invite-kind = Dit is een code van soort { $kind }, die deze versie niet kent.
error-invite-length = De uitnodiging heeft { $expected } tekens, hier zijn er { $found }: kopieer alles.
error-invite-damaged = De uitnodiging is onderweg beschadigd: scan ze opnieuw.
error-join-unreadable = Het antwoord op de uitnodiging is niet te lezen.
error-join-other-space = Het antwoord is voor een andere ruimte gemaakt.
error-join-other-invitation = Het antwoord is voor een andere uitnodiging gemaakt.
error-join-stranger = Het verzoek komt niet van iemand die de uitnodiging heeft.
error-join-device = Het verzoek komt niet van de telefoon die erin staat.
error-join-owner = Het antwoord komt niet van de telefoon die de uitnodiging toonde.
error-join-used = Een andere telefoon heeft deze uitnodiging gebruikt: vraag een nieuwe.
error-join-second = Een tweede telefoon heeft deze uitnodiging gebruikt: sluit ze en toon een nieuwe.
error-offer-other = Dit is niet de kaart van een kantoor: scan de kaart die de begeleider toont.
error-offer-damaged = De kaart is onderweg beschadigd: scan ze opnieuw.
error-grant-unreadable = Het antwoord van het kantoor is niet te lezen.
error-grant-stranger = Het kantoor kon niet bewijzen dat het bij het programma hoort: ga niet verder, vraag het aan de begeleider.
error-grant-other = Het antwoord van het kantoor is voor iemand anders.
error-pass-no-case = Niemand van het programma leest je vragen al: je hebt geen open dossier.
error-pass-several = Je hebt meer dan één open dossier: zeg welk.
error-pass-other = Deze ruimte is geen open dossier van jou.
error-pass-not-asked = Dit is geen open vraag voor de begeleider.
error-share-no-case = Dit item zit niet in een dossier.
error-share-no-circle = Wat in een dossier staat deel je met een huis of een andere kring, niet met deze ruimte.
error-step-no-case = Alleen een stap in een dossier vraagt om een ja: verplaats de stap eerst daarheen.
error-step-not-office = Alleen het kantoor bevestigt een stap of stuurt die terug.
error-step-no-step = Dit item is geen stap.
error-step-not-asked = Deze stap vraagt niet om een ja.
error-step-no-talk = Dit item is geen gesprek.
error-other-digits = Geen enkel verzoek heeft deze zes cijfers. Tonen de twee telefoons verschillende cijfers, laat dan niemand toe.
error-invitation-copied = Een tweede telefoon heeft deze uitnodiging gebruikt. Ze is gesloten: maak een nieuwe.

error-address = Dit is geen adres: schrijf { $start } en de naam van de server.
error-address-plain = Het adres moet met { $start } beginnen ({ $plain } alleen voor deze computer).
error-address-long = Het adres moet na de naam van de server ophouden.
error-address-tls = Op deze telefoon kan geen veilige verbinding worden gemaakt.
error-unreachable = De server is niet te bereiken.
error-broken-off = De verbinding viel weg of was te traag.
error-untrusted = De server kon niet bewijzen wie hij is.
error-answer-large = Het antwoord van de server is groter dan toegestaan.
error-no-http = Wat antwoordde, is geen server van het programma.
error-not-enrolled = Deze telefoon heeft nog geen account op een server.
error-enrolled-elsewhere = Deze telefoon heeft al een account op een andere server.
error-server-unknown = De server kent deze telefoon niet.
error-server-code = De server neemt deze code niet aan: ze is fout, gebruikt of te oud.
error-server-not-found = De server heeft dat niet.
error-server-forbidden = De server laat deze telefoon dat niet doen.
error-server-conflict = Op de server staat daar al iets anders.
error-server-large = Dit is te groot voor de server.
error-server-slow = De server vraagt om te wachten. Probeer opnieuw over { $span }.
error-server-broken = De server is op dit moment buiten gebruik (status { $status }).
error-server-strange = De server antwoordt op een manier die deze versie niet begrijpt (status { $status }).

error-refused-unreadable = Niet mogelijk: de regel in de ledenlijst is niet te lezen.
error-refused-not-next = Nu niet mogelijk: iemand anders heeft de ledenlijst eerst gewijzigd.
error-refused-signature = Niet mogelijk: de regel in de ledenlijst is niet door de maker ondertekend.
error-refused-stranger = Alleen leden van de ruimte kunnen dat.
error-refused-full = Er passen niet meer telefoons in de ruimte.
error-refused-admit = Alleen een eigenaar laat mensen toe.
error-refused-owner = Alleen een eigenaar benoemt een andere eigenaar.
error-refused-erase = Alleen de maker of een eigenaar wist een item.
error-refused-invite = Alleen een eigenaar nodigt mensen uit.
error-refused-invitation = Dit is de uitnodiging van iemand anders.
error-refused-remove = Alleen een eigenaar verwijdert mensen, en geen andere eigenaar.
error-refused-self = Een telefoon verlaat een ruimte, hij verwijdert zichzelf niet.
error-refused-last-owner = De laatste eigenaar benoemt een andere eigenaar voor het vertrek.
error-refused-person = Die persoon is niet in de ruimte.
error-refused-no-invitation = Die uitnodiging bestaat niet meer.
error-refused-joined = Deze telefoon was al eens in de ruimte: een telefoon komt er één keer in.
error-refused-device = Die telefoon is niet in de ruimte.
error-refused-right = Dat mag je in deze ruimte niet.
error-refused-log = Niet mogelijk: het klopt niet met de ledenlijst van de ruimte.

error-unsent = { $count ->
    [one] Eén wijziging staat alleen op deze telefoon.
   *[other] { $count } wijzigingen staan alleen op deze telefoon.
}
