### draft: no native reader has checked this file

task-doctor-appointment = Ballan dhakhtar qabso
task-dentist = Ballan dhakhtarka ilkaha qabso
task-join-mutuality = Ku biir caymis caafimaad (mutualiteit)
task-report-address = Cinwaanka cusub ku sheeg xafiiska dowladda hoose
task-report-address-about = Siddeed maalmood oo shaqo gudahood guurista kaddib. Kaarka aqoonsiga soo qaado.
task-renew-card = Cusboonaysii kaarka deggenaanshaha
task-renew-card-about = Codso 45 ilaa 30 maalmood ka hor inta aanu dhicin.
task-bank-appointment = Ballan bangi qabso
task-bank-appointment-about = Qof kasta oo si sharci ah halkan u deggan xaq ayuu u leeyahay akoon aasaasi ah.
task-atlas-appointment = Ballan Atlas qabso
task-buy-season-ticket = Iibso kaar bille ah oo taraam iyo bas
task-read-letter-together = Warqad wada akhriya
task-send-application = Codsi shaqo dir
task-call-employer = Wac loo-shaqeeye oo weyddii shaqo bannaan
task-collect-diplomas = Isku keen waraaqaha iskuulladii hore
task-school-visit = Codso inaad iskuul soo booqato
task-visit-library = Maktabadda wada taga
task-ask-club = Naadi weyddiiso cashar tijaabo ah
task-neighbour-visit = Gambaleelka jaarka wada garaaca
task-cook-together = Guriga u kari cunto dalkaagii ka mid ah
task-month-budget = Eeg lacagta bisha
task-social-housing-form = Buuxi foomka guryaha bulshada
task-ask-support = Shaqaalaha kiiska weyddii taageero nafsaani ah
