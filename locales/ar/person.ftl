### draft: no native reader has checked this file

person-you = أنت
person-by-you = أنت
person-phone = الهاتف { $phone }
person-no-name = (بلا اسم)
person-owner = مالك
person-member = عضو
person-newcomer = قادم جديد
person-buddy = مرافق
person-peer = زميل مساند
person-mentor = مرشد
