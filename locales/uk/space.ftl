### draft: no native reader has checked this file

space-joining = чекає, поки приймуть
space-gone = цей телефон більше не належить до нього
space-people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
space-phones = { $count ->
    [one] { $count } телефон
    [few] { $count } телефони
    [many] { $count } телефонів
   *[other] { $count } телефону
}
space-you-own = ви маєте права власника
space-you-belong = ви берете участь
space-waits-sync = чекає на синхронізацію
space-waits-unlock = чекає на розблокування
space-trouble = щось не так: { $command }
space-phone-ids = { $count ->
    [one] телефон { $phones }
    [few] телефони { $phones }
    [many] телефони { $phones }
   *[other] телефони { $phones }
}
space-founded = Створено простір { $space }. Ви маєте права власника.
space-named = Інші побачать це після наступної синхронізації.
space-told = Зроблено.
space-noted = Записано; це відбудеться під час наступної синхронізації: { $command }

space-show-one = Покажіть це лише одній людині.
space-works-now = Діє вже зараз.
space-works-later = Почне діяти після наступної синхронізації: { $command }
space-qr = QR-код:
space-typed = Код для введення:
space-then = Потім: { $command }

space-nobody-asks = Ніхто не просить приєднатися.
space-asks-member = { $space }: телефон { $phone } просить приєднатися як учасник. Шість цифр: { $digits }
space-asks-owner = { $space }: телефон { $phone } просить приєднатися як власник. Шість цифр: { $digits }
space-asks-own = { $space }: телефон { $phone } просить приєднатися як ваш другий телефон. Шість цифр: { $digits }
space-if-same = Якщо інший телефон показує те саме: { $command }
space-if-other = Якщо ні, не приймайте: { $command }
space-no-requests = Цей телефон нікуди не просить приєднатися.
space-joined = { $space }: вас прийнято.
space-closed = { $space }: запрошення закрито. Якщо вас прийняли, простір з’явиться після наступної синхронізації.
space-compare = { $space }: шість цифр: { $digits }. Якщо інший телефон показує те саме, вас можуть прийняти.
space-asked = { $space }: запит надіслано. На іншому телефоні: { $there } Потім тут: { $again }
