### draft: no native reader has checked this file

indicator-goals-reached = Досягнуті цілі
indicator-steps-done = Зроблені кроки
indicator-talks-held = Проведені щотижневі розмови
indicator-dutch-minutes = Хвилини нідерландської з бадді
indicator-phrases-known = Вивчені фрази
indicator-applications-sent = Надіслані заявки на роботу
indicator-interviews = Співбесіди
indicator-jobs-begun = Розпочаті роботи
indicator-turns-done = Виконані чергування в домі
indicator-milestones = Досягнуті віхи
