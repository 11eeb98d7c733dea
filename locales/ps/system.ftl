### draft: no native reader has checked this file

system-not-found = داسې فایل یا فولډر نشته
system-denied = دا کاروونکی اجازه نه لري
system-full = ډیسک ډک دی
system-read-only = هلته څه نه لیکل کېږي
system-no-folder = دا فولډر نه دی
system-folder = دا یو فولډر دی
system-there = له مخکې هلته شته
system-in-use = بل اپلیکېشن یې کاروي
system-no-address = دا کمپیوټر داسې پته نه لري
system-other = سیستم اجازه نه ورکوي
