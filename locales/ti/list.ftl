### draft: no native reader has checked this file

list-empty = ኣብዚ ዋላ ሓንቲ የለን።
list-overdue = ግዜኡ ዝሓለፈ
list-today = ሎሚ፣ { $date }
list-undated = ዕለት ዘይብሉ
list-nothing-due = ዝጽበ ዘሎ ነገር የለን።
list-no-alarms = ኣላርም የለን።

list-both = ብኽልቲኡ ወገን ዝተቐየረ
list-professional = ንሰራሕተኛ ጉዳይ
list-passed = ናብ ሰራሕተኛ ጉዳይ ዝተመሓላለፈ
list-late = ምስ ተዓጽወ ዝተጻሕፈ
list-moved-twice = ክልተ ግዜ ዝተሰጋገረ
list-sent = ዝተላእከ
