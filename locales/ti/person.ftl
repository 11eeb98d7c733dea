### draft: no native reader has checked this file

person-you = ንስኹም
person-by-you = ንስኹም
person-phone = ተሌፎን { $phone }
person-no-name = (ስም የብሉን)
person-owner = ዋና
person-member = ኣባል
person-newcomer = ሓድሽ ሰብ
person-buddy = ባዲ
person-peer = መዘና
person-mentor = መካሪ
