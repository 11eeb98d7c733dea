### draft: no native reader has checked this file

phone-enrolled = Ce téléphone a un compte sur { $server }. Rôle : { $role }.
phone-pin-set = Le code PIN est enregistré. Sans lui, rien ne s'ouvre : il n'y a pas d'autre chemin.
phone-pin-removed = Le code PIN est enlevé.
phone-pin-now = On peut taper le code PIN maintenant.
phone-pin-wait = On peut taper le code PIN dans { $span }.
phone-locked = Verrouillé. Ce qui n'était pas envoyé est chiffré et peut être envoyé.
phone-wiped = Effacé de ce téléphone.
phone-unused = Personne n'utilise encore ce téléphone.

phone-metered = Utilise un réseau payant : { $answer }
phone-auto-lock = Se verrouille tout seul après : { $span }
phone-no-auto-lock = Se verrouille tout seul : jamais
phone-language = Langue : { $language }
phone-language-system = Langue : { $language } (comme le système)
phone-digits = Chiffres : { $digits } ({ $sample })
phone-digits-european = européens
phone-digits-arabic = arabes
phone-digits-eastern = persans
phone-calendar = Calendrier : { $calendar }
phone-calendar-gregorian = grégorien
phone-calendar-solar = persan (solaire)
phone-calendar-ethiopic = éthiopien

phone-code-works = Le code marche une seule fois, pendant sept jours.
phone-listening = À l'écoute sur { $url }
phone-server-stopped = Arrêté.
