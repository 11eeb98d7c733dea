### draft: no native reader has checked this file

space-joining = kabul edilmeyi bekliyor
space-gone = bu telefon artık bu alanda değil
space-people = { $count ->
    [one] { $count } kişi
   *[other] { $count } kişi
}
space-phones = { $count ->
    [one] { $count } telefon
   *[other] { $count } telefon
}
space-you-own = siz bir sahipsiniz
space-you-belong = siz bir üyesiniz
space-waits-sync = eşitleme bekliyor
space-waits-unlock = kilidin açılmasını bekliyor
space-trouble = bir sorun var: { $command }
space-phone-ids = { $count ->
    [one] telefon { $phones }
   *[other] telefonlar { $phones }
}
space-founded = Alan kuruldu: { $space }. Sahibi sizsiniz.
space-named = Başkaları bunu bir sonraki eşitlemeden sonra görür.
space-told = Tamam.
space-noted = Not edildi; bir sonraki eşitlemede olur: { $command }

space-show-one = Bunu yalnız bir kişiye gösterin.
space-works-now = Şimdi çalışır.
space-works-later = Bir sonraki eşitlemeden sonra çalışır: { $command }
space-qr = QR kodu:
space-typed = Yazılan kod:
space-then = Sonra: { $command }

space-nobody-asks = Katılmak isteyen yok.
space-asks-member = { $space }: { $phone } telefonu üye olarak katılmak istiyor. Altı rakam: { $digits }
space-asks-owner = { $space }: { $phone } telefonu sahip olarak katılmak istiyor. Altı rakam: { $digits }
space-asks-own = { $space }: { $phone } telefonu ikinci telefonunuz olarak katılmak istiyor. Altı rakam: { $digits }
space-if-same = Öteki telefon aynısını gösteriyorsa: { $command }
space-if-other = Göstermiyorsa kabul etmeyin: { $command }
space-no-requests = Bu telefon hiçbir yere katılmak istemiyor.
space-joined = { $space }: artık içindesiniz.
space-closed = { $space }: davet kapandı. Kabul edildiyseniz bir sonraki eşitleme alanı getirir.
space-compare = { $space }: altı rakam: { $digits }. Öteki telefon aynısını gösteriyorsa sizi kabul edebilirler.
space-asked = { $space }: istek gönderildi. Öteki telefonda: { $there } Sonra burada: { $again }
