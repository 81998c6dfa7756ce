# حزم المحتوى وما تحمله إلى الشاشات.

packs = حزم المحتوى
packs-what = تحدد حزم المحتوى حالات السجلات وما تسأل عنه قوائم التحقق وما تقوله البطاقات والأدلة وما يُعرف عن البلد. تحضرها الأمانة موقَّعة، وتُرفض كل حزمة عُدّلت في الطريق.
packs-secretariat-brings = تحضر الأمانة الحزم، وتصل مع المزامنة التالية.
packs-in-force = السارية
packs-former = المستبدَلة
pack-replaced = مستبدَلة
pack-of-the-program = جاءت مع البرنامج
pack-signature-holds = التوقيع صحيح
pack-signed = وقّعها { $person }، وأُحضرت في { $at }
pack-unchecked = { $count ->
    [one] ترجمة واحدة لم يراجعها ناطق أصلي بعد
    [two] ترجمتان لم يراجعهما ناطق أصلي بعد
    [few] { $count } ترجمات لم يراجعها ناطق أصلي بعد
   *[other] { $count } ترجمة لم يراجعها ناطق أصلي بعد
  }
pack-refused = رُفضت { $pack } التي أحضرها { $person }
pack-refused-means = يبقى ساريًا ما كان ساريًا من قبل.
pack-bring-title = إحضار حزمة
pack-bring-what = اختر ملف حزمة. سترى ما تغيّره قبل أن يسري أي شيء.
pack-choose = اختيار ملف …
pack-preview-new = لا توجد حزمة بهذا الاسم بعد.
pack-preview-replaces = تحل محل الإصدار { $version }.
pack-preview-you-sign = لم تُوقَّع بعد: يوقّعها هذا الحاسوب باسمك.
pack-preview-signed = وقّعها { $person }، والتوقيع صحيح.
pack-changes = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
   *[other] { $count } تغييرًا
  }
pack-changes-more = { $count ->
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
   *[other] و{ $count } تغييرًا آخر
  }
pack-change-added = جديد
pack-change-changed = معدَّل
pack-change-removed = محذوف
pack-part-name-machines = الحالات
pack-part-name-deadlines = موعد
pack-part-name-retention = مدة حفظ
pack-part-name-checklists = قائمة تحقق
pack-part-name-editions = مدونة السلوك
pack-part-name-cross_references = إحالة
pack-part-name-countries = بلد
pack-part-name-cards = بطاقة
pack-part-name-interview_guides = دليل مقابلة
pack-part-machines = { $count ->
    [one] حالات نوع واحد
    [two] حالات نوعين
    [few] حالات { $count } أنواع
   *[other] حالات { $count } نوعًا
  }
pack-part-deadlines = { $count ->
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
   *[other] { $count } موعدًا
  }
pack-part-retention = { $count ->
    [one] مدة حفظ واحدة
    [two] مدتا حفظ
    [few] { $count } مدد حفظ
   *[other] { $count } مدة حفظ
  }
pack-part-checklists = { $count ->
    [one] بند تحقق واحد
    [two] بندا تحقق
    [few] { $count } بنود تحقق
   *[other] { $count } بند تحقق
  }
pack-part-editions = { $count ->
    [one] نسخة واحدة من المدونة
    [two] نسختان من المدونة
    [few] { $count } نسخ من المدونة
   *[other] { $count } نسخة من المدونة
  }
pack-part-cross_references = { $count ->
    [one] إحالة واحدة
    [two] إحالتان
    [few] { $count } إحالات
   *[other] { $count } إحالة
  }
pack-part-countries = { $count ->
    [one] بلد واحد
    [two] بلدان
    [few] { $count } بلدان
   *[other] { $count } بلدًا
  }
pack-part-cards = { $count ->
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
   *[other] { $count } بطاقة
  }
pack-part-interview_guides = { $count ->
    [one] دليل مقابلة واحد
    [two] دليلا مقابلة
    [few] { $count } أدلة مقابلة
   *[other] { $count } دليل مقابلة
  }
pack-bring-means = تسري هنا فورًا، وعلى الحواسيب الأخرى بعد مزامنتها التالية. لا يمكن سحبها، بل تُستبدل بإصدار أعلى فقط.
pack-bring-sign = توقيع وإحضار
pack-bring = إحضار
notice-content_refused = رُفضت { $pack } التي أحضرها { $person }: { $reason ->
    [tampered] ليست ما وُقّع
    [signer_without_role] من وقّعها ليس من الأمانة
    [unknown_signer] لا تعرف المنظمة من وقّعها
    [version_twice] وصلت قبلها حزمة أخرى بالاسم والإصدار نفسيهما
   *[other] لا يستطيع هذا البرنامج قراءتها
  }. يبقى ساريًا ما كان ساريًا من قبل.
do-show-card = عرض بطاقة: { $card }
consent-show-card = عرض معنى الموافقة
card-language = لغة البطاقة
card-show = عرض على كامل الشاشة
card-show-means = لا يبقى على الشاشة شيء آخر عندئذ. يعيدك مفتاح Esc إلى هنا.
card-take-back = استرجاع البطاقة
card-leave = مغادرة البطاقة
card-preview = البطاقة
card-unchecked = لم يراجعها ناطق أصلي بعد
card-unchecked-means = ليقرأها المترجم أولًا، أو قلها بكلمات أخرى.
card-starter = نص أولي: تستبدله المنظمة بنصها في حزمة محتوى.
card-none = لا توجد هذه البطاقة
card-none-means = لا تحتوي حزم المحتوى السارية على بطاقة بهذا الاسم.
cross-references-open = { $count ->
    [one] معايير أخرى: موضوع واحد
    [two] معايير أخرى: موضوعان
    [few] معايير أخرى: { $count } مواضيع
   *[other] معايير أخرى: { $count } موضوعًا
  }
cross-references-close = إخفاء المعايير الأخرى
cross-references-aid = مساعدة، يُتحقق منها
paragraphs-mark = ¶{ $numbers }
standard-montreux = وثيقة مونترو
standard-ungp = المبادئ التوجيهية للأمم المتحدة
standard-voluntary_principles = المبادئ الطوعية
standard-iso18788 = ISO 18788:2015
standard-psc1 = PSC.1، بحسب الموضوع
country-profile = { $country }: ما ينبغي معرفته
country-as-of = حتى { $date }، يُتحقق منه
country-languages = اللغات
country-weekend = عطلة نهاية الأسبوع
country-zones = المنطقة الزمنية
country-calendars = التقاويم
country-calendar-gregorian = الميلادي
country-calendar-persian = الهجري الشمسي
country-calendar-lunar_hijri = الهجري القمري
country-regulators = الجهة المنظِّمة
country-laws = القانون
country-hazards = المخاطر
country-photos = الصور
country-photos-objects_and_places = الأشياء والأماكن فقط
country-notes = ملاحظات
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
photo-rule-title = { $country }: تُصوَّر الأشياء والأماكن فقط
guide = دليل المقابلة
guide-for = أسئلة لـ
guide-nobody = اختر من تتحدث معه
guide-before = قبل البدء
guide-never = ما لا يُسأل عنه
code-texts-open = ما تقوله المدونة
code-texts-close = إخفاء ما تقوله المدونة
code-heading-only = العنوان فقط: لا تحتوي أي حزمة محتوى على النص الرسمي.
code-unverified = الرقم غير متحقق منه في هذه النسخة
