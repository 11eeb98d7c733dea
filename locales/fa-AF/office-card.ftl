### draft: no native reader has checked this file

office-add-person-why = شما یک کارت با دو کود می‌سازید. وقتی آن شخص در موبایل «بلی» بگوید، دوسیه باز می‌شود.
office-name-hint = همان نامی که شما در اینجا به این شخص می‌گویید. تنها کارمندانی که با این دوسیه کار می‌کنند آن را می‌بینند.
office-make-card = ساختن کارت
office-cancel = لغو
office-card = کارت
office-card-once = تنها حالا نشان داده می‌شود. آن را چاپ کنید، یا بگذارید آن شخص آن را از این صفحه اسکن کند؛ بعد از ترک این صفحه دیگر نشان داده نمی‌شود.
office-card-for = کارت برای { $name }
office-to-person = به { $name }
office-card-first = 1. به برنامه بیایید
office-card-first-why = Onderweg را باز کنید، «من دعوت‌نامه دارم» را انتخاب کنید، و این کود را اسکن کنید یا بنویسید.
office-card-first-code = کود برای آمدن به برنامه
office-card-second = 2. با دفتر یک دوسیه باز کنید
office-card-second-why = بعد این کود را اسکن کنید. موبایل می‌پرسد که آیا این را می‌خواهید؛ پیش از «بلی» شما هیچ چیز شریک نمی‌شود.
office-card-second-code = کود برای باز کردن دوسیه با دفتر
office-card-text = کود دوم به شکل متن
office-card-server = سرور:
office-card-yes = این «بلی» را هر وقت می‌توان در موبایل پس گرفت.
