### draft: no native reader has checked this file

task-doctor-appointment = Записатися до лікаря
task-dentist = Записатися до стоматолога
task-join-mutuality = Вступити до лікарняної каси
task-report-address = Повідомити нову адресу в міській управі
task-report-address-about = Протягом восьми робочих днів після переїзду. Візьміть посвідчення особи.
task-renew-card = Продовжити посвідку на проживання
task-renew-card-about = Подайте запит за 45–30 днів до закінчення терміну.
task-bank-appointment = Записатися в банк
task-bank-appointment-about = Кожен, хто живе тут законно, має право на базовий рахунок.
task-atlas-appointment = Записатися в Atlas
task-buy-season-ticket = Купити проїзний на трамвай і автобус
task-read-letter-together = Разом прочитати лист
task-send-application = Надіслати заявку на роботу
task-call-employer = Подзвонити роботодавцю про вакансію
task-collect-diplomas = Зібрати документи про попереднє навчання
task-school-visit = Попроситися подивитися школу
task-visit-library = Піти разом до бібліотеки
task-ask-club = Попросити в клубі пробне заняття
task-neighbour-visit = Разом подзвонити у двері до сусідів
task-cook-together = Приготувати для дому страву з рідних країв
task-month-budget = Переглянути гроші за місяць
task-social-housing-form = Заповнити форму на соціальне житло
task-ask-support = Запитати соцпрацівника про психологічну підтримку
