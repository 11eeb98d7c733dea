### draft: no native reader has checked this file

space-joining = منتظر پذیرفته شدن
space-gone = این موبایل دیگر در آن نیست
space-people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
space-phones = { $count ->
    [one] { $count } موبایل
   *[other] { $count } موبایل
}
space-you-own = شما صاحب هستید
space-you-belong = شما عضو هستید
space-waits-sync = منتظر همگام‌سازی
space-waits-unlock = منتظر باز شدن قفل
space-trouble = مشکلی هست: { $command }
space-phone-ids = { $count ->
    [one] موبایل { $phones }
   *[other] موبایل‌ها { $phones }
}
space-founded = { $space } ساخته شد. شما صاحب آن هستید.
space-named = دیگران آن را بعد از همگام‌سازی بعدی می‌بینند.
space-told = شد.
space-noted = یادداشت شد؛ در همگام‌سازی بعدی می‌شود: { $command }

space-show-one = این را تنها به یک نفر نشان بدهید.
space-works-now = همین حالا کار می‌کند.
space-works-later = بعد از همگام‌سازی بعدی کار می‌کند: { $command }
space-qr = کود QR:
space-typed = کود نوشتنی:
space-then = بعد: { $command }

space-nobody-asks = هیچ کس نمی‌خواهد شامل شود.
space-asks-member = { $space }: موبایل { $phone } می‌خواهد عضو شود. شش رقم: { $digits }
space-asks-owner = { $space }: موبایل { $phone } می‌خواهد صاحب شود. شش رقم: { $digits }
space-asks-own = { $space }: موبایل { $phone } می‌خواهد موبایل دوم شما شود. شش رقم: { $digits }
space-if-same = اگر موبایل دیگر همین را نشان می‌دهد: { $command }
space-if-other = اگر نه، نپذیرید: { $command }
space-no-requests = این موبایل نخواسته است در جایی شامل شود.
space-joined = { $space }: شما شامل شدید.
space-closed = { $space }: دعوت‌نامه بسته است. اگر پذیرفته شده باشید، همگام‌سازی بعدی فضا را می‌آورد.
space-compare = { $space }: شش رقم: { $digits }. اگر موبایل دیگر همین را نشان می‌دهد، آن‌ها می‌توانند شما را بپذیرند.
space-asked = { $space }: درخواست شد. در موبایل دیگر: { $there } بعد اینجا: { $again }
