### draft: no native reader has checked this file

letter-field = lettera
letter-field-photo = foto
letter-field-thumb = immagine piccola
letter-attached = allegata; si può aprire
letter-added = { $entry }: la lettera è conservata su questo telefono. Parte con la prossima sincronizzazione.
letter-row = { $entry } { $title } ({ $size })
letter-here = Tutta la lettera è su questo telefono.
letter-away = Si scarica quando la si apre.
letter-part = Parti su questo telefono: { $here } di { $parts }. Aprendola si scaricano le altre.
letter-unsent = Parti ancora da inviare: { $count }.
letter-refused = Il server non la accetta. Cancella le lettere che non servono più a nessuno.
letter-nothing = Nessun compito ha una lettera. Per aggiungerne una: { $command }
letter-opened = La lettera è in { $file }.
letter-sync = Lettere: parti inviate { $sent }, ancora da inviare { $waiting }.
letter-error-none = Questa voce non ha una lettera che questa versione può aprire.
letter-error-elsewhere = La lettera è rimasta nello spazio da cui viene la voce. Allegala di nuovo qui.
letter-error-not-here = La lettera non è su questo telefono. Aprila di nuovo quando c’è rete.
letter-error-not-there = La lettera non è sul server: è stata cancellata, o non è ancora inviata del tutto.
letter-error-metered = Questa rete costa soldi, e non si può usare per le lettere.
letter-error-size = Il file è vuoto o troppo grande. Una lettera ha al massimo { $most }.
letter-error-type = Il file è di un altro tipo. Vanno bene questi: { $types }
letter-error-damaged = L’immagine è danneggiata o tagliata.
letter-error-pixels = L’immagine ha troppi pixel. Rendila più piccola.
letter-error-thumb = L’immagine piccola non è un’immagine, o non è abbastanza piccola.
letter-error-tampered = La lettera non è quella che è stata allegata. Non viene mostrata.
