### draft: no native reader has checked this file

pack-name = CURANT Anvers
pack-about = Ortak bir dairede bir yıl ya da daha uzun: siz, bir buddy ve gerektiğinde yanınızda olan bir sosyal çalışmacı.
role-newcomer = Yeni gelen
role-newcomer-about = Evde oturur. Kimin neyi okuyacağına karar verir.
role-buddy = Buddy
role-buddy-about = O da evde oturur. Gönüllüdür, sosyal çalışmacı değildir.
role-caseworker = Sosyal çalışmacı
role-caseworker-about = Program için çalışır. Yalnız ofisle paylaşılanları okur.
role-coordinator = Koordinatör
role-coordinator-about = Evlerle ve çalışanlarla ilgilenir. Size ait hiçbir şeyi okumaz.
