### draft: no native reader has checked this file

space-joining = منلو ته په تمه
space-gone = دا موبایل نور پکې نه دی
space-people = { $count ->
    [one] { $count } کس
   *[other] { $count } کسان
}
space-phones = { $count ->
    [one] { $count } موبایل
   *[other] { $count } موبایلونه
}
space-you-own = تاسو مالک یاست
space-you-belong = تاسو غړیتوب لرئ
space-waits-sync = همغږۍ ته په تمه
space-waits-unlock = د قلف خلاصېدو ته په تمه
space-trouble = ستونزه شته: { $command }
space-phone-ids = { $count ->
    [one] موبایل { $phones }
   *[other] موبایلونه { $phones }
}
space-founded = { $space } جوړه شوه. تاسو یې مالک یاست.
space-named = نور یې تر راتلونکې همغږۍ وروسته ویني.
space-told = وشو.
space-noted = یاد شو؛ په راتلونکې همغږۍ کې کېږي: { $command }

space-show-one = دا یوازې یوه کس ته وښایئ.
space-works-now = همدا اوس کار کوي.
space-works-later = تر راتلونکې همغږۍ وروسته کار کوي: { $command }
space-qr = د QR کوډ:
space-typed = د لیکلو کوډ:
space-then = بیا: { $command }

space-nobody-asks = هېڅوک د ورګډېدو غوښتنه نه کوي.
space-asks-member = { $space }: موبایل { $phone } غواړي غړی شي. شپږ شمېرې: { $digits }
space-asks-owner = { $space }: موبایل { $phone } غواړي مالک شي. شپږ شمېرې: { $digits }
space-asks-own = { $space }: موبایل { $phone } غواړي ستاسو دوهم موبایل شي. شپږ شمېرې: { $digits }
space-if-same = که بل موبایل همدا ښيي: { $command }
space-if-other = که نه، مه یې منئ: { $command }
space-no-requests = دا موبایل په هېڅ ځای کې د ورګډېدو غوښتنه نه کوي.
space-joined = { $space }: تاسو پکې یاست.
space-closed = { $space }: بلنلیک تړل شوی دی. که منل شوي یاست، راتلونکې همغږي فضا راوړي.
space-compare = { $space }: شپږ شمېرې: { $digits }. که بل موبایل همدا ښيي، دوی تاسو منلی شي.
space-asked = { $space }: وغوښتل شو. په بل موبایل کې: { $there } بیا دلته: { $again }
