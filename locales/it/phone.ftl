### draft: no native reader has checked this file

phone-enrolled = Questo telefono ha un account su { $server }. Ruolo: { $role }.
phone-pin-set = Il PIN è impostato. Senza PIN non si apre niente: non c’è un altro modo.
phone-pin-removed = Il PIN è stato tolto.
phone-pin-now = Ora si può scrivere il PIN.
phone-pin-wait = Si può scrivere il PIN tra { $span }.
phone-locked = Bloccato. Quello che non era inviato è cifrato e si può inviare.
phone-wiped = Cancellato da questo telefono.
phone-unused = Nessuno usa ancora questo telefono.

phone-metered = Usa una rete che costa soldi: { $answer }
phone-auto-lock = Si blocca da solo dopo: { $span }
phone-no-auto-lock = Si blocca da solo: mai
phone-language = Lingua: { $language }
phone-language-system = Lingua: { $language } (come dice il sistema)
phone-digits = Cifre: { $digits } ({ $sample })
phone-digits-european = europee
phone-digits-arabic = arabe
phone-digits-eastern = persiane
phone-calendar = Calendario: { $calendar }
phone-calendar-gregorian = gregoriano
phone-calendar-solar = persiano (solare)
phone-calendar-ethiopic = etiopico

phone-code-works = Il codice funziona una volta sola, per sette giorni.
phone-listening = In ascolto su { $url }
phone-server-stopped = Fermato.
