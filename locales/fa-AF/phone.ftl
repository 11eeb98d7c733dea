### draft: no native reader has checked this file

phone-enrolled = این موبایل در { $server } حساب دارد. نقش: { $role }.
phone-pin-set = پین‌کود تعیین شد. بدون آن هیچ چیز باز نمی‌شود، و راه دیگری نیست.
phone-pin-removed = پین‌کود برداشته شد.
phone-pin-now = پین‌کود را می‌توان حالا نوشت.
phone-pin-wait = پین‌کود را می‌توان بعد از { $span } نوشت.
phone-locked = قفل شد. آنچه فرستاده نشده، مهر شده است و می‌تواند فرستاده شود.
phone-wiped = از این موبایل پاک شد.
phone-unused = هنوز هیچ کس این موبایل را استفاده نمی‌کند.

phone-metered = استفاده از شبکه‌ای که پول می‌گیرد: { $answer }
phone-auto-lock = خودش قفل می‌شود بعد از: { $span }
phone-no-auto-lock = خودش قفل می‌شود: هیچ وقت
phone-language = زبان: { $language }
phone-language-system = زبان: { $language } (مطابق سیستم)
phone-digits = رقم‌ها: { $digits } ({ $sample })
phone-digits-european = اروپایی
phone-digits-arabic = عربی
phone-digits-eastern = دری و فارسی
phone-calendar = جنتری: { $calendar }
phone-calendar-gregorian = میلادی
phone-calendar-solar = هجری شمسی
phone-calendar-ethiopic = ایتوپیایی

phone-code-works = یک بار کار می‌دهد، تا هفت روز.
phone-listening = منتظر ارتباط در { $url }
phone-server-stopped = توقف کرد.
