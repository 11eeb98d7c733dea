### draft: no native reader has checked this file

indicator-goals-reached = Yoolalka la gaaray
indicator-steps-done = Tallaabooyinka la qaaday
indicator-talks-held = Wadahadallada toddobaadka ee la qabtay
indicator-dutch-minutes = Daqiiqadaha Af-Holland lagula hadlay buddy-ga
indicator-phrases-known = Jumladaha la yaqaan
indicator-applications-sent = Codsiyada shaqo ee la diray
indicator-interviews = Wareysiyada
indicator-jobs-begun = Shaqooyinka la bilaabay
indicator-turns-done = Hawlaha guriga ee la qabtay
indicator-milestones = Guulaha la gaaray
