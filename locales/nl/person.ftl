### draft: no native reader has checked this file

person-you = jij
person-by-you = jou
person-phone = telefoon { $phone }
person-no-name = (geen naam)
person-owner = eigenaar
person-member = lid
person-newcomer = nieuwkomer
person-buddy = buddy
person-peer = peer
person-mentor = mentor
