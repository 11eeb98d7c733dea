### draft: no native reader has checked this file

office-skip = Перейти до сторінки
office-nav = Головне меню
office-people = Мої люди
office-find = Знайти людину
office-language = Мова:
office-language-label = Мова
office-sign-out = Вийти
office-caseworker = соцпрацівник
office-coordinator = координатор
office-foot-looks = Кожен перегляд справи записується, і людина це бачить
office-foot-keyboard = Клавіатура: натисніть Tab один раз, щоб пропустити це меню
office-of = Офіс програми { $programme }
office-print = Надрукувати
office-new = Нове
office-open = Відкрити
office-on-phone = на телефоні
office-not-on-phone = ще не на телефоні
office-you = ви
office-nameless = хтось без імені

office-today = Сьогодні
office-tomorrow = Завтра
office-today-at = Сьогодні, { $time }
office-tomorrow-at = Завтра, { $time }

office-said-answered = Вашу відповідь записано. Вона з’явиться на телефоні під час наступного зв’язку.
office-said-confirmed = Крок підтверджено. Це з’явиться на телефоні під час наступного зв’язку.
office-said-sent-back = Крок повернено. Це з’явиться на телефоні під час наступного зв’язку.
office-said-added = Зустріч додано. Вона з’явиться на телефоні під час наступного зв’язку.
office-said-seen = Усе позначено як переглянуте.

office-said-changed = Тим часом це вже змінено. Нічого не записано; зараз це виглядає так.
office-said-not-shared = У цій справі не можна писати. Нічого не записано.
office-said-card-shown = Картка показується один раз. Якщо її не надруковано й не відскановано, додайте людину ще раз.

office-not-open = Ця справа для вас не відкрита.
office-not-open-why = Якщо вона мала бути відкрита, попросіть координатора перевірити призначення. Цю спробу записано.

office-no-page = Такої сторінки немає.
office-no-page-why = Ця адреса не належить цьому офісу.
office-elsewhere = Нічого не зроблено.
office-elsewhere-why = Форма надійшла не зі сторінки цього офісу, або сторінка була застаріла. Поверніться, завантажте сторінку знову й повторіть.
office-too-large = Це більше, ніж уміщає форма.
office-too-large-why = Нічого не зроблено. Поверніться й скоротіть текст.
office-unavailable = Офіс зараз не має доступу до справ.
office-unavailable-why = Нічого не записано. Поверніться до свого тексту, збережіть його й спробуйте ще раз за кілька хвилин.
office-broken = Щось пішло не так на нашому боці.
office-broken-why = Те, що було записано раніше, не втрачено. Спробуйте ще раз; якщо не допоможе, повідомте координатора.
office-to-people = До моїх людей
