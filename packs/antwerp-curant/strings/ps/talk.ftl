### draft: no native reader has checked this file

talk-weekly = اوونیزې خبرې
talk-weekly-about = شاوخوا یو ساعت. نوی راغلی پیل کوي.
point-how-are-you = اوونۍ څنګه وه؟ یو ښه شی، یو سخت شی
point-my-questions = د دې اوونۍ زما پوښتنې
point-last-time = تېر ځل مو پر څه هوکړه وکړه؟
point-house = کور: د کارونو وېش، پیسې، ترمیم
point-school-work = ښوونځی او کار: راتلونکی ګام
point-dutch = هالنډي: دا اوونۍ مې څه وویل؟
point-people = خلک او وزګار وخت
point-health = خوب او روغتیا، یوازې که زه وغواړم
point-letters = لیکونه او نېټې
point-next = پر څه هوکړه کوو؟ څوک څه کوي، تر کله؟
