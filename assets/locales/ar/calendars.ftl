## التواريخ كما تُكتب، بتقاويم بلد البعثة وأرقامه

calendar-gregorian = ميلادي
calendar-persian = هجري شمسي
calendar-hijri = هجري قمري

date-placeholder = مثل { $example }
date-several = قد يعني هذا أكثر من يوم. أيها المقصود؟
date-choice = { $date } ({ $calendar })
date-from-to = من { $from } إلى { $to }
date-doubt = ± { $days ->
    [zero] { $days } يوم
    [one] يوم
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
date-keep-unknown = إبقاء هذه الكلمات؛ اليوم غير معروف
date-precision = ما مدى دقة معرفة { $label }
date-precision-day = باليوم
date-precision-month = بالشهر
date-precision-year = بالسنة
date-precision-unknown = اليوم غير معروف
time-of-day = { $label }: الوقت
time-placeholder = 14:30

date-refused-unknown = لا تُفهم «{ $word }» في تاريخ. اكتب اليوم والشهر والسنة بأي من التقاويم. ما حُفظ من قبل لم يتغير.
date-refused-mixed_digits = تخلط «{ $word }» بين أرقام كتابتين. اكتب كل عدد بإحداهما.
date-refused-year_missing = السنة ناقصة. اكتبها بأربعة أرقام.
date-refused-short_year = قد تكون «{ $word }» يومًا أو سنة. اكتب السنة بأربعة أرقام.
date-refused-no_month = لا يوجد شهر { $word }: في السنة 12 شهرًا. ما حُفظ من قبل لم يتغير.
date-refused-no_day = لا يوجد يوم { $word } في { $month }، فعدد أيامه { $days }. صحّح اليوم، أو أبقِ الكلمات كما قيلت. ما حُفظ من قبل لم يتغير.
date-refused-out_of_range = السنة { $word } خارج المدى من { $first } إلى { $last }. تحقق من أن التقويم هو المقصود.
date-refused-too_long = هذا أطول من تاريخ. ضع الرواية في ملاحظة والتاريخ هنا.
date-refused-no_time = هذا ليس وقتًا. اكتب الساعات والدقائق، مثل 14:30. ما حُفظ من قبل لم يتغير.
date-refused-time_left_out = في هذا اليوم قُدّمت الساعات فوق { $word }: لم تُظهر أي ساعة هذا الوقت.
date-refused-unknown_zone = المنطقة الزمنية { $word } غير معروفة على هذا الحاسوب. ما حُفظ من قبل لم يتغير.
date-refused-day_missing = الوقت يحتاج إلى يومه: اكتب اليوم والشهر والسنة.
date-refused-time_missing = الوقت ناقص. يُحفظ حين يوجد الاثنان.

digits = الأرقام
digits-own = أرقام اللغة
