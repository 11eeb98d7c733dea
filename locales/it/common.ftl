### draft: no native reader has checked this file

only-here = solo qui

list-separator = { ", " }
