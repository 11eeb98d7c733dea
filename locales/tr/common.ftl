### draft: no native reader has checked this file

only-here = yalnız burada

list-separator = { ", " }
