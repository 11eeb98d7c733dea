### draft: no native reader has checked this file

system-not-found = такого файлу чи папки немає
system-denied = цей користувач не має права
system-full = диск заповнено
system-read-only = туди не можна писати
system-no-folder = це не папка
system-folder = це папка
system-there = це вже є
system-in-use = цим користується інший застосунок
system-no-address = ця машина не має такої адреси
system-other = система відмовляє
