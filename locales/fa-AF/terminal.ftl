### draft: no native reader has checked this file

terminal-pin = پین‌کود:
terminal-new-pin = پین‌کود نو:
terminal-pin-again = یک بار دیگر:
terminal-problem = { $field }: { $rule }
terminal-no-home = بگویید کدام فولدر موبایل است: { $option }، یا { $variable }
terminal-no-profile = هیچ کس این تصویر را استفاده نمی‌کند؛ اول آن را بسازید: { $command }
terminal-profile-taken = یک نفر از قبل این تصویر را استفاده می‌کند
terminal-zone = این ساحۀ زمانی نیست؛ برای مثال بنویسید { $example }
terminal-nothing-to-edit = بگویید چه تغییر کند: { $options }
terminal-form = بنویسید { $example }
terminal-no-line = سطری با این شماره نیست
terminal-no-text = فایل متن UTF-8 نیست
terminal-no-new-pin = پین‌کود نو را بدهید: { $option } یا { $variable }
terminal-pins-differ = این دو یکسان نیستند
terminal-no-own-phone = هیچ موبایل شما این شماره را ندارد
terminal-more-phones = بیشتر از یکی برابر است: بیشتر آن را بنویسید
terminal-no-random = سیستم بایت‌های تصادفی نمی‌دهد
terminal-new-folder = فولدری را بگویید که هنوز نیست، یا یک فولدر خالی را
terminal-server-name = نام از 1 تا { $limit } بایت دارد و حرف ناپیدا ندارد: نام دیگری انتخاب کنید
terminal-locked = اپلیکیشن قفل است
terminal-key-gone = فایل کلید این موبایل نیست
terminal-server = از طرف سرور: { $reason }

terminal-unlock = پین‌کود را بدهید: { $options }، یا در ترمینل.
terminal-free-space = در دیسک جای خالی کنید و ببینید که در فولدر نوشته می‌شود. هیچ چیز گم نشده است.
terminal-recover = این کتابچه دیگر در اینجا باز نمی‌شود. در یک فولدر نو شروع کنید و از یک عضو فضاهای خود بخواهید که آن را بپذیرد. هیچ چیز حذف نشده است.
terminal-close-other = یک onderweg دیگر این فولدر را استفاده می‌کند: منتظر بمانید یا آن را ببندید.
terminal-enrol = از دفتر یک کود بخواهید، بعد: { $command }
terminal-open-case = از مددکار یک کارت بخواهید، بعد: { $command }
terminal-sync-first = اول آن را بفرستید: { $command }
