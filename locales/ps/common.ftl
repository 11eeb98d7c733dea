### draft: no native reader has checked this file

only-here = یوازې دلته

list-separator = { "، " }
