### draft: no native reader has checked this file

talk-weekly = Щотижнева розмова
talk-weekly-about = Приблизно година. Починає новоприбула особа.
point-how-are-you = Як минув тиждень? Щось добре, щось важке
point-my-questions = Мої запитання цього тижня
point-last-time = Про що ми домовилися минулого разу?
point-house = Дім: чергування, гроші, ремонт
point-school-work = Школа й робота: наступний крок
point-dutch = Нідерландська: що вдалося сказати цього тижня?
point-people = Люди й вільний час
point-health = Сон і здоров’я, лише якщо я хочу
point-letters = Листи й дати
point-next = Про що домовляємося? Хто що робить і до якого дня?
