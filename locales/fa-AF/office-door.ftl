### draft: no native reader has checked this file

office-sign-in = داخل شدن
office-step-one = قدم 1 از 2
office-step-two = قدم 2 از 2
office-for-staff = برای کارمندان برنامه.
office-address = ایمیل کاری
office-password = رمز عبور
office-next-step = بعدی
office-back = برگشت
office-cannot-sign-in = من نمی‌توانم داخل شوم
office-cannot-sign-in-why = از هماهنگ‌کنندۀ خود بپرسید. هیچ کس نمی‌تواند رمز عبور شما را بخواند یا بفرستد، و هیچ ایمیلی فرستاده نمی‌شود.
office-ended = شما بیرون شدید، چون مدتی هیچ کاری نشد. برای ادامه داخل شوید.
office-ended-draft = شما بیرون شدید، چون مدتی هیچ کاری نشد. داخل شوید، و نوشتۀ شما پس می‌آید.
office-second-factor = نشان بدهید که خود شما هستید
office-second-factor-why = دو ثبوت، چون این دوسیه‌ها دربارۀ جوانان است.
office-code = شش رقم از اپلیکیشن کود شما
office-check-code = بررسی کود
office-lost-factor = من ثبوت دوم خود را گم کردم
office-lost-factor-why = از هماهنگ‌کنندۀ خود یک حساب نو بخواهید. هیچ کس بدون ثبوت دوم داخل نمی‌شود.

office-wrong-password = { $count ->
    [one] آدرس یا رمز عبور درست نیست. { $count } کوشش باقی است.
   *[other] آدرس یا رمز عبور درست نیست. { $count } کوشش باقی است.
}
office-wrong-code = { $count ->
    [one] این کود درست نبود یا وقتش گذشت. منتظر کود بعدی باشید. { $count } کوشش باقی است.
   *[other] این کود درست نبود یا وقتش گذشت. منتظر کود بعدی باشید. { $count } کوشش باقی است.
}
office-try-later = { $count ->
    [one] بعد از { $count } دقیقه دوباره کوشش کنید، یا از هماهنگ‌کنندۀ خود بپرسید.
   *[other] بعد از { $count } دقیقه دوباره کوشش کنید، یا از هماهنگ‌کنندۀ خود بپرسید.
}
