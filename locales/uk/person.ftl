### draft: no native reader has checked this file

person-you = ви
person-by-you = ви
person-phone = телефон { $phone }
person-no-name = (без імені)
person-owner = власник
person-member = учасник
person-newcomer = новоприбула особа
person-buddy = бадді
person-peer = peer
person-mentor = наставник
