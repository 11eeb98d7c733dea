### draft: no native reader has checked this file

terminal-pin = Pincode:
terminal-new-pin = Nieuwe pincode:
terminal-pin-again = Nog een keer:
terminal-problem = { $field }: { $rule }
terminal-no-home = zeg welke map de telefoon is: { $option }, of { $variable }
terminal-no-profile = niemand gebruikt dit plaatje; maak het eerst: { $command }
terminal-profile-taken = iemand gebruikt dit plaatje al
terminal-zone = geen tijdzone; schrijf bijvoorbeeld { $example }
terminal-nothing-to-edit = zeg wat er verandert: { $options }
terminal-form = schrijf { $example }
terminal-no-line = er is geen regel met dit nummer
terminal-no-text = het bestand is geen UTF-8-tekst
terminal-no-new-pin = geef de nieuwe pincode: { $option } of { $variable }
terminal-pins-differ = de twee zijn niet gelijk
terminal-no-own-phone = geen telefoon van jou heeft dit id
terminal-more-phones = er past er meer dan één: schrijf er meer van
terminal-no-random = het systeem geeft geen toevallige bytes
terminal-new-folder = noem een map die er nog niet is, of een lege
terminal-server-name = een naam heeft 1 tot { $limit } bytes en geen stuurtekens: kies een andere
terminal-locked = de app is vergrendeld
terminal-key-gone = het sleutelbestand van deze telefoon is weg
terminal-server = Aan de kant van de server: { $reason }

terminal-unlock = Geef de pincode: { $options }, of typ die in een terminal.
terminal-free-space = Maak plaats op de schijf en zorg dat in de map kan worden geschreven. Er gaat niets verloren.
terminal-recover = Dit dagboek gaat hier niet meer open. Begin in een nieuwe map en laat een lid van je ruimtes die toelaten. Er is niets gewist.
terminal-close-other = Een ander onderweg-programma gebruikt deze map: wacht erop, of sluit het.
terminal-enrol = Vraag een code aan het kantoor, en dan: { $command }
terminal-open-case = Vraag de begeleider om een kaart, en dan: { $command }
terminal-sync-first = Verzend eerst: { $command }
