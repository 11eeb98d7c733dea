### draft: no native reader has checked this file

person-you = vous
person-by-you = vous
person-phone = téléphone { $phone }
person-no-name = (sans nom)
person-owner = responsable
person-member = membre
person-newcomer = personne primo-arrivante
person-buddy = buddy
person-peer = pair
person-mentor = mentor
