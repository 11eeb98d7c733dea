### draft: no native reader has checked this file

house-field-by = رفتن به نوبت بعدی
house-field-order = ترتیب
house-field-swap = بدل کردن نوبت
house-field-answer = جواب
house-field-version = نسخه
house-field-sign = امضا
house-field-told = تاریخ خبر دادن
house-field-told-who = به کی خبر داده شد
house-field-mended = تاریخ ترمیم
house-field-mended-by = کی ترمیم کرد

kind-rota = تقسیم اوقات کار خانه
kind-shopping = سودا
kind-repair = ترمیم
kind-bins = کثافات
kind-agreement = فیصلۀ خانه

house-no-rota = تقسیم اوقات کار خانه نیست
house-by-week = هر هفته یک نوبت نو
house-by-done = نوبت بعدی وقتی که یکی تمام شود
house-now = حالا (از { $day }): { $name }
house-now-open = حالا: { $name }
house-begins = در { $day } شروع می‌شود
house-nobody = یک نفر بی‌نام
house-you = شما
house-swapped = بدل‌شده
house-left = از خانه رفته
house-turns = { $count ->
    [one] { $count } نوبت
   *[other] { $count } نوبت
}
house-turn = نوبت { $turn }
house-done-by = تمام شد، از طرف { $names }
house-rota-made = تقسیم اوقات { $rota } ساخته شد.
house-ordered = ترتیب نو از نوبت { $turn } به بعد اعتبار دارد.
house-turn-done = نوبت { $turn } تمام شد.
house-turn-was-done = نوبت { $turn } از قبل تمام شده بود.

house-swap-asks = { $name } نوبت { $give } را در بدل نوبت { $take } شما پیشنهاد می‌کند
house-swap-waits = منتظر { $name }: نوبت { $give } در بدل نوبت { $take }
house-swap-offered = به نام { $swap } پیشنهاد شد. وقتی طرف دیگر قبول کند، اعتبار دارد.
house-swap-accepted = نوبت { $give } و نوبت { $take } بدل شد.
house-swap-declined = بدل کردن نوبت قبول نشد.

house-error-no-circle = امور خانه تنها در یک حلقه ممکن است: فضای خانۀ خود را انتخاب کنید.
house-error-no-rota = این مورد تقسیم اوقات کار خانه نیست.
house-error-other-kind = این مورد از نوع دیگری است.
house-error-not-yet = این نوبت هنوز نرسیده است.
house-error-not-yours = تنها نوبتی را داده می‌توانید که از شما باشد.
house-error-not-theirs = نوبت دیگر از کسی در خانه نیست که آن را داده بتواند.
house-error-over = این نوبت گذشته یا تمام شده است.
house-error-unfair = بعد از این بدل کردن، یک نفر دو نوبت بیشتر یا کمتر از پلان دارد: نوبت نزدیک‌تری را انتخاب کنید.
house-error-people = { $most ->
    [one] تقسیم اوقات کار خانه از { $least } تا { $most } نفر دارد، هر نفر یک بار.
   *[other] تقسیم اوقات کار خانه از { $least } تا { $most } نفر دارد، هر نفر یک بار.
}
house-error-apart = { $most ->
    [one] دو نوبت که بدل می‌شود، حداکثر { $most } نوبت از هم فاصله دارد.
   *[other] دو نوبت که بدل می‌شود، حداکثر { $most } نوبت از هم فاصله دارد.
}

house-shop-empty = چیزی برای خریدن نیست
house-shop-open = برای خریدن
house-shop-bought = خریده‌شده
house-shop-added = { $count ->
    [one] { $count } چیز در لست است.
   *[other] { $count } چیز در لست است.
}
house-shop-ticked = { $count ->
    [one] { $count } چیز خریده شد.
   *[other] { $count } چیز خریده شد.
}
house-shop-unticked = { $count ->
    [one] { $count } چیز باید دوباره خریده شود.
   *[other] { $count } چیز باید دوباره خریده شود.
}
house-shop-cleared = { $count ->
    [one] { $count } چیز کنار گذاشته شد.
   *[other] { $count } چیز کنار گذاشته شد.
}

house-no-repair = چیزی برای ترمیم نیست
house-told = خبر داده شد در { $day }
house-told-who = خبر داده شد به { $who } در { $day }
house-mended-by = ترمیم شد، از طرف { $who }

house-bins-added = { $count ->
    [one] یادداشت شد. شب پیش از آن زنگ می‌زند.
   *[other] { $count } روز یادداشت شد. شب پیش از هر کدام زنگ می‌زند.
}

house-checklist-started = { $count ->
    [one] { $count } کار نو، با روز آن.
   *[other] { $count } کار نو، هر کدام با روز خود.
}

house-agreement = فیصلۀ خانه
house-agreement-none = هنوز فیصلۀ خانه نیست
house-agreement-holds = نسخۀ { $version } اعتبار دارد
house-agreement-not-yet = هنوز هیچ نسخه اعتبار ندارد: امضای همه لازم است
house-agreement-proposed = نسخۀ { $version } پیشنهاد شده است
house-signed-by = امضا شد، از طرف { $names }
house-waits-for = منتظر { $names }
house-proposed = نسخۀ { $version } با امضای شما پیشنهاد شد. وقتی همه امضا کنند، اعتبار دارد.
house-signed = شما نسخۀ { $version } را امضا کردید.
house-no-changes = از وقتی که امضا کردید، هیچ چیز تغییر نکرده است.
house-changes = از نسخۀ { $from }، که شما امضا کردید، به { $to }:
house-changes-first = شما هنوز هیچ نسخه را امضا نکرده‌اید. نسخۀ { $to }:
