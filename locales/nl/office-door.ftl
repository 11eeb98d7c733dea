### draft: no native reader has checked this file

office-sign-in = Aanmelden
office-step-one = Stap 1 van 2
office-step-two = Stap 2 van 2
office-for-staff = Voor medewerkers van het programma.
office-address = E-mailadres van het werk
office-password = Wachtwoord
office-next-step = Volgende
office-back = Terug
office-cannot-sign-in = Ik kan niet aanmelden
office-cannot-sign-in-why = Vraag het aan je coördinator. Niemand kan je wachtwoord lezen of versturen, en er gaat geen mail uit.
office-ended = Je bent afgemeld, omdat er een tijd niets gebeurde. Meld je aan om verder te gaan.
office-ended-draft = Je bent afgemeld, omdat er een tijd niets gebeurde. Meld je aan, en wat je schreef komt terug.
office-second-factor = Toon dat jij het bent
office-second-factor-why = Twee bewijzen, want deze dossiers gaan over jonge mensen.
office-code = Zes cijfers uit je code-app
office-check-code = Code controleren
office-lost-factor = Ik ben mijn tweede bewijs kwijt
office-lost-factor-why = Vraag je coördinator om een nieuwe account. Niemand kan aanmelden zonder tweede bewijs.

office-wrong-password = { $count ->
    [one] Dat adres of wachtwoord klopt niet. Nog { $count } poging.
   *[other] Dat adres of wachtwoord klopt niet. Nog { $count } pogingen.
}
office-wrong-code = { $count ->
    [one] Die code klopte niet of is verlopen. Wacht op de volgende. Nog { $count } poging.
   *[other] Die code klopte niet of is verlopen. Wacht op de volgende. Nog { $count } pogingen.
}
office-try-later = { $count ->
    [one] Probeer opnieuw over { $count } minuut, of vraag het aan je coördinator.
   *[other] Probeer opnieuw over { $count } minuten, of vraag het aan je coördinator.
}
