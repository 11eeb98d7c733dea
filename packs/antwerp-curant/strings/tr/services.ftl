### draft: no native reader has checked this file

service-emergency = Acil durum: ambulans, itfaiye, polis
service-emergency-about = Her telefondan ücretsiz. Önce nerede olduğunuzu söyleyin.
service-police = Polis, acil
service-doctor-on-duty = Gece ve hafta sonu nöbetçi doktor
service-poison = Zehir danışma merkezi
service-child-line = Awel: çocuklar ve gençler
service-child-line-about = Telefonla ya da yazışarak, ad vermeden.
service-tele-onthaal = Tele-Onthaal: biri sizi dinler
service-suicide-line = İntiharı önleme hattı
service-suicide-line-about = Yaşamınıza son vermeyi düşünüyorsanız ya da biri için korkuyorsanız. Tehlike varsa: 112.
service-violence-line = 1712: şiddet ve istismar
service-atlas = Atlas: Hollandaca dersleri ve topluma uyum
service-vdab = VDAB: iş ve eğitim
service-ocmw = OCMW Anvers: para, ev ve belgeler için yardım
service-town = Anvers Belediyesi: randevular ve belgeler
service-jac = JAC: gençlerin soruları, ücretsiz
service-card-stop = Card Stop: banka kartını kapatmak
