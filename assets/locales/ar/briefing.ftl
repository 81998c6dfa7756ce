# Briefings, comparisons with the self-assessment, and tables that are brought in.

briefings = ملف التحضير
briefing-list-title = ملف التحضير
briefing-import = استيراد جدول
briefing-empty-title = لا شركات قيد المراجعة
briefing-empty = سمِّ الشركات في نطاق البعثة، فيُجمع ما هو موجود هنا عن كل منها في صفحة واحدة.
briefing-empty-scope = فتح النطاق
briefing-company-unnamed = شركة بلا اسم
briefing-unnamed = { $kind } بلا اسم
briefing-count-past = { $count ->
    [one] وثيقة واحدة منتهية
   *[other] { $count } من الوثائق منتهية
 }
briefing-count-soon = { $count ->
    [one] وثيقة واحدة تنتهي قريبًا
   *[other] { $count } من الوثائق تنتهي قريبًا
 }
briefing-count-concerns = { $count ->
    [one] شاغل مفتوح واحد
   *[other] { $count } من الشواغل المفتوحة
 }
briefing-count-complaints = { $count ->
    [one] مرجع شكوى واحد
   *[other] { $count } من مراجع الشكاوى
 }
briefing-count-verify = { $count ->
    [one] بند واحد للتحقق
   *[other] { $count } من البنود للتحقق
 }
briefing-compare = { $count ->
    [one] ما تقوله وما رأيناه (إجابة واحدة)
   *[other] ما تقوله وما رأيناه ({ $count } من الإجابات)
 }
briefing-as-of = حتى { $day }
briefing-ways = من هنا
briefing-open-company = سجل الشركة
briefing-compare-open = تقول / رأينا
briefing-profile = التعريف
briefing-personnel-none = لا أرقام هنا عن الموظفين.
briefing-papers = التراخيص والشهادات
briefing-papers-none = لا ترخيص ولا شهادة هنا.
briefing-paper = { $kind }: { $which }
briefing-paper-past = { $days ->
    [one] انتهت أمس
   *[other] انتهت قبل { $days } يومًا
 }
briefing-paper-soon = { $days ->
    [one] تنتهي غدًا
   *[other] تنتهي بعد { $days } يومًا
 }
briefing-paper-valid = { $days ->
    [one] سارية ليوم
   *[other] سارية لمدة { $days } يومًا
 }
briefing-paper-today = تنتهي اليوم
briefing-paper-unknown = لا نهاية معروفة
briefing-ends-during-mission = يومها الأخير من أيام البعثة.
briefing-answers = التقييم الذاتي
briefing-answers-none = لا تقييم ذاتيًا هنا. يمكن استيراده.
briefing-concerns = الشواغل المفتوحة
briefing-concerns-none = لا شاغل مفتوح.
briefing-actions = الإجراءات التصحيحية
briefing-actions-none = لا إجراء تصحيحيًا مفتوح.
briefing-overdue = متأخر
briefing-complaints = مراجع الشكاوى
briefing-complaints-none = لا مرجع شكوى هنا. ولا يُسجَّل مقدّم الشكوى أبدًا.
briefing-remote = مما رُصد عن بُعد
briefing-remote-none = لم يُسجَّل شيء منشور في هذه البعثة.
briefing-to-verify = للتحقق ميدانيًا
briefing-verified = ما جرى التحقق منه:
briefing-make-task = اجعله مهمة
briefing-task-there = المهمة المتعلقة به
briefing-task-title = تحقق: { $title }
briefing-past = استنتاجات بعثات أخرى
briefing-past-none = لا استنتاج عنها في بعثة أخرى على هذا الحاسوب.
briefing-relations = العلاقات
briefing-relations-none = لا علاقة هنا بشركة أخرى.
briefing-contracts = العقود
briefing-contracts-none = لا عقد مسجل في هذه البعثة.
csa-title = ما تقوله وما رأيناه
csa-show = إظهار
csa-show-all = الكل
csa-show-contradicted = ما نوقض
csa-show-gaps = الثغرات
csa-year = السنة
csa-paragraph = الفقرة
csa-says = تقول الشركة
csa-says-year = تقول الشركة ({ $year })
csa-saw = رأينا
csa-none = لا فقرة على هذه الحال.
csa-nothing-asked = لم يُسأل عنه في التقييم الذاتي
csa-nothing-seen = لم يُرَ شيء
csa-no-answer = لا إجابة
csa-unmarked = لم يُقارن
csa-finding = استنتاج
csa-check = قائمة التحقق
csa-basis = { $supports } يؤيد، { $contradicts } يناقض
csa-count-contradicts = { $count ->
    [one] { $count } يناقض
   *[other] { $count } تناقض
 }
csa-count-confirms = { $count ->
    [one] { $count } يؤكد
   *[other] { $count } تؤكد
 }
csa-count-not_covered = { $count } غير مشمول
csa-figure-contradicted = نوقضت
csa-figure-confirmed = تأكدت
csa-figure-not-asked = لم يُسأل عنها
csa-figure-not-seen = لم تُرَ
csa-unplaced = { $count ->
    [one] ملاحظة واحدة لا تخص أي شركة
   *[other] { $count } من الملاحظات لا تخص أي شركة
 }
csa-unplaced-means = لا تذكر موقعًا ولا زيارة ولا مقابلة، فلا تُحسب أعلاه.
import-table-title = استيراد جدول
import-table-lead = ملفات ⁨CSV⁩ ومصنفات ⁨Excel⁩. ترى أولًا ما سيحدث، ثم يدخل كل شيء دفعة واحدة أو لا يدخل شيء. واستيراد الملف نفسه ثانية لا يغيّر شيئًا.
import-table-kind = الصفوف هي
import-table-choose = اختيار ملف
import-table-other-file = ملف آخر
import-table-into = في { $mission }
import-table-no-mission = تنتمي هذه السجلات إلى بعثة: افتح واحدة أولًا.
import-table-rows = { $count ->
    [one] صف واحد تحت عناوين الصف { $row }
   *[other] { $count } من الصفوف تحت عناوين الصف { $row }
 }
import-table-sheet = الورقة
import-table-encoding = الترميز
import-table-encoding-found = { $encoding } (مكتشف)
import-table-encoding-guessed = لا يذكر الملف ترميزه، ويبدو أنه { $encoding }. إن بدت الحروف خاطئة أدناه فاختر غيره.
import-table-days = ⁨03/04/2026⁩ هو
import-table-days-day_first = ٣ نيسان (أبريل)
import-table-days-month_first = ٤ آذار (مارس)
import-table-days-refused = غير واضح: يُرفض
import-table-macros = في المصنف وحدات ماكرو، ولا تُشغَّل.
import-table-formulas = { $count ->
    [one] في خلية واحدة معادلة، وتؤخذ قيمتها عند آخر حفظ للملف.
   *[other] في { $count } من الخلايا معادلات، وتؤخذ قيمها عند آخر حفظ للملف.
 }
import-table-columns = الأعمدة
import-table-heading = العمود
import-table-samples = ما يرد فيه
import-table-field = يصبح
import-table-field-of = حقل «{ $heading }»
import-table-unnamed = العمود { $column }
import-table-leave-out = يُترك
import-table-missing = حدّد العمود الذي هو «{ $field }»: لا تقوم هذه السجلات دونه.
import-table-counts = ما الذي سيحدث
import-table-new = جديد
import-table-changed = مختلف هنا
import-table-same = موجود بالفعل
import-table-bad = لا يمكن أخذه
import-table-bad-title = { $count ->
    [one] صف واحد لا يمكن أخذه
   *[other] { $count } من الصفوف لا يمكن أخذها
 }
import-table-filter = تصفية هذه الصفوف
import-table-row = الصف
import-table-row-number = الصف { $row }
import-table-stands = المكتوب
import-table-wrong = الخطأ وما ينبغي فعله
import-table-more-bad = يظهر { $shown }؛ و{ $count } من الصفوف لا يمكن أخذها.
import-table-changed-title = { $count ->
    [one] سجل واحد موجود هنا ومختلف
   *[other] { $count } من السجلات موجودة هنا ومختلفة
 }
import-table-changed-what = ما يحدث لها
import-table-leave = تركها
import-table-update = تحديثها
import-table-was-empty = فارغ
import-table-more-changed = يظهر { $shown } من { $count }.
import-table-nothing = كل ما في هذا الجدول موجود هنا بالفعل. لا شيء يُستورد.
import-table-nothing-but-bad = ما يمكن أخذه موجود هنا بالفعل. صحّح الصفوف أعلاه واختر الملف من جديد.
import-table-all = { $count ->
    [one] استيراد صف واحد
   *[other] استيراد { $count } من الصفوف
 }
import-table-rest = { $count ->
    [one] استيراد الصف الآخر
   *[other] استيراد الصفوف الأخرى وعددها { $count }
 }
import-table-all-means = كلها دفعة واحدة.
import-table-rest-means = { $count ->
    [one] يُترك صف واحد. غادر هذه الصفحة كي لا يُستورد شيء.
   *[other] يُترك { $count } من الصفوف. غادر هذه الصفحة كي لا يُستورد شيء.
 }
import-table-done = استُورد الجدول.
import-table-did-created = { $count ->
    [one] سجل جديد واحد
   *[other] { $count } من السجلات الجديدة
 }
import-table-did-updated = { $count ->
    [one] حُدّث سجل واحد
   *[other] حُدّث { $count } من السجلات
 }
import-table-did-same = { $count } موجودة بالفعل
import-table-did-left = { $count } مختلفة تُركت كما هي
import-table-did-bad = { $count } تُركت
import-table-show = إظهار: { $kinds }
