### draft: no native reader has checked this file

office-sign-in = Giriş yap
office-step-one = Adım 1 / 2
office-step-two = Adım 2 / 2
office-for-staff = Program çalışanları için.
office-address = İş e-postası
office-password = Şifre
office-next-step = İleri
office-back = Geri
office-cannot-sign-in = Giriş yapamıyorum
office-cannot-sign-in-why = Koordinatörünüze sorun. Şifrenizi kimse okuyamaz ve gönderemez; e-posta da gönderilmez.
office-ended = Bir süre hiçbir şey yapılmadığı için oturum kapandı. Devam etmek için giriş yapın.
office-ended-draft = Bir süre hiçbir şey yapılmadığı için oturum kapandı. Giriş yapın, yazdıklarınız geri gelir.
office-second-factor = Siz olduğunuzu gösterin
office-second-factor-why = İki kanıt gerekli, çünkü bu dosyalar gençlerle ilgili.
office-code = Kod uygulamanızdaki altı rakam
office-check-code = Kodu kontrol et
office-lost-factor = İkinci kanıtımı kaybettim
office-lost-factor-why = Koordinatörünüzden yeni bir hesap isteyin. İkinci kanıt olmadan kimse giriş yapamaz.

office-wrong-password = { $count ->
    [one] Bu adres ya da şifre doğru değil. { $count } deneme hakkı kaldı.
   *[other] Bu adres ya da şifre doğru değil. { $count } deneme hakkı kaldı.
}
office-wrong-code = { $count ->
    [one] Bu kod doğru değildi ya da süresi doldu. Bir sonrakini bekleyin. { $count } deneme hakkı kaldı.
   *[other] Bu kod doğru değildi ya da süresi doldu. Bir sonrakini bekleyin. { $count } deneme hakkı kaldı.
}
office-try-later = { $count ->
    [one] { $count } dakika sonra yeniden deneyin ya da koordinatörünüze sorun.
   *[other] { $count } dakika sonra yeniden deneyin ya da koordinatörünüze sorun.
}
