### draft: no native reader has checked this file

pack-name = CURANT Антверпен
pack-about = Рік або більше у спільній квартирі: ви, бадді й соцпрацівник, до якого можна звернутися, коли треба.
role-newcomer = Новоприбула особа
role-newcomer-about = Живе в домі. Вирішує, хто що читає.
role-buddy = Бадді
role-buddy-about = Також живе в домі. Волонтер, а не соцпрацівник.
role-caseworker = Соцпрацівник
role-caseworker-about = Працює в програмі. Читає лише те, що відкрито для офісу.
role-coordinator = Координатор
role-coordinator-about = Дбає про квартири й персонал. Нічого вашого не читає.
