### draft: no native reader has checked this file

ability-home-say-where = Nerede ve kiminle oturduğunuzu söylemek
ability-home-ask-help = Bir ev arkadaşından yardım istemek
ability-home-repair = Evde neyin bozuk olduğunu söylemek
ability-home-agree = Kimin yemek, kimin temizlik yapacağını kararlaştırmak
ability-doctor-pain = Nerenizin ağrıdığını söylemek
ability-doctor-appointment = Randevu istemek
ability-doctor-since = Ne zamandan beri olduğunu ve ne kullandığınızı söylemek
ability-doctor-pharmacy = Bir ilacın nasıl kullanıldığını anlamak
ability-job-what = Hangi işi yapabildiğinizi söylemek
ability-job-when = Ne zaman çalışabildiğinizi söylemek
ability-job-call = Bir iş ilanı için telefon etmek
ability-job-sick = Hasta olduğunuzu işe bildirmek
ability-town-hall-name = Adınızı harf harf söylemek ve adresinizi vermek
ability-town-hall-ask = Hangi belgelerin gerektiğini sormak
ability-town-hall-letter = Bir mektubun ne anlama geldiğini sormak
ability-town-hall-move = Taşındığınızı bildirmek
ability-train-ticket = Bilet almak
ability-train-platform = Peronu ve saati sormak
ability-train-late = Bir trenin geciktiğini anlamak
ability-train-change = Nerede aktarma yapılacağını sormak
