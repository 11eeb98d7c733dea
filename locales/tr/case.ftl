### draft: no native reader has checked this file

case-opened = Açık: { $caseworker } ({ $programme }) oraya taşıdıklarınızı okur, başka bir şey okumaz.
case-no-looks = Kimse bakmadı.

case-questions = { $count ->
    [one] { $count } soru sizin evet demenizi bekliyor.
   *[other] { $count } soru sizin evet demenizi bekliyor.
} Kim okur: { $cases }
case-no-questions = Evet demenizi bekleyen soru yok.
case-none-open = Açık bir dosyanız yok. Sosyal çalışmacıdan bir kart isteyin, sonra: { $command }
case-reads = { $names } ({ $space })
case-passed = İletildi: { $case }. Kopya: { $entry }. Kopya sunucuya ulaşınca asıl kayıt kapanır.
case-shared = Kopya: { $entry }. Bir sonraki eşitlemeden sonra onu { $space } alanında okuyanlar: { $people }. Dosyadaki kayıt yerinde kalır.
case-shared-alone = Kopya: { $entry }. { $space } alanına kim gelirse onu okur. Dosyadaki kayıt yerinde kalır.
case-shared-again = Bu zaten { $space } alanında var: { $entry }.

case-look-offered = { $when }: { $who } kartı hazırladı
case-look-renewed = { $when }: { $who } yeni bir telefonunuz için hesap kodu hazırladı
case-look-opened = { $when }: { $who } dosyayı açtı
case-look-answered = { $when }: { $who } bir soruyu cevapladı
case-look-appointment = { $when }: { $who } bir randevu ekledi
case-look-task = { $when }: { $who } bir görev ekledi
case-look-confirmed = { $when }: { $who } bir adımı onayladı
case-look-sent-back = { $when }: { $who } bir adımı açıklamayla geri gönderdi
case-look-other = { $when }: { $who } bu sürümün bilmediği bir şey yaptı

case-staff-added = Hesap açıldı. Kod uygulaması için gizli anahtar, yalnız bir kez gösterilir:
case-staff-renewed = Şifre değişti ve bu kişinin bütün oturumları kapandı. Kod uygulaması için yeni gizli anahtar, yalnız bir kez gösterilir:
