### draft: no native reader has checked this file

advice-retry-in = هېڅ شی نه دی ورک شوی. له { $span } وروسته بیا هڅه وکړئ.
advice-retry = هېڅ شی نه دی ورک شوی. چې شبکه وي، بیا هڅه وکړئ.
advice-pin = پین کوډ بیا ولیکئ.
advice-pin-in = پین کوډ له { $span } وروسته بیا ولیکئ.
advice-unlock = پین کوډ ولیکئ.
advice-free-space = په دې موبایل کې ځای خالي کړئ. هېڅ شی نه دی ورک شوی.
advice-update = نوې نسخه نصب کړئ. هېڅ شی نه دی بدل شوی.
advice-recover = دا کتابچه نوره دلته نه خلاصېږي. له سره پیل وکړئ او د خپلو فضاوو له یوه غړي وغواړئ چې دا موبایل ومني. هېڅ شی نه دی ړنګ شوی.
advice-correct = «{ $field }» سم کړئ او بیا هڅه وکړئ. هېڅ شی نه دی بدل شوی.
advice-close-other = هغه بل اپلیکېشن وتړئ چې دا کتابچه کاروي.
advice-enrol = له دفتر څخه یو کوډ وغواړئ.
advice-open-case = له مددکار څخه یو کارت وغواړئ، سکن یې کړئ او «هو» ووایئ.
advice-sync-first = لومړی یې ولېږئ.
advice-ask-owner = د فضا له یوه مالک څخه یې وغواړئ.
advice-ask-for-help = له پروګرام څخه مرسته وغواړئ او پورته کلمې ورته ووایئ. هېڅ شی نه دی ړنګ شوی.
