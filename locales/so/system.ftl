### draft: no native reader has checked this file

system-not-found = fayl ama gal sidaas ah ma jiro
system-denied = isticmaalahan looma oggola
system-full = diskigu waa buuxaa
system-read-only = halkaas waxba laguma qori karo
system-no-folder = ma aha gal
system-folder = waa gal
system-there = horeba halkaas ayuu u yaallaa
system-in-use = barnaamij kale ayaa isticmaalaya
system-no-address = mishiinkani ma laha cinwaan sidaas ah
system-other = nidaamku waa diiday
