### draft: no native reader has checked this file

person-you = تاسو
person-by-you = تاسو
person-phone = موبایل { $phone }
person-no-name = (بې نومه)
person-owner = مالک
person-member = غړی
person-newcomer = نوی راغلی
person-buddy = د کور ملګری
person-peer = سیال
person-mentor = لارښود
