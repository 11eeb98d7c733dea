### draft: no native reader has checked this file

office-account-lost = Telefon kayıp mı?
office-account-new = Yeni hesap kodu
office-account-why = Bununla yeni bir telefon sunucuyu kullanabilir: bir kez, yedi gün içinde. Kimsenin yazdığı hiçbir şeyi açmaz: yazılanlar ikinci bir telefonla, kurtarma kâğıdıyla ya da bir ev arkadaşıyla geri gelir.
office-account-for = Hesap kodunun sahibi: { $name }
office-account-deed = yeni bir telefon için hesap kodu hazırlandı
