### draft: no native reader has checked this file

terminal-pin = PIN:
terminal-new-pin = Yeni PIN:
terminal-pin-again = Bir kez daha:
terminal-problem = { $field }: { $rule }
terminal-no-home = telefonun hangi klasör olduğunu belirtin: { $option } ya da { $variable }
terminal-no-profile = bu resmi kimse kullanmıyor; önce onu oluşturun: { $command }
terminal-profile-taken = bu resmi zaten biri kullanıyor
terminal-zone = bu bir saat dilimi değil; örnek: { $example }
terminal-nothing-to-edit = neyin değişeceğini belirtin: { $options }
terminal-form = böyle yazın: { $example }
terminal-no-line = bu numarada bir satır yok
terminal-no-text = dosya UTF-8 metni değil
terminal-no-new-pin = yeni PIN verin: { $option } ya da { $variable }
terminal-pins-differ = ikisi aynı değil
terminal-no-own-phone = bu kimlikte bir telefonunuz yok
terminal-more-phones = birden fazla uyan var: daha fazlasını yazın
terminal-no-random = sistem rastgele bayt vermiyor
terminal-new-folder = henüz olmayan ya da boş bir klasör adı verin
terminal-server-name = ad 1 ile { $limit } bayt arasında olmalı ve denetim karakteri içermemeli: başka bir ad seçin
terminal-locked = uygulama kilitli
terminal-key-gone = bu telefonun anahtar dosyası yok olmuş
terminal-server = Sunucu tarafında: { $reason }

terminal-unlock = PIN verin: { $options } ya da terminalde yazın.
terminal-free-space = Diskte yer açın ve klasöre yazılabildiğini kontrol edin. Hiçbir şey kaybolmadı.
terminal-recover = Bu günlük artık burada açılamıyor. Yeni bir klasörde başlayın ve alanlarınızın bir üyesinden onu kabul etmesini isteyin. Hiçbir şey silinmedi.
terminal-close-other = Bu klasörü başka bir onderweg kullanıyor: bitmesini bekleyin ya da onu kapatın.
terminal-enrol = Ofisten bir kod isteyin, sonra: { $command }
terminal-open-case = Sosyal çalışmacıdan bir kart isteyin, sonra: { $command }
terminal-sync-first = Önce gönderin: { $command }
