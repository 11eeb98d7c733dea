### draft: no native reader has checked this file

keys-field-phone = هاتف
keys-field-sheet = ورقة الاسترجاع
keys-no-such-phone = لا يوجد هاتف لك يبدأ معرّفه هكذا.
keys-more-phones = أكثر من هاتف لك يبدأ معرّفه هكذا: تُرجى كتابة المزيد منه.
keys-phone = { $count ->
    [zero] { $phone }: ليس في أي مساحة
    [one] { $phone }: في مساحة واحدة
    [two] { $phone }: في مساحتين
    [few] { $phone }: في { $count } مساحات
    [many] { $phone }: في { $count } مساحة
   *[other] { $phone }: في { $count } مساحة
}
keys-phone-this = هذا الهاتف
keys-phone-comes = { $count ->
    [zero] لا شيء آخر مع المزامنات القادمة
    [one] تُضاف مساحة أخرى مع المزامنات القادمة
    [two] تُضاف مساحتان مع المزامنات القادمة
    [few] تُضاف { $count } مساحات مع المزامنات القادمة
    [many] تُضاف { $count } مساحة مع المزامنات القادمة
   *[other] تُضاف { $count } مساحة مع المزامنات القادمة
}
keys-add-then = على الهاتف الجديد: { $join }. عندما يُظهر الهاتفان الأرقام الستة نفسها ويُؤكَّد ذلك هنا تنتقل كل مساحاتك: { $sync }
keys-phone-out = يخرج الهاتف { $phone } من كل مساحاتك ولا يقرأ شيئًا جديدًا. أما ما هو عليه الآن فيقرؤه من يتمكن من فتحه.

keys-sheet-there = { $count ->
    [zero] ورقة الاسترجاع { $sheet }: لا تعيد أي مساحة.
    [one] ورقة الاسترجاع { $sheet }: تعيد مساحة واحدة.
    [two] ورقة الاسترجاع { $sheet }: تعيد مساحتين.
    [few] ورقة الاسترجاع { $sheet }: تعيد { $count } مساحات.
    [many] ورقة الاسترجاع { $sheet }: تعيد { $count } مساحة.
   *[other] ورقة الاسترجاع { $sheet }: تعيد { $count } مساحة.
}
keys-sheet-none = ليس لديك ورقة استرجاع. تُطبع هكذا: { $command }
keys-no-sheet = لا توجد ورقة استرجاع صالحة.
keys-sheet-over = لم تعد ورقة الاسترجاع هذه صالحة: استُخدمت أو استُبدلت أو سُحبت. أو أنها لخادم آخر.
keys-sheet-back = سُحبت الورقة: لا يدخل بها أي هاتف بعد الآن.
keys-sheet-file = كُتب الملف: { $file }. تُرجى طباعته ثم حذفه.
keys-sheet-title = ورقة الاسترجاع
keys-sheet-what = إذا ضاعت كل هواتفك فإن هذه الورقة تعيد كل ما أُرسل إلى هاتف جديد: حتى ما لا يقرؤه غيرك.
keys-sheet-can = تُدخل هاتفًا واحدًا مرة واحدة. بعدها لا قيمة لها، وتقول كل هواتفك إنها استُخدمت.
keys-sheet-guard = من يملكها يقرأ ما تقرؤه أنت. مكانها مع أوراقك، لا مع هاتفك. المكتب لا يطلبها أبدًا.
keys-sheet-how = على الهاتف الجديد: { $command }
keys-sheet-server = الخادم: { $server }
keys-sheet-made = الورقة { $sheet }، طُبعت في { $date }.
keys-sheet-stolen = ضاعت أو رآها شخص آخر؟ تُطبع ورقة جديدة فتتوقف هذه. { $command }

keys-recovered = { $count ->
    [zero] لم تُفتح أي مساحة بعد. استُهلكت الورقة.
    [one] عدت إلى مساحة واحدة. استُهلكت الورقة.
    [two] عدت إلى مساحتين. استُهلكت الورقة.
    [few] عدت إلى { $count } مساحات. استُهلكت الورقة.
    [many] عدت إلى { $count } مساحة. استُهلكت الورقة.
   *[other] عدت إلى { $count } مساحة. استُهلكت الورقة.
}
keys-recovered-not = لم تعد بعد إلى: { $spaces }. يستطيع شخص هناك إعادتك: { $command }
keys-recovered-later = مساحتك الخاصة مفتوحة. تأتي المساحات الأخرى مع المزامنة القادمة.
keys-recovered-lost = ما كُتب على الهاتف الضائع ولم يُرسل قد ضاع. كل ما عداه يأتي مع المزامنة.
keys-recovered-next = بعد ذلك: يُخرَج الهاتف الضائع: { $remove }. ثم تُطبع ورقة جديدة: { $print }

keys-owner-readmits = لا يعيد أحدًا إلا مالك لهذه المساحة.
keys-another-readmits = يجب أن يعيدك شخص آخر: لا يمكنك فعل ذلك بنفسك.
keys-readmit-what = عندما يعود { $name } بهذه الدعوة تخرج كل هواتف { $name } السابقة ولا تقرأ شيئًا جديدًا. ما أُرسل موجود على الهاتف الجديد. وما كان على الهاتف الضائع فقط قد ضاع.
keys-asks-back = { $space }: يطلب الهاتف { $phone } إعادة { $name }. الأرقام الستة: { $digits }
keys-waits-word = لم يبق مالك، لذلك يتفق عضوان. يقارن شخص آخر هنا أيضًا ستة أرقام مع الهاتف الجديد: { $command }

keys-lost-title = ضياع الهاتف يأخذ بعد ظهر يوم، وليس كارثة.
keys-lost-kept = محفوظ: كل ما أُرسل. هو مختوم على الخادم وعلى هواتف الآخرين.
keys-lost-gone = ضائع: ما كُتب على ذلك الهاتف ولم يُرسل.
keys-lost-finder = من يجد الهاتف لا يقرأ شيئًا دون رقمك السري.
keys-lost-finder-open = دون رقم سري يستطيع من يجد الهاتف أن يفتحه ويقرأ كل ما فيه.
keys-lost-second = لديك هاتف ثانٍ: يُخرَج الهاتف الضائع. { $list } { $remove }
keys-lost-account = لهاتف جديد يُطلب رمز حساب من المكتب. يفتح الخادم ولا يفتح كلمة من كلماتك: { $command }
keys-lost-sheet = لديك ورقة استرجاع: يعود كل شيء. { $command }
keys-lost-house = ليس لديك ورقة: يعيدك مالك البيت إلى البيت، أو اثنان من سكانه إن لم يبق مالك. { $command }
keys-lost-private = دون هاتف ثانٍ ودون ورقة يضيع ما لم يكن يقرؤه غيرك.
keys-lost-then = في النهاية تُطبع ورقة جديدة: { $command }

keys-notice-joined = { $space }: دخل { $name }.
keys-notice-phone = { $space }: لدى { $name } هاتف آخر، { $phone }.
keys-notice-phone-own = { $space }: دخل الهاتف { $phone } باسمك. إن لم يكن لك: { $command }
keys-notice-sheet = { $space }: طبع { $name } ورقة استرجاع.
keys-notice-sheet-own = { $space }: طُبعت ورقة استرجاع جديدة، ولا قيمة لأي ورقة سابقة. إن لم يكن ذلك منك: { $command }
keys-notice-used = { $space }: عاد { $name } بورقة استرجاع على الهاتف { $phone }.
keys-notice-used-own = { $space }: استُخدمت ورقة استرجاعك ودخل الهاتف { $phone }. إن لم يكن ذلك منك: { $command }
keys-notice-back = { $space }: أُعيد { $name } بالهاتف { $phone }، وخرجت الهواتف السابقة.
keys-notice-back-own = { $space }: أُعدت بالهاتف { $phone }، وخرجت هواتفك السابقة.
keys-notice-phone-out = { $space }: خرج الهاتف { $phone } الذي يعود إلى { $name }.
keys-notice-removed = { $space }: أُخرج { $name }.
keys-notice-left = { $space }: غادر { $name }.
keys-notice-owner = { $space }: صار { $name } مالكًا.
keys-you = أنت
