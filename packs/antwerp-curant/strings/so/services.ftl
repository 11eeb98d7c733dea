### draft: no native reader has checked this file

service-emergency = Degdeg: ambalaas, dab-damis, booliis
service-emergency-about = Taleefan kasta waa bilaash. Marka hore sheeg meesha aad joogto.
service-police = Booliis, degdeg ah
service-doctor-on-duty = Dhakhtarka shaqeeya habeenkii iyo dhammaadka toddobaadka
service-poison = Xarunta sunta
service-child-line = Awel: carruurta iyo dhallinyarada
service-child-line-about = Taleefan ama chat, magac la'aan.
service-tele-onthaal = Tele-Onthaal: qof ku dhegaysanaya
service-suicide-line = Khadka ka hortagga is-dilka
service-suicide-line-about = Marka aad ka fikirto inaad naftaada dhammayso, ama aad qof u baqdo. Khatar: 112.
service-violence-line = 1712: rabshad iyo xadgudub
service-atlas = Atlas: casharrada Af-Hollandka iyo la qabsiga bulshada
service-vdab = VDAB: shaqo iyo tababar
service-ocmw = OCMW Antwerpen: caawimaad lacag, guri, waraaqo
service-town = Magaalada Antwerpen: ballamo iyo waraaqo
service-jac = JAC: su'aalaha dhallinyarada, bilaash
service-card-stop = Card Stop: xir kaarka bangiga
