### draft: no native reader has checked this file

only-here = nur hier

list-separator = { ", " }
