### draft: no native reader has checked this file

text-language = { $name } ({ $tag }): { $said } من { $all } من الرسائل
text-pack = من الحزمة: { $said } من { $all }
text-template = النص الأصلي للترجمات
text-draft = مسودة: لم يراجعها قارئ بلغته الأم
text-read = { $read } من { $files } من الملفات، راجعها: { $names }
text-column-language = اللغة
text-column-messages = الرسائل
text-column-pack = نصوص الحزمة
text-column-checked = المراجعة
