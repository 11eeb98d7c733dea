### draft: no native reader has checked this file

system-not-found = چنین فایل یا فولدری نیست
system-denied = این استفاده‌کننده اجازه ندارد
system-full = دیسک پر است
system-read-only = در آنجا چیزی نوشته نمی‌شود
system-no-folder = این فولدر نیست
system-folder = این یک فولدر است
system-there = از قبل آنجا هست
system-in-use = اپلیکیشن دیگری آن را استفاده می‌کند
system-no-address = این کمپیوتر چنین آدرسی ندارد
system-other = سیستم اجازه نمی‌دهد
