### draft: no native reader has checked this file

person-you = du
person-by-you = dir
person-phone = Handy { $phone }
person-no-name = (ohne Namen)
person-owner = verantwortlich
person-member = Mitglied
person-newcomer = neu angekommen
person-buddy = Buddy
person-peer = Peer
person-mentor = Mentoring
