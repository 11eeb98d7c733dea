### draft: no native reader has checked this file

service-emergency = عاجل: امبولانس، اطفائیه، پولیس
service-emergency-about = از هر تلیفون رایگان. اول بگویید که کجا هستید.
service-police = پولیس، عاجل
service-doctor-on-duty = داکتر نوکریوال، شب و آخر هفته
service-poison = مرکز زهرها
service-child-line = Awel: برای اطفال و جوانان
service-child-line-about = با تلیفون یا چت، بدون گفتن نام.
service-tele-onthaal = Tele-Onthaal: یک نفر گوش می‌دهد
service-suicide-line = خط کمک در برابر خودکشی
service-suicide-line-about = وقتی به ختم زندگی خود فکر می‌کنید، یا برای کسی تشویش دارید. در خطر: 112.
service-violence-line = 1712: خشونت و آزار
service-atlas = Atlas: درس هالندی و ادغام در جامعه
service-vdab = VDAB: کار و آموزش
service-ocmw = OCMW انتورپ: کمک در پول، خانه، اسناد
service-town = شهر انتورپ: وقت ملاقات و اسناد
service-jac = JAC: سوال‌های جوانان، رایگان
service-card-stop = Card Stop: بستن کارت بانک
