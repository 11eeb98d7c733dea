### draft: no native reader has checked this file

office-monday-about = { $people ->
    [one] { $people } persoon.
   *[other] { $people } mensen.
} Sinds je laatst keek ({ $since }): { $changed } gewijzigd, { $waits ->
    [one] { $waits } ding wacht op je.
   *[other] { $waits } dingen wachten op je.
}
office-monday-about-first = { $people ->
    [one] { $people } persoon.
   *[other] { $people } mensen.
} { $waits ->
    [one] { $waits } ding wacht op je.
   *[other] { $waits } dingen wachten op je.
}
office-mark-seen = Alles als gezien markeren
office-add-person = Persoon toevoegen
office-show = Tonen
office-name = Naam
office-monday-count = { $all ->
    [one] { $shown } van { $all } persoon
   *[other] { $shown } van { $all } mensen
}
office-nobody-matches = Niemand gevonden.
office-show-all = { $count ->
    [one] Toon { $count } persoon
   *[other] Toon alle { $count }
}
office-silence = “Niet sinds” toont een dag, nooit een uur, en pas na een week. Vaak betekent het geen beltegoed of vakantie.

office-waits = Wacht op je
office-waits-order = Vroegste datum eerst, dan wie het langst wacht. Niemand krijgt een score.
office-show-others = { $count ->
    [one] Toon de andere
   *[other] Toon de andere { $count }
}
office-question-from = vraag van { $name }
office-question = vraag
office-answer = Antwoorden
office-wait-call = De telefoon heeft ze nog niet opgehaald. Bel { $name }, of ga langs.

office-tab-all = Allen
office-tab-changed = Gewijzigd
office-tab-waits = Wacht op je
office-tab-no-appointment = Geen afspraak
office-tab-silent = Niets gehoord

office-column-person = Persoon
office-column-changed = Gewijzigd sinds je keek
office-column-waits = Wacht op je
office-column-next = Volgende afspraak
office-column-silent = Gehoord
office-short-changed = Gewijzigd
office-short-waits = Wacht
office-short-next = Volgende
office-short-silent = Stil
office-nothing-new = niets nieuws
office-nothing-waits = niets wacht
office-no-appointment = geen afspraak
office-this-week = deze week
office-not-since = niet sinds { $day }
office-chip-questions = { $count ->
    [one] vraag
   *[other] { $count } vragen
}
office-chip-asks = { $count ->
    [one] stap te bevestigen
   *[other] { $count } stappen te bevestigen
}
office-chip-undelivered = { $count ->
    [one] niet op de telefoon
   *[other] { $count } niet op de telefoon
}

office-changed-added = { $count } toegevoegd
office-changed-edited = { $count } gewijzigd
office-changed-done = { $count } klaar
office-changed-reopened = { $count } heropend
office-changed-archived = { $count } opgeborgen
office-changed-deleted = { $count } gewist
office-changed-restored = { $count } teruggehaald
office-changed-moved = { $count } verplaatst

office-standing-waiting = nog geen ja op de telefoon
office-standing-closed = gesloten door de persoon

office-empty-about = Je eerste dag hier. Je hebt nog geen mensen.
office-empty-next = Wat er nu gebeurt
office-empty-card = Jij maakt een kaart
office-empty-card-why = Voeg een persoon toe met een naam. De kaart heeft twee codes en wordt één keer getoond: druk ze af, of laat de persoon ze van dit scherm scannen.
office-empty-yes = De persoon zegt ja op de telefoon
office-empty-yes-why = Met dat ja gaat het dossier hier open, met wat de persoon met je deelt. Niemand kan ja zeggen voor iemand anders.
office-empty-monday = Je eerste maandagoverzicht
office-empty-monday-why = Bovenaan wat op je wacht, vroegste datum eerst; daaronder iedereen: wat er veranderde, de volgende afspraak, wie al meer dan een week stil is.
office-empty-people = Nog niemand hier. Had je namen verwacht, vraag het dan aan je coördinator.
office-empty-see = Wat je wel en niet zult zien
office-empty-see-shared = Wat iemand met het programma deelt: plan, stappen, afspraken, vragen.
office-empty-see-never = Nooit: eigen notities, het huishouden, wat in het huis is afgesproken.
office-empty-see-log = Elk dossier dat je opent, wordt opgeschreven. De persoon ziet je naam en de dag.
