# Pictures of a mission: map, timeline, coverage, board, figures.

nav-look = نظرة
look-map = خريطة المواقع
look-timeline = الخط الزمني
look-coverage = التغطية
look-board = لوحة النتائج
look-figures = أرقام
look-overall = أرقام جميع البعثات
look-as = العرض
look-picture = صورة
look-table = جدول
look-reference = المرجع
look-what = الموضوع
look-state = الحالة

## Map

map-count = { $sites ->
    [0] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $sites } مواقع
    [many] { $sites } موقعًا
   *[other] { $sites } موقع
}
map-empty-title = لا مواقع بعد
map-empty = تُظهر الخريطة مواقع البعثة، كلًّا منها بالدقة التي تسمح بها قاعدته. يُضاف الموقع تحت «المواقع».
map-sites = المواقع
map-site = الموقع
map-state = الزيارة
map-state-visited = تمت زيارته
map-state-planned = زيارة مقرَّرة
map-state-refused = رُفض الدخول
map-state-cancelled = أُلغيت الزيارة
map-state-not_visited = بلا زيارة
map-exactness = الدقة
map-exact = المكان بالضبط
map-within = في حدود { $distance }
map-not-shown = المكان غير معروض
map-not-recorded = لم يُسجَّل مكان
map-list-hint = مفاتيح الأسهم تتنقّل بين المواقع، وEnter يفتح أحدها.
map-table = المواقع وأين تُعرض
map-photos = { $count ->
    [0] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
map-summary = خريطة: لـ { $placed } من { $sites } مواقع مكان عليها. القائمة المجاورة والجدول يقولان الشيء نفسه بالكلمات.
map-closer = تقريب
map-further = إبعاد
map-fit-sites = إظهار كل المواقع
map-fit-country = إظهار البلد
map-legend-blurred = المكان الحقيقي داخل الدائرة
map-legend-photos = صور
map-origin = ‏Natural Earth. رسم الحدود فيها لا يعبّر عن رأي.
distance-km = { $value } كم
distance-m = { $value } م

## Timeline

timeline-zone = الأوقات بتوقيت { $zone }
timeline-empty-title = لا شيء له وقت بعد
timeline-empty = تظهر أيام البعثة هنا حين يكون لها بداية ونهاية، ومعها الزيارات والمقابلات والملاحظات والصور.
timeline-day = اليوم
timeline-time = الوقت
timeline-lane = المسار
timeline-table = كل ما على الخط الزمني
timeline-weekend = عطلة أسبوعية
timeline-nothing = لم يُدوَّن شيء
timeline-left-out = { $days ->
    [0] لا أيام بلا قيود
    [one] يوم واحد بلا قيود
    [two] يومان بلا قيود
    [few] { $days } أيام بلا قيود
    [many] { $days } يومًا بلا قيود
   *[other] { $days } يوم بلا قيود
}
timeline-morning = النصف الأول من اليوم
timeline-afternoon = النصف الثاني من اليوم
timeline-month-only = لا يُعرف إلا الشهر
timeline-year-only = لا تُعرف إلا السنة
timeline-about = نحو هذا اليوم
timeline-burst = { $count ->
    [0] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
timeline-missed = لم يُؤكَّد الاطمئنان
timeline-more = { $count } أخرى
timeline-fewer = إظهار أقل
lane-itinerary = البرنامج
lane-visits = الزيارات
lane-interviews = المقابلات
lane-observations = الملاحظات
lane-evidence = الأدلة
lane-incidents = الحوادث
lane-follow_up = المتابعة

## Coverage

coverage-gaps = { $gaps ->
    [0] لا ثغرات
    [one] ثغرة واحدة
    [two] ثغرتان
    [few] { $gaps } ثغرات
    [many] { $gaps } ثغرة
   *[other] { $gaps } ثغرة
}
coverage-rows = الصفوف
coverage-all = كل الفقرات
coverage-only-gaps = ذات الثغرات
coverage-empty-title = لا فقرات بعد
coverage-empty = اختر الفقرات المشمولة في صفحة البعثة. هنا تتقاطع مع الشركات: ما سُئل عنه، وما شوهد، وما استُنتج.
coverage-legend = سُئل: أجوبة قوائم التحقق ومواضيع المقابلات والتقييم الذاتي وطلبات الوثائق. شوهد: الملاحظات والأدلة والوثائق. استُنتج: النتائج. ما شوهد في موقع يُحسب لكل شركة فيه.
coverage-paragraph = الفقرة
coverage-no-company = بلا شركة
coverage-outside = خارج النطاق
coverage-asked = سُئل
coverage-seen = شوهد
coverage-found = استُنتج
coverage-nothing = لا شيء
coverage-state-count = { $state } ({ $count })
coverage-nothing-behind = لم يُسأل هنا عن شيء ولم يُشاهد ولم يُستنتج شيء بعد.
gap-nothing = لا شيء بعد
gap-only_self_assessment = جواب الشركة وحده
gap-not_seen = لم يُشاهد ما يخصّه
behind-asked = سُئل
behind-seen = شوهد
behind-found = استُنتج
basis-checklist = جواب قائمة تحقق
basis-interview = مقابلة
basis-self_assessment = تقييم ذاتي
basis-request = وثيقة مطلوبة
basis-observation = ملاحظة
basis-evidence = دليل
basis-document = وثيقة شوهدت
basis-finding = نتيجة

## Board

board-count = { $findings ->
    [0] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $findings } نتائج
    [many] { $findings } نتيجة
   *[other] { $findings } نتيجة
}
board-hint = مفاتيح الأسهم تنتقل من بطاقة إلى أخرى، وEnter يفتح إحداها. Shift مع سهم، أو M، أو السحب ينقلها إلى حالة أخرى.
board-column = { $state }، { $count ->
    [0] لا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
board-move = نقل { $card }
board-more = { $count } أخرى
board-moved = ‏{ $card } في الحالة «{ $state }».
board-refused = يبقى { $card } في مكانه. { $why }
board-no-way = لا طريق من «{ $from }» إلى «{ $to }». الممكن: { $ways }.
board-missing = الناقص
board-gap-evidence = بلا أدلة
board-gap-exposure = لم يُفحص انكشاف المصادر
board-gap-edit = انكشاف المصادر: يلزم تعديل

## Figures

figures-none = غير مذكور
figures-active = جارية
figures-closed = مغلقة
figures-concerns = شواغل الامتثال
figures-concerns-note = بحسب الفئات العلنية؛ المغلق هو ما تسمّيه الحالات نهائيًا.
figures-findings = النتائج بحسب النوع والخطورة
figures-findings-note = تنتج الخطورة من الحجم والنطاق وتعذّر التدارك.
figures-no-severity = بلا خطورة
figures-sections = النتائج بحسب عناوين المدونة
figures-sections-note = النتيجة التي تمسّ عدة فقرات تحت عنوان واحد تُحسب فيه مرة واحدة.
figures-section-concerns = شواغل امتثال
figures-section-others = غيرها
figures-paragraphs = ¶{ $first }–{ $last }
figures-actions = الإجراءات التصحيحية
figures-actions-note = المتأخر في { $day }، بحسب تقويم هذا الحاسوب.
figures-in-time = في موعدها أو منجزة
figures-overdue = متأخرة
figures-people = من جرى الحديث معهم
figures-people-note = بحسب صفة المصادر. لا يُذكر عدد يقلّ عن خمسة: من يعرف المكان قد يعرف من هم.
figures-people-count = أشخاص
figures-people-told = ‏{ $people } في { $interviews ->
    [0] لا مقابلات
    [one] مقابلة واحدة
    [two] مقابلتين
    [few] { $interviews } مقابلات
    [many] { $interviews } مقابلة
   *[other] { $interviews } مقابلة
}
figures-no-source = بلا سجل مصدر
figures-fewer = أقل من { $below }
figures-part = { $part }: { $count }
figures-empty = لا { LOWER($kinds) } بعد
