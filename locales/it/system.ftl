### draft: no native reader has checked this file

system-not-found = questo file o questa cartella non esiste
system-denied = questo utente non ha il permesso
system-full = il disco è pieno
system-read-only = lì non si può scrivere
system-no-folder = non è una cartella
system-folder = è una cartella
system-there = c’è già
system-in-use = lo usa un altro programma
system-no-address = questa macchina non ha questo indirizzo
system-other = il sistema rifiuta
