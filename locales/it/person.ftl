### draft: no native reader has checked this file

person-you = tu
person-by-you = te
person-phone = telefono { $phone }
person-no-name = (senza nome)
person-owner = responsabile
person-member = membro
person-newcomer = persona appena arrivata
person-buddy = buddy
person-peer = peer
person-mentor = mentor
