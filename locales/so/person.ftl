### draft: no native reader has checked this file

person-you = adiga
person-by-you = adiga
person-phone = taleefanka { $phone }
person-no-name = (magac ma leh)
person-owner = milkiile
person-member = xubin
person-newcomer = qof cusub
person-buddy = buddy
person-peer = qof faca ah
person-mentor = hage
