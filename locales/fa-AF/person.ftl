### draft: no native reader has checked this file

person-you = شما
person-by-you = شما
person-phone = موبایل { $phone }
person-no-name = (بی‌نام)
person-owner = صاحب
person-member = عضو
person-newcomer = تازه‌وارد
person-buddy = رفیق همخانه
person-peer = همتا
person-mentor = رهنما
