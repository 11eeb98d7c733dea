### draft: no native reader has checked this file

system-not-found = dat bestand of die map bestaat niet
system-denied = deze gebruiker mag dat niet
system-full = de schijf is vol
system-read-only = daar kan niets worden geschreven
system-no-folder = het is geen map
system-folder = het is een map
system-there = het is er al
system-in-use = een ander programma gebruikt het
system-no-address = deze computer heeft dat adres niet
system-other = het systeem weigert
