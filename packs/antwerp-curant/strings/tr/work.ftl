### draft: no native reader has checked this file

stage-found = Bulundu
stage-found-about = Nerede gördüm? Ne zamana kadar başvurabilirim?
stage-prepared = Hazırlandı
stage-prepared-about = Mektup ve özgeçmiş hazır, biri onları okudu.
stage-sent = Gönderildi
stage-sent-about = Bir hafta sonra ulaşıp ulaşmadığını soruyorum.
stage-reply = Cevap
stage-reply-about = Cevap verdiler. Teşekkür ediyor ve iki gün içinde cevap yazıyorum.
stage-interview = Görüşme
stage-interview-about = Yola bakıldı, sorular çalışıldı, kıyafet hazır.
stage-trial = Deneme
stage-trial-about = Ücretli ve sigortalı mı? Başlamadan önce sorun.
stage-result = Sonuç
stage-result-about = Evet: sözleşmeyi birlikte okuyun. Hayır: neyin daha iyi olabileceğini sorun.
