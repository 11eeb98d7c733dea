### draft: no native reader has checked this file

office-account-lost = Telefono perso?
office-account-new = Nuovo codice dell’account
office-account-why = Con questo codice un telefono nuovo può usare il server, una volta sola, per sette giorni. Non apre niente di quello che qualcuno ha scritto: quello torna con un secondo telefono, con il foglio di recupero o con una persona della casa.
office-account-for = Codice dell’account per { $name }
office-account-deed = codice dell’account preparato per un telefono nuovo
