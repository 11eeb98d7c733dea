### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): له { $all } متنونو څخه { $said }
text-pack = د بستې: له { $all } څخه { $said }
text-template = د ژباړو اصلي متن
text-draft = مسوده: تر اوسه د ژبې هېڅ ویونکي نه ده کتلې
text-read = له { $files } فایلونو څخه { $read } کتل شوي، کتونکي: { $names }
text-column-language = ژبه
text-column-messages = متنونه
text-column-pack = د بستې متنونه
text-column-checked = کتل شوي
