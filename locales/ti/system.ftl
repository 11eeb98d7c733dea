### draft: no native reader has checked this file

system-not-found = ከምዚ ዝበለ ፋይል ወይ ማህደር የለን
system-denied = እዚ ተጠቃሚ ኣይተፈቕደሉን
system-full = እቲ ዲስክ መሊኡ
system-read-only = ኣብኡ ክጽሓፍ ኣይከኣልን
system-no-folder = ማህደር ኣይኮነን
system-folder = ማህደር እዩ
system-there = ድሮ ኣብኡ ኣሎ
system-in-use = ካልእ ፕሮግራም ይጥቀመሉ ኣሎ
system-no-address = እዚ ማሽን ከምዚ ዝበለ ኣድራሻ የብሉን
system-other = እቲ ስርዓት ኣቢዩ
