### draft: no native reader has checked this file

keys-field-phone = telefoon
keys-field-sheet = herstelblad
keys-no-such-phone = Geen telefoon van jou heeft een id die zo begint.
keys-more-phones = Meer dan één telefoon van jou heeft een id die zo begint: typ er meer van.
keys-phone = { $count ->
    [one] { $phone }: in { $count } ruimte
   *[other] { $phone }: in { $count } ruimtes
}
keys-phone-this = deze telefoon
keys-phone-comes = { $count ->
    [one] er komt er nog { $count } bij met de volgende synchronisaties
   *[other] er komen er nog { $count } bij met de volgende synchronisaties
}
keys-add-then = Op de nieuwe telefoon: { $join }. Tonen beide dezelfde zes cijfers en heb je dat hier gezegd, dan komen al je ruimtes over: { $sync }
keys-phone-out = Telefoon { $phone } gaat uit al je ruimtes en leest niets nieuws. Wat er al op staat, leest nog wie hem open krijgt.

keys-sheet-there = { $count ->
    [one] Herstelblad { $sheet }: brengt { $count } ruimte terug.
   *[other] Herstelblad { $sheet }: brengt { $count } ruimtes terug.
}
keys-sheet-none = Je hebt geen herstelblad. Druk er een af: { $command }
keys-no-sheet = Er is geen herstelblad dat werkt.
keys-sheet-over = Dit herstelblad werkt niet meer: het is gebruikt, vervangen of ingetrokken. Of het hoort bij een andere server.
keys-sheet-back = Het blad is ingetrokken: er komt geen telefoon meer mee binnen.
keys-sheet-file = Geschreven: { $file }. Druk het af en wis daarna het bestand.
keys-sheet-title = Herstelblad
keys-sheet-what = Zijn al je telefoons weg, dan brengt dit blad alles wat verstuurd was naar een nieuwe telefoon: ook wat alleen jij kunt lezen.
keys-sheet-can = Het laat één telefoon binnen, één keer. Daarna is het waardeloos, en al je telefoons zeggen dat het gebruikt is.
keys-sheet-guard = Wie het heeft, kan lezen wat jij kunt lezen. Bewaar het bij je papieren, niet bij je telefoon. Het kantoor vraagt er nooit naar.
keys-sheet-how = Op de nieuwe telefoon: { $command }
keys-sheet-server = Server: { $server }
keys-sheet-made = Blad { $sheet }, afgedrukt op { $date }.
keys-sheet-stolen = Kwijt, of gezien door iemand anders? Druk een nieuw af: dan stopt dit. { $command }

keys-recovered = { $count ->
    [one] Je bent terug, in { $count } ruimte. Het blad is opgebruikt.
   *[other] Je bent terug, in { $count } ruimtes. Het blad is opgebruikt.
}
keys-recovered-not = Nog niet terug: { $spaces }. Iemand daar kan je terugbrengen: { $command }
keys-recovered-later = Je eigen ruimte is open. De andere komen met de volgende synchronisatie.
keys-recovered-lost = Wat op de verloren telefoon geschreven en nooit verstuurd is, is weg. Al het andere komt met de synchronisatie.
keys-recovered-next = Daarna: sluit de verloren telefoon buiten: { $remove }. Druk dan een nieuw blad af: { $print }

keys-owner-readmits = Alleen een eigenaar van deze ruimte brengt iemand terug.
keys-another-readmits = Iemand anders moet je terugbrengen: zelf kan het niet.
keys-readmit-what = Komt { $name } hiermee terug, dan zijn alle vroegere telefoons van { $name } buiten en lezen ze niets nieuws. Wat verstuurd was, staat op de nieuwe telefoon. Wat alleen op de verloren telefoon stond, is weg.
keys-asks-back = { $space }: telefoon { $phone } vraagt om { $name } terug te brengen. Zes cijfers: { $digits }
keys-waits-word = Er is geen eigenaar meer, dus zijn twee leden het eens. Ook iemand anders hier vergelijkt zes cijfers met de nieuwe telefoon: { $command }

keys-lost-title = Een verloren telefoon is een namiddag, geen ramp.
keys-lost-kept = Bewaard: alles wat verstuurd was. Het ligt verzegeld op de server, en op de telefoons van de anderen.
keys-lost-gone = Weg: wat op die telefoon geschreven en nooit verstuurd is.
keys-lost-finder = Wie de telefoon vindt, leest niets zonder je pincode.
keys-lost-finder-open = Zonder pincode kan wie de telefoon vindt hem openen en alles erin lezen.
keys-lost-second = Je hebt een tweede telefoon: sluit de verloren telefoon buiten. { $list } { $remove }
keys-lost-account = Vraag voor een nieuwe telefoon een accountcode aan het kantoor. Die opent de server, en geen woord van jou: { $command }
keys-lost-sheet = Je hebt een herstelblad: alles komt terug. { $command }
keys-lost-house = Je hebt geen blad: een eigenaar van het huis brengt je terug in het huis, of twee huisgenoten als er geen eigenaar meer is. { $command }
keys-lost-private = Zonder tweede telefoon en zonder blad is weg wat alleen jij kon lezen.
keys-lost-then = Druk op het einde een nieuw blad af: { $command }

keys-notice-joined = { $space }: { $name } is binnengekomen.
keys-notice-phone = { $space }: { $name } heeft er een telefoon bij, { $phone }.
keys-notice-phone-own = { $space }: telefoon { $phone } kwam binnen als de jouwe. Is dat niet zo: { $command }
keys-notice-sheet = { $space }: { $name } heeft een herstelblad afgedrukt.
keys-notice-sheet-own = { $space }: er is een nieuw herstelblad afgedrukt; een eerder is waardeloos. Was jij dat niet: { $command }
keys-notice-used = { $space }: { $name } kwam terug met een herstelblad, op telefoon { $phone }.
keys-notice-used-own = { $space }: je herstelblad is gebruikt, en telefoon { $phone } kwam binnen. Was jij dat niet: { $command }
keys-notice-back = { $space }: { $name } is teruggebracht met telefoon { $phone }; vroegere telefoons zijn buiten.
keys-notice-back-own = { $space }: je bent teruggebracht met telefoon { $phone }; je vroegere telefoons zijn buiten.
keys-notice-phone-out = { $space }: telefoon { $phone } van { $name } is buiten.
keys-notice-removed = { $space }: { $name } is buiten.
keys-notice-left = { $space }: { $name } is weggegaan.
keys-notice-owner = { $space }: { $name } is nu eigenaar.
keys-you = jij
