### draft: no native reader has checked this file

service-emergency = Екстрені служби: швидка, пожежники, поліція
service-emergency-about = Безкоштовно з будь-якого телефону. Спочатку скажіть, де ви.
service-police = Поліція, терміново
service-doctor-on-duty = Черговий лікар уночі й на вихідних
service-poison = Центр допомоги при отруєннях
service-child-line = Awel: діти й молодь
service-child-line-about = Телефоном або в чаті, без імені.
service-tele-onthaal = Tele-Onthaal: хтось вас вислухає
service-suicide-line = Лінія запобігання самогубству
service-suicide-line-about = Коли думаєте про самогубство або боїтеся за когось. У небезпеці: 112.
service-violence-line = 1712: насильство й жорстоке поводження
service-atlas = Atlas: курси нідерландської та громадянська інтеграція
service-vdab = VDAB: робота й навчання
service-ocmw = OCMW Антверпен: допомога з грошима, житлом, документами
service-town = Місто Антверпен: запис на прийом і документи
service-jac = JAC: запитання молоді, безкоштовно
service-card-stop = Card Stop: заблокувати банківську картку
