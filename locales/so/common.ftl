### draft: no native reader has checked this file

only-here = halkan keliya

list-separator = { ", " }
