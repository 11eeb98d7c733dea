### draft: no native reader has checked this file

stage-found = Trovato
stage-found-about = Dove l’ho visto? Fino a quando posso candidarmi?
stage-prepared = Preparato
stage-prepared-about = Lettera e CV sono pronti, qualcuno li ha letti.
stage-sent = Inviato
stage-sent-about = Dopo una settimana chiedo se è arrivato.
stage-reply = Risposta
stage-reply-about = Hanno risposto. Ringrazio e rispondo entro due giorni.
stage-interview = Colloquio
stage-interview-about = Strada cercata, domande provate, vestiti pronti.
stage-trial = Prova
stage-trial-about = È pagata e assicurata? Chiedi prima di cominciare.
stage-result = Risultato
stage-result-about = Sì: leggete insieme il contratto. No: chiedi che cosa si può migliorare.
