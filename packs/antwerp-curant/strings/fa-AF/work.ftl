### draft: no native reader has checked this file

stage-found = پیدا شده
stage-found-about = کجا دیدم؟ تا چه وقت می‌توانم درخواستی بدهم؟
stage-prepared = آماده
stage-prepared-about = نامه و سی‌وی آماده است، یک نفر آن‌ها را خوانده است.
stage-sent = فرستاده شده
stage-sent-about = بعد از یک هفته می‌پرسم که رسید یا نه.
stage-reply = جواب
stage-reply-about = جواب دادند. تشکر می‌کنم و در دو روز جواب می‌دهم.
stage-interview = مصاحبه
stage-interview-about = راه دیده شد، سوال‌ها تمرین شد، لباس آماده است.
stage-trial = کار آزمایشی
stage-trial-about = آیا معاش و بیمه دارد؟ پیش از شروع بپرسید.
stage-result = نتیجه
stage-result-about = بلی: قرارداد را با هم بخوانید. نخیر: بپرسید چه بهتر شده می‌توانست.
