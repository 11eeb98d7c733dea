### draft: no native reader has checked this file

stage-found = موندل شوې
stage-found-about = چېرته مې ولیدله؟ تر کله غوښتنه کولی شم؟
stage-prepared = چمتو
stage-prepared-about = لیک او سي‌وي چمتو دي، یو چا لوستي دي.
stage-sent = لېږل شوې
stage-sent-about = یوه اوونۍ وروسته پوښتم چې رسېدلې که نه.
stage-reply = ځواب
stage-reply-about = ځواب یې راکړ. مننه کوم او په دوو ورځو کې ځواب ورکوم.
stage-interview = مرکه
stage-interview-about = لاره وکتل شوه، پوښتنې تمرین شوې، جامې چمتو دي.
stage-trial = ازمایښتي کار
stage-trial-about = معاش او بیمه لري؟ تر پیل مخکې وپوښتئ.
stage-result = پایله
stage-result-about = هو: قرارداد یو ځای ولولئ. نه: وپوښتئ چې څه ښه کېدای شي.
