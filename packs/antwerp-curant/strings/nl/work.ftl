### draft: no native reader has checked this file

stage-found = Gevonden
stage-found-about = Waar zag ik het? Tot wanneer kan ik solliciteren?
stage-prepared = Voorbereid
stage-prepared-about = Brief en cv zijn klaar, iemand heeft ze gelezen.
stage-sent = Verstuurd
stage-sent-about = Na een week vraag ik of het is aangekomen.
stage-reply = Antwoord
stage-reply-about = Ze hebben geantwoord. Ik bedank en antwoord binnen twee dagen.
stage-interview = Gesprek
stage-interview-about = Weg opgezocht, vragen geoefend, kleren klaar.
stage-trial = Proefdag
stage-trial-about = Is het betaald en verzekerd? Vraag het vooraf.
stage-result = Resultaat
stage-result-about = Ja: lees samen het contract. Nee: vraag wat beter kon.
