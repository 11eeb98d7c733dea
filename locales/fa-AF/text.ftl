### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } از { $all } متن
text-pack = از بسته: { $said } از { $all }
text-template = متن اصلی برای ترجمه‌ها
text-draft = مسوده: هنوز هیچ اهل زبان آن را ندیده است
text-read = { $read } از { $files } فایل دیده شد، از طرف { $names }
text-column-language = زبان
text-column-messages = متن‌ها
text-column-pack = متن‌های بسته
text-column-checked = دیده شد
