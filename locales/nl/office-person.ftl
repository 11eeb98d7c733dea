### draft: no native reader has checked this file

office-open-since = Open sinds { $day }
office-about-open = Open
office-about-waiting = Nog geen ja op de telefoon
office-about-closed = Gesloten door de persoon
office-place = { $at } van { $all }
office-next = Volgende: { $name }
office-on-page = Op deze pagina
office-waiting-why = De kaart is gemaakt. Het dossier gaat open als { $name } ja zegt op de telefoon; tot dan is hier niets te zien of te schrijven.
office-closed-why = { $name } heeft dit dossier gesloten. Wat tot dan gedeeld was, kan hier niet meer gelezen worden. Dat is een keuze waar geen reden voor nodig is.

office-looks = Wie in dit dossier keek
office-looks-none = Nog niemand.
office-looks-all = De hele lijst, zoals { $name } ze ziet
office-look-when = Wanneer
office-look-who = Wie
office-look-what = Wat
office-look-phone = De regel zelf
office-deed-offered = maakte de kaart
office-deed-opened = opende het dossier
office-deed-answered = beantwoordde een vraag
office-deed-appointment = voegde een afspraak toe
office-deed-task = voegde een stap toe
office-deed-confirmed = bevestigde een stap
office-deed-sent-back = stuurde een stap terug met een woord
office-deed-seen = markeerde als gezien
office-deed-refused = werd geweigerd

office-not-visible = Niet zichtbaar voor jou
office-not-visible-why = Wat { $name } voor zich houdt, en wat van het huis is. Onderweg zegt niet hoeveel dat is. Je kunt het { $name } vragen; niemand kan het Onderweg vragen.

office-questions = Vragen
office-question-title = Vraag voor de professional
office-reaches = Komt bij { $name }.
office-reaches-not-buddy = Komt bij { $name }. { $buddy } leest het alleen als { $name } het toont.

office-plan = Plan
office-plan-none = Hier is niets met je gedeeld. Dat is een keuze waar geen reden voor nodig is.
office-steps-done = { $all ->
    [one] { $done } van { $all } klaar
   *[other] { $done } van { $all } klaar
}
office-show-done = { $count ->
    [one] Toon wat klaar is: { $count }
   *[other] Toon wat klaar is: { $count }
}
office-by-day = tegen { $day }
office-lines = { $all ->
    [one] { $done } van { $all } regel klaar
   *[other] { $done } van { $all } regels klaar
}
office-both = Door meer dan één gewijzigd; alle teksten zijn bewaard:
office-kind-task = te doen
office-kind-done = klaar
office-kind-appointment = afspraak
office-kind-note = notitie
office-fact = { $field }: { $value }
office-confirm = Bevestigen
office-send-back = Terugsturen met een woord
office-back-now = Terugsturen
office-back-hint = De stap staat weer open; niets van wat geschreven is, gaat verloren.
office-step-asks = vraagt om een ja
office-step-confirmed = bevestigd
office-step-sent-back = teruggestuurd: { $word }
office-step-tasks = { $all ->
    [one] { $done } van { $all } taak klaar
   *[other] { $done } van { $all } taken klaar
}
office-plan-review = opnieuw bekijken op { $day }

office-appointments = Afspraken
office-to-come = { $count ->
    [one] nog { $count } te komen
   *[other] nog { $count } te komen
}
office-hours = { $from } tot { $until }
office-added-by = toegevoegd door { $name }
office-add-appointment = Afspraak toevoegen
office-add-and-send = Toevoegen en versturen

office-label-title = Wat
office-label-day = Dag
office-label-from = Van
office-label-place = Waar
office-label-bring = Wat meebrengen
office-label-answer = Je antwoord
office-label-back = Wat ontbreekt er nog? { $name } leest dit.
office-label-name = Naam
office-hint-day = zoals 26/11/2026
office-hint-from = zoals 09:30; leeg voor de hele dag
office-hint-bring = brief, identiteitskaart

office-summary = Enkele velden kloppen niet
office-fault-empty = Schrijf wat het is.
office-fault-no-answer = Schrijf een antwoord.
office-fault-no-word = Schrijf wat er nog ontbreekt.
office-fault-no-name = Schrijf een naam.
office-fault-long = Te lang. Maak het korter.
office-fault-day = Geen dag. Schrijf 26/11/2026.
office-fault-time = Geen tijd. Schrijf 09:30.
office-fault-past = Dat is voorbij. Schrijf een dag en tijd die nog komen.

office-history = Geschiedenis
office-history-none = Er is nog niets gebeurd.
office-history-pages = Pagina's van de geschiedenis
office-newer = Nieuwer
office-older = Ouder
office-pager = { $from } tot { $until } van { $all }
office-did-added = toegevoegd
office-did-edited = gewijzigd
office-did-done = klaar
office-did-reopened = heropend
office-did-archived = opgeborgen
office-did-deleted = gewist
office-did-restored = teruggehaald
office-did-moved = verplaatst
