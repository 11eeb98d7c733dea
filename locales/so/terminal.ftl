### draft: no native reader has checked this file

terminal-pin = PIN:
terminal-new-pin = PIN cusub:
terminal-pin-again = Mar kale:
terminal-problem = { $field }: { $rule }
terminal-no-home = sheeg galka taleefanka ah: { $option }, ama { $variable }
terminal-no-profile = cidna ma isticmaasho sawirkan; marka hore samee: { $command }
terminal-profile-taken = qof ayaa horeba u isticmaala sawirkan
terminal-zone = ma aha aag waqti; tusaale ahaan qor { $example }
terminal-nothing-to-edit = sheeg waxa la beddelayo: { $options }
terminal-form = qor { $example }
terminal-no-line = ma jiro sadar lambarkan leh
terminal-no-text = faylku ma aha qoraal UTF-8
terminal-no-new-pin = bixi PIN-ka cusub: { $option } ama { $variable }
terminal-pins-differ = labadu isku mid ma aha
terminal-no-own-phone = ma lihid taleefan aqoonsigan leh
terminal-more-phones = wax ka badan mid ayaa u dhigma: wax badan ka qor
terminal-no-random = nidaamku ma bixiyo baayt nasiib ah
terminal-new-folder = magacow gal aan weli jirin, ama mid maran
terminal-server-name = magacu waa 1 ilaa { $limit } baayt, mana yeelan karo xarfo aan muuqan: mid kale dooro
terminal-locked = app-ku waa xiran yahay
terminal-key-gone = faylka furaha ee taleefankan ma jiro
terminal-server = Dhinaca server-ka: { $reason }

terminal-unlock = Bixi PIN-ka: { $options }, ama ku qor terminal-ka.
terminal-free-space = Meel ka banee diskiga, hubina in galka wax lagu qori karo. Waxba ma lumin.
terminal-recover = Buugga xogta halkan lagama furi karo mar dambe. Ku bilow gal cusub, oo xubin ka mid ah goobahaaga ha oggolaato. Waxba lama tirtirin.
terminal-close-other = Onderweg kale ayaa galkan isticmaalaya: sug, ama xir.
terminal-enrol = Xafiiska weyddiiso koodh, kaddibna: { $command }
terminal-open-case = Shaqaalaha kiiska weyddiiso kaar, kaddibna: { $command }
terminal-sync-first = Marka hore dir: { $command }
