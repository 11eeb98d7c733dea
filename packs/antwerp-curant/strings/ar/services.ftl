### draft: no native reader has checked this file

service-emergency = الطوارئ: إسعاف وإطفاء وشرطة
service-emergency-about = مجاني من أي هاتف. قل أولًا أين أنت.
service-police = الشرطة، للحالات العاجلة
service-doctor-on-duty = الطبيب المناوب ليلًا وفي عطلة نهاية الأسبوع
service-poison = مركز السموم
service-child-line = أوِل: للأطفال والشباب
service-child-line-about = بالهاتف أو الدردشة دون ذكر الاسم.
service-tele-onthaal = تيلي أونتهال: من يستمع إليك
service-suicide-line = خط الوقاية من الانتحار
service-suicide-line-about = عند التفكير في إنهاء الحياة أو الخوف على شخص. عند الخطر: 112.
service-violence-line = 1712: العنف والإساءة
service-atlas = أطلس: تعلم الهولندية والاندماج
service-vdab = VDAB: العمل والتدريب
service-ocmw = OCMW أنتويرب: مساعدة في المال والسكن والأوراق
service-town = مدينة أنتويرب: المواعيد والأوراق
service-jac = JAC: أسئلة الشباب، مجانًا
service-card-stop = Card Stop: إيقاف البطاقة المصرفية
