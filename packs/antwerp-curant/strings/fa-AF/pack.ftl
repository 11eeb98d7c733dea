### draft: no native reader has checked this file

pack-name = CURANT انتورپ
pack-about = یک سال یا بیشتر در یک اپارتمان مشترک: شما، یک رفیق همخانه، و یک مددکار اجتماعی که در وقت ضرورت هست.
role-newcomer = تازه‌وارد
role-newcomer-about = در خانه زندگی می‌کند. فیصله می‌کند که کی چه را بخواند.
role-buddy = رفیق همخانه
role-buddy-about = در همان خانه زندگی می‌کند. رضاکار است، نه مددکار.
role-caseworker = مددکار
role-caseworker-about = برای برنامه کار می‌کند. تنها چیزی را می‌خواند که با دفتر شریک شده است.
role-coordinator = هماهنگ‌کننده
role-coordinator-about = کار اپارتمان‌ها و کارمندان را پیش می‌برد. از شما هیچ چیز را نمی‌خواند.
