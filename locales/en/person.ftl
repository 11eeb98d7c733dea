### People and their phones as they are named in lists and in other messages.

## icon: user

# Who reads this, as the one who did something.
person-you = you
# Who reads this, after "by".
person-by-you = you
# $phone (text): the beginning of a phone's id.
person-phone = phone { $phone }
person-no-name = (no name)
person-owner = owner
person-member = member
person-newcomer = newcomer
person-buddy = buddy
person-peer = peer
person-mentor = mentor
