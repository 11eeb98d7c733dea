### draft: no native reader has checked this file

ability-home-say-where = Сказати, де і з ким ви живете
ability-home-ask-help = Попросити допомоги в того, хто живе з вами
ability-home-repair = Сказати, що в домі зламалося
ability-home-agree = Домовитися, хто готує і хто прибирає
ability-doctor-pain = Сказати, де болить
ability-doctor-appointment = Попросити про прийом
ability-doctor-since = Сказати, відколи болить і що ви приймаєте
ability-doctor-pharmacy = Зрозуміти, як приймати ліки
ability-job-what = Сказати, яку роботу ви вмієте робити
ability-job-when = Сказати, коли ви можете працювати
ability-job-call = Подзвонити щодо вакансії
ability-job-sick = Повідомити на роботу, що ви хворієте
ability-town-hall-name = Назвати своє ім’я по літерах і свою адресу
ability-town-hall-ask = Запитати, які документи вам потрібні
ability-town-hall-letter = Запитати, що означає лист
ability-town-hall-move = Повідомити про переїзд
ability-train-ticket = Купити квиток
ability-train-platform = Запитати, яка колія і о котрій годині
ability-train-late = Зрозуміти, що потяг запізнюється
ability-train-change = Запитати, де робити пересадку
