### draft: no native reader has checked this file

stage-found = Знайдено
stage-found-about = Де це було? До якого дня можна подати заявку?
stage-prepared = Підготовлено
stage-prepared-about = Лист і резюме готові, хтось їх уже прочитав.
stage-sent = Надіслано
stage-sent-about = Через тиждень я запитую, чи все надійшло.
stage-reply = Відповідь
stage-reply-about = Мені відповіли. Я дякую й відповідаю за два дні.
stage-interview = Співбесіда
stage-interview-about = Дорогу знайдено, запитання відпрацьовано, одяг готовий.
stage-trial = Пробний день
stage-trial-about = Чи це оплачують і страхують? Запитайте до початку.
stage-result = Результат
stage-result-about = Так: прочитайте договір разом. Ні: запитайте, що можна покращити.
