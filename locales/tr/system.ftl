### draft: no native reader has checked this file

system-not-found = böyle bir dosya ya da klasör yok
system-denied = bu kullanıcının izni yok
system-full = disk dolu
system-read-only = oraya bir şey yazılamıyor
system-no-folder = bu bir klasör değil
system-folder = bu bir klasör
system-there = bu zaten var
system-in-use = bunu başka bir program kullanıyor
system-no-address = bu makinenin böyle bir adresi yok
system-other = sistem kabul etmiyor
