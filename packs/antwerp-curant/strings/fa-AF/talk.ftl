### draft: no native reader has checked this file

talk-weekly = صحبت هفته‌وار
talk-weekly-about = حدود یک ساعت. تازه‌وارد شروع می‌کند.
point-how-are-you = هفته چطور بود؟ یک چیز خوب، یک چیز سخت
point-my-questions = سوال‌های من در این هفته
point-last-time = بار گذشته چه فیصله کردیم؟
point-house = خانه: نوبت کار، پول، ترمیم
point-school-work = مکتب و کار: قدم بعدی
point-dutch = هالندی: این هفته چه گفتم؟
point-people = مردم و وقت آزاد
point-health = خواب و صحت، تنها اگر من بخواهم
point-letters = مکتوب‌ها و تاریخ‌ها
point-next = چه فیصله می‌کنیم؟ کی چه می‌کند، تا چه وقت؟
