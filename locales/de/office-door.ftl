### draft: no native reader has checked this file

office-sign-in = Anmelden
office-step-one = Schritt 1 von 2
office-step-two = Schritt 2 von 2
office-for-staff = Für das Team des Programms.
office-address = E-Mail der Arbeit
office-password = Passwort
office-next-step = Weiter
office-back = Zurück
office-cannot-sign-in = Ich kann mich nicht anmelden
office-cannot-sign-in-why = Frag die Koordination. Niemand kann dein Passwort lesen oder schicken, und es geht keine Mail hinaus.
office-ended = Du bist abgemeldet, weil eine Weile nichts passiert ist. Melde dich an, um weiterzumachen.
office-ended-draft = Du bist abgemeldet, weil eine Weile nichts passiert ist. Melde dich an, und was du geschrieben hast, kommt zurück.
office-second-factor = Zeig, dass du es bist
office-second-factor-why = Zwei Nachweise, denn in diesen Akten geht es um junge Menschen.
office-code = Sechs Ziffern aus deiner Code-App
office-check-code = Code prüfen
office-lost-factor = Mein zweiter Nachweis ist weg
office-lost-factor-why = Bitte die Koordination um ein neues Konto. Ohne zweiten Nachweis kann sich niemand anmelden.

office-wrong-password = { $count ->
    [one] Adresse oder Passwort stimmt nicht. Noch { $count } Versuch.
   *[other] Adresse oder Passwort stimmt nicht. Noch { $count } Versuche.
}
office-wrong-code = { $count ->
    [one] Der Code war nicht richtig oder ist abgelaufen. Warte auf den nächsten. Noch { $count } Versuch.
   *[other] Der Code war nicht richtig oder ist abgelaufen. Warte auf den nächsten. Noch { $count } Versuche.
}
office-try-later = { $count ->
    [one] Versuch es in { $count } Minute noch einmal, oder frag die Koordination.
   *[other] Versuch es in { $count } Minuten noch einmal, oder frag die Koordination.
}
