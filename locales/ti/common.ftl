### draft: no native reader has checked this file

only-here = ኣብዚ ጥራይ

list-separator = { "፣ " }
