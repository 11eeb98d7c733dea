### draft: no native reader has checked this file

indicator-goals-reached = هدف‌های به‌دست‌آمده
indicator-steps-done = قدم‌های انجام‌شده
indicator-talks-held = صحبت‌های هفته‌وار انجام‌شده
indicator-dutch-minutes = دقیقه‌های گپ هالندی با رفیق همخانه
indicator-phrases-known = جمله‌های یادگرفته
indicator-applications-sent = درخواستی‌های فرستاده‌شده
indicator-interviews = مصاحبه‌ها
indicator-jobs-begun = کارهای شروع‌شده
indicator-turns-done = نوبت‌های انجام‌شده در خانه
indicator-milestones = مرحله‌های مهم به‌دست‌آمده
