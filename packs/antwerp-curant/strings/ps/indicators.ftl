### draft: no native reader has checked this file

indicator-goals-reached = ترلاسه شوي هدفونه
indicator-steps-done = اخیستل شوي ګامونه
indicator-talks-held = شوې اوونیزې خبرې
indicator-dutch-minutes = د کور له ملګري سره د هالنډي دقیقې
indicator-phrases-known = زده شوې جملې
indicator-applications-sent = لېږل شوې غوښتنې
indicator-interviews = مرکې
indicator-jobs-begun = پیل شوي کارونه
indicator-turns-done = په کور کې پوره شوي نوبتونه
indicator-milestones = ترلاسه شوي مهم پړاوونه
