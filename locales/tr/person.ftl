### draft: no native reader has checked this file

person-you = siz
person-by-you = siz
person-phone = telefon { $phone }
person-no-name = (adsız)
person-owner = sahip
person-member = üye
person-newcomer = yeni gelen
person-buddy = buddy
person-peer = peer
person-mentor = mentor
