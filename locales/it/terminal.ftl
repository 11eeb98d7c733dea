### draft: no native reader has checked this file

terminal-pin = PIN:
terminal-new-pin = Nuovo PIN:
terminal-pin-again = Ancora una volta:
terminal-problem = { $field }: { $rule }
terminal-no-home = di’ quale cartella è il telefono: { $option }, o { $variable }
terminal-no-profile = nessuno usa questo simbolo; prima crealo: { $command }
terminal-profile-taken = qualcuno usa già questo simbolo
terminal-zone = non è un fuso orario; scrivi per esempio { $example }
terminal-nothing-to-edit = di’ che cosa cambia: { $options }
terminal-form = scrivi { $example }
terminal-no-line = non c’è una riga con questo numero
terminal-no-text = il file non è testo UTF-8
terminal-no-new-pin = scrivi il nuovo PIN: { $option } o { $variable }
terminal-pins-differ = i due non sono uguali
terminal-no-own-phone = nessun tuo telefono ha questo id
terminal-more-phones = ce n’è più di uno: scrivine di più
terminal-no-random = il sistema non dà byte casuali
terminal-new-folder = indica una cartella che non c’è ancora, o una vuota
terminal-server-name = un nome ha da 1 a { $limit } byte e nessun carattere di controllo: scegline un altro
terminal-locked = l’app è bloccata
terminal-key-gone = il file con la chiave di questo telefono non c’è più
terminal-server = Dal lato del server: { $reason }

terminal-unlock = Scrivi il PIN: { $options }, o in un terminale.
terminal-free-space = Libera spazio sul disco e controlla che nella cartella si possa scrivere. Non si perde niente.
terminal-recover = Questo diario non si può più aprire qui. Comincia in una cartella nuova e chiedi a un membro dei tuoi spazi di farla entrare. Non è stato cancellato niente.
terminal-close-other = Un altro onderweg usa questa cartella: aspetta che finisca, o chiudilo.
terminal-enrol = Chiedi un codice all’ufficio, poi: { $command }
terminal-open-case = Chiedi una scheda all’assistente sociale, poi: { $command }
terminal-sync-first = Prima invia: { $command }
