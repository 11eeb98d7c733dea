### draft: no native reader has checked this file

task-doctor-appointment = Doktordan randevu almak
task-dentist = Diş hekiminden randevu almak
task-join-mutuality = Bir sağlık sigortası kurumuna üye olmak
task-report-address = Yeni adresi belediyeye bildirmek
task-report-address-about = Taşındıktan sonra sekiz iş günü içinde. Kimlik kartını getirin.
task-renew-card = Oturma kartını yenilemek
task-renew-card-about = Süresi dolmadan 45 ile 30 gün önce başvurun.
task-bank-appointment = Bankadan randevu almak
task-bank-appointment-about = Burada yasal olarak oturan herkesin temel hesap açma hakkı vardır.
task-atlas-appointment = Atlas’tan randevu almak
task-buy-season-ticket = Tramvay ve otobüs için abonman kartı almak
task-read-letter-together = Bir mektubu birlikte okumak
task-send-application = Bir iş başvurusu göndermek
task-call-employer = İş ilanı için bir işvereni aramak
task-collect-diplomas = Önceki okulların belgelerini toplamak
task-school-visit = Bir okulu gezmek için sormak
task-visit-library = Birlikte kütüphaneye gitmek
task-ask-club = Bir kulüpten deneme dersi istemek
task-neighbour-visit = Komşuların kapısını birlikte çalmak
task-cook-together = Ev için memleketten bir yemek pişirmek
task-month-budget = Ayın parasını gözden geçirmek
task-social-housing-form = Sosyal konut formunu doldurmak
task-ask-support = Sosyal çalışmacıya psikolojik desteği sormak
