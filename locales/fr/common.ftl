### draft: no native reader has checked this file

only-here = seulement ici

list-separator = { ", " }
