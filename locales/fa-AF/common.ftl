### draft: no native reader has checked this file

only-here = تنها اینجا

list-separator = { "، " }
