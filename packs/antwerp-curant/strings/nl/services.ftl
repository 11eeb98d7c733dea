### draft: no native reader has checked this file

service-emergency = Noodgeval: ziekenwagen, brandweer, politie
service-emergency-about = Gratis vanaf elke telefoon. Zeg eerst waar je bent.
service-police = Politie, dringend
service-doctor-on-duty = Huisarts van wacht, 's nachts en in het weekend
service-poison = Antigifcentrum
service-child-line = Awel: kinderen en jongeren
service-child-line-about = Per telefoon of chat, zonder naam.
service-tele-onthaal = Tele-Onthaal: iemand luistert
service-suicide-line = Zelfmoordlijn
service-suicide-line-about = Als je aan zelfmoord denkt, of bang bent voor iemand. Bij gevaar: 112.
service-violence-line = 1712: geweld en misbruik
service-atlas = Atlas: Nederlands leren en inburgering
service-vdab = VDAB: werk en opleiding
service-ocmw = OCMW Antwerpen: hulp bij geld, wonen, papieren
service-town = Stad Antwerpen: afspraken en papieren
service-jac = JAC: vragen van jongeren, gratis
service-card-stop = Card Stop: bankkaart blokkeren
