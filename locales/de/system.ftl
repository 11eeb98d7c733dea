### draft: no native reader has checked this file

system-not-found = diese Datei oder diesen Ordner gibt es nicht
system-denied = das ist hier nicht erlaubt
system-full = der Speicher ist voll
system-read-only = dort kann nichts geschrieben werden
system-no-folder = es ist kein Ordner
system-folder = es ist ein Ordner
system-there = das gibt es schon
system-in-use = ein anderes Programm benutzt es
system-no-address = dieser Computer hat diese Adresse nicht
system-other = das System lehnt ab
