### draft: no native reader has checked this file

office-add-person-why = تاسو له دوو کوډونو سره یو کارت جوړوئ. کله چې هغه کس په موبایل کې «هو» ووایي، دوسیه خلاصېږي.
office-name-hint = هماغه نوم چې تاسو یې دلته دې کس ته اخلئ. یوازې هغه کارکوونکي یې ویني چې له دې دوسیې سره کار کوي.
office-make-card = کارت جوړول
office-cancel = لغوه کول
office-card = کارت
office-card-once = یوازې اوس ښودل کېږي. چاپ یې کړئ، یا پرېږدئ چې هغه کس یې له دې پاڼې سکن کړي؛ د پاڼې تر پرېښودو وروسته بیا نه ښودل کېږي.
office-card-for = کارت د دې کس لپاره: { $name }
office-to-person = { $name } ته
office-card-first = 1. پروګرام ته راشئ
office-card-first-why = Onderweg خلاص کړئ، «زه بلنلیک لرم» وټاکئ، او دا کوډ سکن کړئ یا یې ولیکئ.
office-card-first-code = پروګرام ته د راتلو کوډ
office-card-second = 2. له دفتر سره یوه دوسیه خلاصه کړئ
office-card-second-why = بیا دا کوډ سکن کړئ. موبایل پوښتي چې دا غواړئ که نه؛ ستاسو تر «هو» مخکې هېڅ نه شریکېږي.
office-card-second-code = له دفتر سره د دوسیې خلاصولو کوډ
office-card-text = دوهم کوډ د متن په بڼه
office-card-server = سرور:
office-card-yes = دا «هو» هر وخت په موبایل کې بېرته اخیستل کېدای شي.
