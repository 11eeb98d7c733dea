### draft: no native reader has checked this file

service-emergency = Notfall: Krankenwagen, Feuerwehr, Polizei
service-emergency-about = Kostenlos von jedem Telefon. Sag zuerst, wo du bist.
service-police = Polizei, dringend
service-doctor-on-duty = Ärztlicher Notdienst, nachts und am Wochenende
service-poison = Giftnotruf
service-child-line = Awel: Kinder und Jugendliche
service-child-line-about = Am Telefon oder im Chat, ohne Namen.
service-tele-onthaal = Tele-Onthaal: Jemand hört zu
service-suicide-line = Hilfe bei Suizidgedanken
service-suicide-line-about = Wenn du daran denkst, dir das Leben zu nehmen, oder Angst um jemanden hast. Bei Gefahr: 112.
service-violence-line = 1712: Gewalt und Missbrauch
service-atlas = Atlas: Niederländisch lernen und Integration
service-vdab = VDAB: Arbeit und Ausbildung
service-ocmw = Sozialamt (OCMW) Antwerpen: Hilfe bei Geld, Wohnen, Papieren
service-town = Stadt Antwerpen: Termine und Papiere
service-jac = JAC: Fragen von jungen Leuten, kostenlos
service-card-stop = Card Stop: Bankkarte sperren
