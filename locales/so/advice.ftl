### draft: no native reader has checked this file

advice-retry-in = Waxba ma lumin. Mar kale isku day { $span } kaddib.
advice-retry = Waxba ma lumin. Mar kale isku day marka internet la helo.
advice-pin = Mar kale qor.
advice-pin-in = Mar kale qor { $span } kaddib.
advice-unlock = Qor PIN-ka.
advice-free-space = Meel ka banee taleefankan. Waxba ma lumin.
advice-update = Ku shub nooca cusub ee app-ka. Waxba isma beddelin.
advice-recover = Buugga xogta halkan lagama furi karo mar dambe. Dib u bilow, oo xubin ka mid ah goobahaaga ha oggolaato taleefankan. Waxba lama tirtirin.
advice-correct = Sax qaybtan: { $field }. Kaddib mar kale isku day. Waxba isma beddelin.
advice-close-other = Xir barnaamijka kale ee isticmaalaya buuggan xogta.
advice-enrol = Xafiiska weyddiiso koodh.
advice-open-case = Shaqaalaha kiiska weyddiiso kaar, sawir kaarka (scan), kaddibna dheh haa.
advice-sync-first = Marka hore dir.
advice-ask-owner = Weyddii mid ka mid ah milkiilayaasha goobta.
advice-ask-for-help = Barnaamijka caawimaad weyddiiso, una sheeg ereyada kor ku qoran. Waxba lama tirtirin.
