### draft: no native reader has checked this file

service-emergency = Emergenza: ambulanza, pompieri, polizia
service-emergency-about = Gratis da ogni telefono. Di’ prima dove sei.
service-police = Polizia, urgente
service-doctor-on-duty = Medico di turno, di notte e nel fine settimana
service-poison = Centro antiveleni
service-child-line = Awel: bambini e giovani
service-child-line-about = Per telefono o in chat, senza dire il nome.
service-tele-onthaal = Tele-Onthaal: qualcuno ascolta
service-suicide-line = Linea contro il suicidio
service-suicide-line-about = Se pensi di toglierti la vita, o hai paura per qualcuno. In caso di pericolo: 112.
service-violence-line = 1712: violenza e abusi
service-atlas = Atlas: corsi di olandese e integrazione civica
service-vdab = VDAB: lavoro e formazione
service-ocmw = OCMW Anversa: aiuto per soldi, casa, documenti
service-town = Città di Anversa: appuntamenti e documenti
service-jac = JAC: domande dei giovani, gratis
service-card-stop = Card Stop: bloccare una carta bancaria
