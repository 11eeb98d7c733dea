### draft: no native reader has checked this file

indicator-goals-reached = Ulaşılan hedefler
indicator-steps-done = Tamamlanan adımlar
indicator-talks-held = Yapılan haftalık görüşmeler
indicator-dutch-minutes = Buddy ile Hollandaca konuşulan dakikalar
indicator-phrases-known = Öğrenilen cümleler
indicator-applications-sent = Gönderilen iş başvuruları
indicator-interviews = İş görüşmeleri
indicator-jobs-begun = Başlanan işler
indicator-turns-done = Evde yapılan görevler
indicator-milestones = Ulaşılan dönüm noktaları
