### draft: no native reader has checked this file

only-here = лише тут

list-separator = { ", " }
