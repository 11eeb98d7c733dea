### draft: no native reader has checked this file

service-emergency = Urgence : ambulance, pompiers, police
service-emergency-about = Gratuit depuis tous les téléphones. Dire d'abord où on est.
service-police = Police, urgent
service-doctor-on-duty = Médecin de garde, la nuit et le week-end
service-poison = Centre antipoisons
service-child-line = Awel : enfants et jeunes
service-child-line-about = Par téléphone ou par chat, sans donner de nom.
service-tele-onthaal = Tele-Onthaal : quelqu'un vous écoute
service-suicide-line = Ligne de prévention du suicide
service-suicide-line-about = Si vous pensez au suicide, ou si vous avez peur pour quelqu'un. En cas de danger : 112.
service-violence-line = 1712 : violence et abus
service-atlas = Atlas : cours de néerlandais et intégration
service-vdab = VDAB : travail et formation
service-ocmw = CPAS (OCMW) d'Anvers : aide pour l'argent, le logement, les papiers
service-town = Ville d'Anvers : rendez-vous et papiers
service-jac = JAC : questions de jeunes, gratuit
service-card-stop = Card Stop : bloquer une carte bancaire
