### draft: no native reader has checked this file

list-empty = Тут нічого немає.
list-overdue = Прострочено
list-today = Сьогодні, { $date }
list-undated = Без дати
list-nothing-due = Нічого не заплановано.
list-no-alarms = Немає сповіщень.

list-both = змінено обома
list-professional = для соцпрацівника
list-passed = передано соцпрацівнику
list-late = написано після закриття
list-moved-twice = переміщено двічі
list-sent = надіслано
