### draft: no native reader has checked this file

field-title = titel
field-body = tekst
field-due = uiterlijk
field-start = begin
field-end = einde
field-place = plaats
field-bring = meebrengen
field-assignee = wie het doet
field-helper = wie helpt
field-asker = gevraagd door
field-label = label
field-labels = labels
field-line = regel
field-checklist = checklist
field-professional = voor de begeleider
field-kind = soort
field-state = toestand
field-date = datum
field-entry = item
field-space = ruimte
field-name = naam
field-person = persoon
field-profile = profiel
field-pin = pincode
field-code = code
field-invitation = uitnodiging
field-digits = cijfers
field-card = kaart
field-url = adres van de server
field-home = map
field-zone = tijdzone
field-language = taal

kind-task = taak
kind-appointment = afspraak
kind-note = notitie
kind-job = job
kind-other = item

state-open = open
state-done = klaar
state-archived = weggelegd
state-deleted = in de prullenbak
state-moved = verplaatst
