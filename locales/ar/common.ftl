### draft: no native reader has checked this file

only-here = هنا فقط

list-separator = { "، " }
