### draft: no native reader has checked this file

ability-home-say-where = Zeggen waar en met wie je woont
ability-home-ask-help = Een huisgenoot om hulp vragen
ability-home-repair = Zeggen wat er in huis stuk is
ability-home-agree = Afspreken wie kookt en wie schoonmaakt
ability-doctor-pain = Zeggen waar het pijn doet
ability-doctor-appointment = Een afspraak vragen
ability-doctor-since = Zeggen sinds wanneer, en wat je ervoor neemt
ability-doctor-pharmacy = Begrijpen hoe je een medicijn neemt
ability-job-what = Zeggen welk werk je kunt doen
ability-job-when = Zeggen wanneer je kunt werken
ability-job-call = Bellen over een vacature
ability-job-sick = Je ziek melden
ability-town-hall-name = Je naam spellen en je adres geven
ability-town-hall-ask = Vragen welke papieren je nodig hebt
ability-town-hall-letter = Vragen wat een brief betekent
ability-town-hall-move = Melden dat je verhuisd bent
ability-train-ticket = Een ticket kopen
ability-train-platform = Het spoor en het uur vragen
ability-train-late = Begrijpen dat een trein te laat is
ability-train-change = Vragen waar je moet overstappen
