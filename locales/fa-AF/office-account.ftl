### draft: no native reader has checked this file

office-account-lost = موبایل گم شد؟
office-account-new = کود حساب نو
office-account-why = با آن یک موبایل نو می‌تواند سرور را استفاده کند، یک بار، تا هفت روز. هیچ نوشتۀ کسی را باز نمی‌کند: آن با موبایل دوم، با ورق بازگشت، یا به کمک یک همخانه پس می‌آید.
office-account-for = کود حساب برای { $name }
office-account-deed = کود حساب برای موبایل نو ساخته شد
