### draft: no native reader has checked this file

terminal-pin = PIN-код:
terminal-new-pin = Новий PIN-код:
terminal-pin-again = Ще раз:
terminal-problem = { $field }: { $rule }
terminal-no-home = укажіть, яка папка є телефоном: { $option } або { $variable }
terminal-no-profile = цим малюнком ніхто не користується; спочатку створіть його: { $command }
terminal-profile-taken = цим малюнком уже хтось користується
terminal-zone = це не часовий пояс; напишіть, наприклад, { $example }
terminal-nothing-to-edit = укажіть, що змінити: { $options }
terminal-form = напишіть { $example }
terminal-no-line = рядка з таким номером немає
terminal-no-text = файл не є текстом UTF-8
terminal-no-new-pin = укажіть новий PIN-код: { $option } або { $variable }
terminal-pins-differ = вони не однакові
terminal-no-own-phone = жоден ваш телефон не має такого id
terminal-more-phones = підходить кілька: напишіть більше знаків
terminal-no-random = система не дає випадкових байтів
terminal-new-folder = назвіть папку, якої ще немає, або порожню
terminal-server-name = в імені має бути від 1 до { $limit } байтів і жодних керівних символів: виберіть інше
terminal-locked = застосунок заблоковано
terminal-key-gone = файл із ключем цього телефону зник
terminal-server = На боці сервера: { $reason }

terminal-unlock = Укажіть PIN-код: { $options } або введіть його в терміналі.
terminal-free-space = Звільніть місце на диску й перевірте, чи можна писати в папку. Нічого не втрачено.
terminal-recover = Цей щоденник тут більше не відкривається. Почніть у новій папці й попросіть учасника ваших просторів прийняти її. Нічого не видалено.
terminal-close-other = Цією папкою користується інший onderweg: зачекайте на нього або закрийте його.
terminal-enrol = Попросіть код в офісі, потім: { $command }
terminal-open-case = Попросіть картку в соцпрацівника, потім: { $command }
terminal-sync-first = Спочатку надішліть: { $command }
