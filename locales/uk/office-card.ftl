### draft: no native reader has checked this file

office-add-person-why = Ви створюєте картку з двома кодами. Справа відкриється, коли людина скаже «так» на телефоні.
office-name-hint = Так, як ви тут називаєте цю людину. Це бачать лише працівники, які ведуть цю справу.
office-make-card = Створити картку
office-cancel = Скасувати
office-card = Картка
office-card-once = Її видно лише зараз. Надрукуйте її або дайте людині відсканувати її з цього екрана; коли ви підете зі сторінки, показати її знову не можна.
office-card-for = Для кого картка: { $name }
office-to-person = До сторінки: { $name }
office-card-first = 1. Приєднайтеся до програми
office-card-first-why = Відкрийте Onderweg, виберіть «У мене є запрошення» і відскануйте цей код або введіть його.
office-card-first-code = Код для приєднання до програми
office-card-second = 2. Відкрийте справу в офісі
office-card-second-why = Потім відскануйте цей код. Телефон запитає, чи ви цього хочете; доки ви не скажете «так», нічого не передається.
office-card-second-code = Код для відкриття справи в офісі
office-card-text = Другий код як текст
office-card-server = Сервер:
office-card-yes = Це «так» можна будь-коли забрати назад, на телефоні.
