### draft: no native reader has checked this file

deck-home = Zu Hause
deck-doctor = In der Arztpraxis
deck-job = Arbeit
deck-town-hall = Im Rathaus
deck-train = Zug, Straßenbahn, Bus
