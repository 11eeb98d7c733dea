### draft: no native reader has checked this file

only-here = alleen hier

list-separator = { ", " }
