# كلمات النافذة. الأخطاء في errors.ftl، والأنواع بحقولها وخياراتها في kinds.ftl.

## عام

app-name = Fieldseal
yes = نعم
no = لا
not-noted = غير مدوَّن
not-stated = غير مذكور
untitled = بلا عنوان
close = إغلاق
cancel = إلغاء
cancelling = جارٍ الإلغاء …
back = رجوع
clear = مسح
remove = إزالة
retry = إعادة المحاولة
copied = تم النسخ
today = اليوم
now = الآن
reason-quoted = السبب: «⁨{ $reason }⁩»
quantity = ⁨{ $value } { $unit }⁩
percent = ⁨{ $value } %⁩
paragraph-mark = ⁨¶{ $number }⁩
select-placeholder = اختر …
name-placeholder = م. ألدفيك

failure-title = لم ينجح ذلك
failure-code = الرمز ⁨{ $code }⁩
error-unknown = حدث أمر غير متوقع (⁨{ $code }⁩). ما حُفظ قبل ذلك في أمان. أعد المحاولة؛ وإن تكرر الأمر، فأبلغ الأمانة بهذا الرمز.
error-host-unreachable = البرنامج الذي يعمل خلف هذه النافذة لا يستجيب. ما حُفظ قبل ذلك في أمان، وما تكتبه يبقى هنا ويُرسل حين يستجيب من جديد.
error-host-invalid_answer = أعطى البرنامج الذي يعمل خلف هذه النافذة جوابًا غير مفهوم (⁨{ $detail }⁩). ما حُفظ قبل ذلك في أمان. أقفل الخزنة ثم افتحها؛ وإن تكرر الأمر، فأبلغ الأمانة.

## المفاتيح

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-escape = Esc
key-tab = Tab
keys-record = هذا السجل
keys-do = إجراءات
keys-go = الانتقال إلى

## الإطار

skip-to-content = الانتقال إلى المحتوى
navigation = التنقل
search-hint = البحث في المذكرات والأشخاص والمواقع والفقرات (¶) …
note = مذكرة
note-quick = تدوين
lock = قفل
view-menu = العرض والمفاتيح
theme = الألوان
theme-system = كما في النظام
theme-light = فاتحة
theme-dark = داكنة
layout = اتجاه الواجهة
layout-ltr = من اليسار إلى اليمين
layout-rtl = من اليمين إلى اليسار
language = اللغة
nav-plan = التحضير
nav-field = الميدان
nav-desk = المكتب
nav-follow = المتابعة
nav-organisation = المنظمة
no-such-page = لا شيء في هذا العنوان
missions-none-chosen = اختر بعثة
missions-not-read-title = دورك لا يقرأ أي بعثة
missions-not-read = ما خُتم لك تجده تحت «الودائع المختومة»، وبجانبه الخدمات والمصطلحات المشتركة بين الجميع.

go-today = الانتقال إلى اليوم
go-mission = عن البعثة
go-to = الانتقال إلى: { LOWER($place) }
go-conflicts = الانتقال إلى ما ينتظر البتّ
go-back = رجوع
go-forward = تقدُّم
do-search = البحث عن أي شيء
do-note = كتابة مذكرة
do-leave-field = مغادرة الحقل: تعود الحروف مفاتيح
paste-refused-title = النص أطول مما يسعه حقل
paste-refused = في الحافظة { $characters } حرفًا، ويسع الحقل { $limit } دفعة واحدة. لم يتغير شيء. احفظ النص في ملف وأدخله دليلًا، أو ألصق الجزء المهم.
paste-refused-beyond = في الحافظة نص أطول مما تستقبله هذه النافذة، ويسع الحقل { $limit } حرفًا دفعة واحدة. لم يتغير شيء. احفظ النص في ملف وأدخله دليلًا، أو ألصق الجزء المهم.
paste-refused-close = حسنًا
do-keys = مفاتيح هذه الشاشة
do-light = ألوان فاتحة
do-dark = ألوان داكنة
do-system-theme = ألوان النظام
do-language-en = Language: English
do-language-fr = Langue : français
do-language-es = Idioma: español
do-language-ar = اللغة: العربية
do-mirror = عكس اتجاه الواجهة (من اليمين إلى اليسار)
do-lock = قفل الخزنة
do-history = تاريخ هذا السجل
do-rename = كتابة العنوان
do-move = النقل إلى حالة أخرى
do-new = إضافة { LOWER($kind) }
do-first-topic = الموضوع التالي الخالي من المذكرات

## سطر الحالة

status-line = حالة عملك
status-saved = محفوظ
status-saving = جارٍ الحفظ …
status-not-saved = { $count ->
    [zero] لا تغييرات غير محفوظة.
    [one] تغيير واحد لم يُحفظ؛ إنه باقٍ هنا وتُعاد محاولة حفظه.
    [two] تغييران لم يُحفظا؛ إنهما باقيان هنا وتُعاد محاولة حفظهما.
    [few] { $count } تغييرات لم تُحفظ؛ إنها باقية هنا وتُعاد محاولة حفظها.
    [many] { $count } تغييرًا لم تُحفظ؛ إنها باقية هنا وتُعاد محاولة حفظها.
   *[other] { $count } تغيير لم تُحفظ؛ إنها باقية هنا وتُعاد محاولة حفظها.
  }
status-retry-now = المحاولة الآن
status-unknown = الحالة غير معروفة: البرنامج الذي يعمل خلف هذه النافذة لا يستجيب
status-alone = على هذا الحاسوب فقط: لا ينتمي إلى منظمة بعد
status-waiting = بانتظار موافقة الأمانة على هذا الحاسوب
status-revoked = استبعدت الأمانة هذا الحاسوب
status-uploaded = رُفع كل شيء
status-to-upload-both = بانتظار الرفع: { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
  } و{ $photos ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $photos } صور
    [many] { $photos } صورة
   *[other] { $photos } صورة
  } · ⁨{ SIZE($bytes) }⁩
status-to-upload-changes = بانتظار الرفع: { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
  } · ⁨{ SIZE($bytes) }⁩
status-to-upload-photos = بانتظار الرفع: { $photos ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $photos } صور
    [many] { $photos } صورة
   *[other] { $photos } صورة
  } · ⁨{ SIZE($bytes) }⁩
status-confirmed = أكدت الأمانة ما كُتب حتى ⁨{ $at }⁩
status-nothing-confirmed = لم تؤكد الأمانة شيئًا بعد
status-quarantined = { $count ->
    [zero] لا تغييرات منحّاة جانبًا
    [one] تغيير واحد مُنحّى جانبًا
    [two] تغييران مُنحّيان جانبًا
    [few] { $count } تغييرات منحّاة جانبًا
    [many] { $count } تغييرًا مُنحّى جانبًا
   *[other] { $count } تغيير مُنحّى جانبًا
  }
status-syncing = جارية المزامنة: ⁨{ $phase }⁩
status-offline = دون اتصال
status-offline-days = { $days ->
    [zero] دون اتصال منذ أقل من يوم
    [one] دون اتصال منذ يوم
    [two] دون اتصال منذ يومين
    [few] دون اتصال منذ { $days } أيام
    [many] دون اتصال منذ { $days } يومًا
   *[other] دون اتصال منذ { $days } يوم
  }
status-offline-since = دون اتصال منذ ⁨{ $at }⁩
status-last-sync = آخر مزامنة ⁨{ $at }⁩
status-never-synced = لم تجرِ مزامنة بعد
status-sealed = الخزنة مختومة بعبارة مرورك

saved-mark-saving = جارٍ الحفظ …
saved-mark-failed = لم يُحفظ، وهو باقٍ هنا
saved-mark-seconds = { $seconds ->
    [0] حُفظ للتو
    [1] حُفظ للتو
    [zero] حُفظ للتو
    [one] حُفظ للتو
    [two] حُفظ قبل ثانيتين
    [few] حُفظ قبل { $seconds } ثوانٍ
    [many] حُفظ قبل { $seconds } ثانية
   *[other] حُفظ قبل { $seconds } ثانية
  }
saved-mark-at = حُفظ في ⁨{ $at }⁩

## القوائم والسجلات

sort-by = الترتيب
sort-reference = حسب المرجع
sort-updated = حسب التغيير
sort-created = حسب الورود
sort-title = حسب الاسم
choose-record = اختر مدخلًا من القائمة الجانبية، أو اضغط ⁨C⁩ لإضافة مدخل جديد.
choose-record-only = اختر مدخلًا من القائمة الجانبية.
choose-record-keys = تتنقل مفاتيح الأسهم في القائمة، ويفتح ⁨Enter⁩ السجل.
back-to-list = العودة إلى القائمة
about-this-record = ما يحيط بهذا السجل
created-by = ⁨{ $author }⁩، ⁨{ $at }⁩
changed-at = آخر تغيير ⁨{ $at }⁩
title-invitation = { $kind } بلا عنوان
state-none = بلا حالة
move-nowhere = لا سبيل من هنا إلى حالة أخرى.
move-with-reason = يتطلب سببًا
move-reason-title = لماذا «⁨{ $state }⁩»؟
move-reason = السبب
move-reason-hint = يبقى في تاريخ السجل.
move-do = النقل إلى «⁨{ $state }⁩»
record-locked = حالة هذا السجل هي «⁨{ $state }⁩»: لم تعد حقوله تتغير. والجديد يُكتب في سجل مستقل.
prose-invitation = اكتب …
field-empty = غير مدوَّن
field-with-value = { $label }: ⁨{ $value }⁩
field-whole-number-range = عدد صحيح من ⁨{ $min }⁩ إلى ⁨{ $max }⁩. لا يُحفظ على حاله هذه.
field-number-range = عدد من ⁨{ $min }⁩ إلى ⁨{ $max }⁩. لا يُحفظ على حاله هذه.
field-amount = مبلغ من المال، مثل ⁨1,450.00⁩. لا يُحفظ على حاله هذه.
position-placeholder = ⁨30.46318, 47.67904 ± 12⁩
position-help = خط العرض وخط الطول بالدرجات، مثل ⁨30.46318, 47.67904⁩. لا يُحفظ على حاله هذه.
set-today = { $label }: اليوم
set-now = { $label }: الآن
clear-field = مسح { $label }
add-to = إضافة إلى { $label }
add-word = إضافة …
remove-named = إزالة ⁨{ $name }⁩
suggest-nothing = لا شيء يطابق.
link-add = إضافة
link-placeholder = البحث بالاسم أو المرجع …
link-nothing = لا سجل كهذا في هذه البعثة.
paragraph-add = إضافة ¶
paragraph-placeholder = الرقم أو العنوان …
paragraph-nothing = فقرات المدونة من 1 إلى 70.
record-unnamed = سجل بلا اسم
record-unnamed-kind = { $kind }، بلا اسم
record-not-here = لم يصل إلى هذا الحاسوب بعد
used-by = يُستخدم في
used-by-nothing = لا شيء يستند إليه بعد.
value-empty = تُرك فارغًا

badge-conflict = قيمتان
badge-consent = الموافقة: { $given } من { $uses }
badge-consent-not-asked = لم تُطلب الموافقة
badge-consent-withdrawn = سُحبت الموافقة
badge-protection = شاغل حماية
badge-access = الدخول: { $access }
badge-risk = خطر الانتقام: { $risk }
empty-list-title = لا شيء بعد: { LOWER($kinds) }

empty-interview-title = لا مقابلات بعد
empty-interview = تحفظ المقابلة ما قيل موضوعًا موضوعًا، بالترتيب الذي يتحدث به الناس، وإلى جانبه الموافقة على كل استخدام. ابدأ بالكلمات الأولى: أما من يتحدث فيُدوَّن باسم رمزي لا غير.
empty-site_visit-title = لا زيارات مواقع بعد
empty-site_visit = تدوّن زيارة الموقع متى كنت هناك، وما أتيح لك من دخول، ومن كان في الخدمة، وما لم يُعرض عليك. ورفض الدخول نتيجة أيضًا.
empty-observation-title = لا ملاحظات بعد
empty-observation = الملاحظة شيء واحد رأيته أو أحصيته أو لم تجده، بمكانه ووقته. وعلى الملاحظات تقوم الاستنتاجات: فاجعل كل ملاحظة لواقعة واحدة.
empty-evidence-title = لا صور بعد
empty-evidence = استورد الصور من بطاقة الكاميرا. تُختم بايتات الأصل دون تغيير مع بصمة ⁨SHA-256⁩ الخاصة بها؛ ولا توقف صورة تالفة أو مكررة استيراد البقية أبدًا.
empty-source-title = لا مصادر بعد
empty-source = المصدر اسم رمزي مع وقائع عامة: الفئة والمجموعة وخطر الانتقام. أما هوية صاحبه فمحفوظة على حدة، بمفتاح خاص بها.
empty-site-title = لا مواقع بعد
empty-site = الأماكن التي تستعرضها البعثة. حدّد لكل منها مدى الدقة التي يجوز أن يُعرض بها موضعه.
empty-finding-title = لا استنتاجات بعد
empty-finding = يقول الاستنتاج ما يترتب على الأدلة، مع ما يدعمه وما يناقضه. ويمكن أن يبدأ قبل اكتمال أدلته.
empty-company-title = لا شركات بعد
empty-company = الشركات معروفة للمنظمة كلها: مدخل واحد لكل شركة، تستخدمه كل البعثات.
empty-itinerary_item = ما يفعله الفريق ومتى، ومن يحضر، ومتى يجب أن تصل أخباره. لا يُكتب هنا إلا ما يجب أن يعرفه الفريق، ولا يُسمّى مصدر أبدًا.
empty-risk_entry = ما قد يسوء، واحتماله وخطورته، وما يُفعل حياله. الخطر الذي قُبل يبقى في القائمة مع القرار بشأنه.
empty-remote_item = ما نُشر عن الشركات قبل سفر البعثة: عنوانه وتاريخه ومدى الثقة به، ليُتحقَّق منه في الميدان.
empty-civil_society = منظمات محلية يمكن التحدث إليها. دوِّن مدى تعرّضها للخطر قبل طريقة الوصول إليها.
empty-contract_link = أي شركة تعمل لمن، وأين، ومنذ متى: العقد يصل الاستنتاج بالعميل القادر على تغييره.
empty-document_request = ما طُلب من شركة، وإلى أي موعد، وما أسفر عنه الطلب. الوثيقة التي عُرضت فقط، أو التي لا وجود لها، نتيجة أيضًا.
empty-incident = سجل لكل حادثة، مع ما تقوله عنها سجلات الشركة والعميل والسلطة، ومواضع اختلافها.
empty-recommendation = ما ينبغي أن يتغير، ومن ينبغي أن يغيّره، وفي أي مدة. تترتب التوصية على استنتاج: ابدأها من هناك.
empty-report = الكلام المحيط بالاستنتاجات: المنهج والحدود والسياق والخلاصات. أما الاستنتاجات نفسها فتؤخذ من موضعها.
empty-task = ما بقي على أحد أن يفعله، وإلى أي موعد، وعن أي سجل.
empty-compliance_concern = ما تطلب الاستنتاجات من الجمعية أن تعالجه مع شركة، خطوة بعد خطوة، حتى يُغلق بعد التحقق.
empty-dialogue_entry = كل رسالة ومكالمة واجتماع مع الشركة بشأن شاغل، مع ما اتُّفق عليه وما يلي.
empty-corrective_action = ما تعهدت به شركة، وإلى أي موعد، وكيف جرى التحقق من نجاحه.
empty-client = من يتعاقد مع الشركات، وما تشترطه عقوده.
empty-authority = من يرخّص ويراقب ويحقق في بلد ما.
empty-certificate = شهادات الشركات: نطاقها وتواريخها، وما قالته عنها نظرة في الميدان.
empty-licence = تراخيص الخدمات والأسلحة والمركبات: من منحها، وهل شوهدت.
empty-company_relation = من يملك من، أو يتعاقد معه، أو يشاركه الأفراد: سجل لكل صلة، مع مصدر معرفتها.
empty-csa_answer = ما أجابت به الشركات عن نفسها. تصل الأجوبة بالاستيراد، وتُقرأ هنا فقط.
empty-complaint_reference = الشكاوى برقمها وحالتها فقط. لا مكان هنا لاسم مشتكٍ.
empty-referral_service = من يستطيع مساعدة شخص محتاج، وأين، وكيف يمكن الوصول إليه بأمان. تحقق من كل خدمة قبل سفر البعثة.
empty-glossary_term = الكلمات التي ينبغي أن يستعملها المترجمون والتقارير على نحو واحد، بكل لغة من لغات البعثة.
empty-conflicts-title = لا شيء للبتّ
empty-conflicts = حين يكتب شخصان في الحقل نفسه دون أن يرى أحدهما تغيير الآخر، تُحفظ القيمتان وتُعرضان هنا جنبًا إلى جنب. لا يُمحى عمل أحد.

## البعثات

mission-begin = بدء بعثة
mission-untitled = بعثة بلا عنوان
mission-what = البعثة
mission-conflicts = { $count ->
    [zero] لا شيء للبتّ
    [one] واحد للبتّ
    [two] اثنان للبتّ
    [few] { $count } للبتّ
    [many] { $count } للبتّ
   *[other] { $count } للبتّ
  }
mission-objectives-invitation = ما على البعثة أن تتبيّنه …
beginning-title = الخزنة مفتوحة، ⁨{ $name }⁩
beginning-text = كل ما تكتبه من الآن يُختم على هذا الحاسوب منذ الحرف الأول. ولا حاجة إلى شبكة إلى أن ترغب في تسليم عملك.
beginning-mission = بدء بعثة
beginning-mission-text = لعمل يبدأ هنا. يمكنك الانضمام إلى المنظمة لاحقًا، ولا يلزم أن يُكتب شيء مرتين.
beginning-enrol = الانضمام إلى منظمتك
beginning-enrol-text = بالدعوة التي أعطتك إياها الأمانة. والبعثات التي أنت عضو فيها تصل مع أول مزامنة.
beginning-enrol-do = إدخال الدعوة
beginning-demo = إلقاء نظرة أولًا
beginning-demo-text = بعثة متخيَّلة فيها مقابلات وصور واستنتاجات، لتجربة كل شيء عليها.
beginning-demo-do = تحميل البعثة التجريبية
beginning-demo-loading = جارٍ التحميل …

## اليوم

today-happened = كُتب اليوم
today-latest = آخر { $count }
today-nothing = لم يُكتب شيء اليوم بعد. الحرف الأول في الأعلى ينشئ المدخل الأول.
today-open = نقاط مفتوحة
today-conflicts = { $count ->
    [zero] لا حقول تنتظر البتّ
    [one] حقل واحد ينتظر البتّ
    [two] حقلان ينتظران البتّ
    [few] { $count } حقول تنتظر البتّ
    [many] { $count } حقلًا تنتظر البتّ
   *[other] { $count } حقل تنتظر البتّ
  }
capture = كتابة مذكرة
capture-as = ما تصير إليه
capture-invitation-observation = ماذا رأيت؟
capture-invitation-interview = من يتحدث، وعن أي شيء؟
capture-invitation-site_visit = أين أنت، وماذا عُرض عليك؟
capture-invitation-finding = ماذا تقترح؟
capture-invitation-task = ما الذي ينبغي فعله؟
capture-open = فتحها
capture-next = المذكرة التالية
gaps = ما زال ناقصًا
gaps-none = لا ينقص شيء يمكن أن يُرى من هنا.
gaps-partial = محسوب من أول ⁨1,000⁩ سجل من كل نوع.
gaps-more = و{ $count } غيرها
gap-consent = { $count ->
    [zero] لا مقابلات دون موافقة مدوَّنة
    [one] مقابلة واحدة دون موافقة مدوَّنة
    [two] مقابلتان دون موافقة مدوَّنة
    [few] { $count } مقابلات دون موافقة مدوَّنة
    [many] { $count } مقابلة دون موافقة مدوَّنة
   *[other] { $count } مقابلة دون موافقة مدوَّنة
  }
gap-source = { $count ->
    [zero] لا مقابلات دون مصدر
    [one] مقابلة واحدة دون مصدر
    [two] مقابلتان دون مصدر
    [few] { $count } مقابلات دون مصدر
    [many] { $count } مقابلة دون مصدر
   *[other] { $count } مقابلة دون مصدر
  }
gap-access = { $count ->
    [zero] لا زيارات دون ذكر الدخول
    [one] زيارة واحدة دون ذكر الدخول
    [two] زيارتان دون ذكر الدخول
    [few] { $count } زيارات دون ذكر الدخول
    [many] { $count } زيارة دون ذكر الدخول
   *[other] { $count } زيارة دون ذكر الدخول
  }
gap-place = { $count ->
    [zero] لا ملاحظات دون موقع
    [one] ملاحظة واحدة دون موقع
    [two] ملاحظتان دون موقع
    [few] { $count } ملاحظات دون موقع
    [many] { $count } ملاحظة دون موقع
   *[other] { $count } ملاحظة دون موقع
  }
gap-paragraph = { $count ->
    [zero] لا ملاحظات دون فقرة من المدونة
    [one] ملاحظة واحدة دون فقرة من المدونة
    [two] ملاحظتان دون فقرة من المدونة
    [few] { $count } ملاحظات دون فقرة من المدونة
    [many] { $count } ملاحظة دون فقرة من المدونة
   *[other] { $count } ملاحظة دون فقرة من المدونة
  }
gap-photo-title = { $count ->
    [zero] لا صور بلا اسم
    [one] صورة واحدة بلا اسم
    [two] صورتان بلا اسم
    [few] { $count } صور بلا اسم
    [many] { $count } صورة بلا اسم
   *[other] { $count } صورة بلا اسم
  }
gap-photo-site = { $count ->
    [zero] لا صور دون موقع
    [one] صورة واحدة دون موقع
    [two] صورتان دون موقع
    [few] { $count } صور دون موقع
    [many] { $count } صورة دون موقع
   *[other] { $count } صورة دون موقع
  }
gap-proof = { $count ->
    [zero] لا استنتاجات دون معيار إثبات
    [one] استنتاج واحد دون معيار إثبات
    [two] استنتاجان دون معيار إثبات
    [few] { $count } استنتاجات دون معيار إثبات
    [many] { $count } استنتاجًا دون معيار إثبات
   *[other] { $count } استنتاج دون معيار إثبات
  }

## المقابلات

setting = الظروف
setting-unknown = أين ومتى ومع من وبأي لغة
setting-via = عبر ⁨{ $interpreter }⁩
topic-not-asked = لم يُسأل عنه بعد
topic-keys = { $tab } الموضوع التالي
topic-facts = الوقائع ({ $count })
topic-facts-close = إغلاق الوقائع
topic-quote = اقتباس
quote-invitation = بكلماتهم، وبلغتهم
quote-translation-invitation = ترجمة للعمل
consent-per-use = الموافقة على كل استخدام
consent-not-asked-is-no = ما لم يُسأل عنه يُعدّ رفضًا.
consent-yes = نعم
consent-no = لا
consent-not_asked = لم يُسأل
consent-how = كيف أُعطيت
consent-how-close = إغلاق
consent-withdrawn = سُحبت الموافقة في ⁨{ $date }⁩
consent-withdrawn-means = لا يجوز أن يخرج شيء من هذه المقابلة عن الفريق. والاستنتاجات القائمة عليها تحتاج إلى أساس آخر. ولا يُمحى شيء بذلك: تُمحى هوية المصدر في شاشة المصدر، وتُحذف ملفات الصور والتسجيلات في شاشاتها بقرار من شخصين.
sources = { $count ->
    [zero] المصادر
    [one] المصدر
    [two] المصدران
    [few] المصادر
    [many] المصادر
   *[other] المصادر
  }
source-group = المجموعة
source-add = مصدر آخر
source-new = مصدر جديد
source-identity-apart = الهوية مختومة على حدة، ولا تغادر هذا الحاسوب إلا وديعةً مختومة إن أودعتها أنت.
source-interviews = المقابلات

## المصادر

identity = من هو
identity-sealed = مختومة بمفتاح خاص بها، ولا تُزامَن مع المصدر.
identity-none = لا شيء مدوَّن. إن كان لا بد من الوصول إلى هذا الشخص ثانية، فدوّن هويته هنا لا في مكان آخر: فهي تُختم بمفتاح خاص بها ولا تغادر هذا الحاسوب إلا إن أودعتها.
identity-open = فتح الهوية
identity-record = تدوين الهوية
identity-close = إغلاق الهوية
identity-leave = إبقاؤها مختومة
identity-ask-title = من هو ⁨{ $codename }⁩؟
identity-ask = سيظهر على هذه الشاشة الاسم وطريقة الوصول إلى هذا الشخص والأوقات الآمنة. تأكد من أن لا أحد ينظر إلى شاشتك، وأغلق الهوية حين تنتهي.
identity-erase = امحُها…
identity-erase-title = هل تُمحى هوية { $codename }؟
identity-erase-do = امحُها نهائيًا
identity-erase-means = يخرج الاسم ووسيلة الاتصال والملاحظات وكل تاريخها من هذا الجهاز، ولا شيء يعيدها. لن تستطيع الوصول إلى هذا الشخص عبر Fieldseal بعد ذلك.
identity-erase-deposited = أُودعت نسخة مختومة من قبل، وتبقى عند من خُتمت لهم.
identity-erase-stays = يبقى المصدر، ويذكر اليوم الذي مُحيت فيه هويته.
identity-erase-reason = السبب
identity-erase-reason-hint = يبقى في تاريخ المصدر، فلا تذكر فيه اسم أحد.
disclosure-erase-title = هل يُمحى ما حُفظ؟
disclosure-erase-means = يخرج ما حفظته من هذا الإفصاح من هذا الجهاز مع كل تاريخه، ولا شيء يعيده.
do-checklists = البند التالي بلا جواب في قوائم التحقق
checklists = قوائم التحقق
checklist-progress = ⁨{ $done }⁩ من ⁨{ $total }⁩
checklist-keys = من { $first } إلى { $last } للجواب، و{ $walk } للمتابعة، و{ $note } لكتابة ملاحظة.
checklist-count = ⁨{ $value }⁩ من ⁨{ $of }⁩
checklist-note-invitation = ما يستند إليه الجواب …
checklist-differs = يختلف عن جوابك

## الزيارات والملاحظات والمواقع والشركات

visit-where-when = المكان والزمان
visit-observations = الملاحظات
visit-invitation = ما عُرض عليك وما لم يُعرض …
visit-cancel-invitation = لماذا لم تجرِ …
observation-where = المكان والزمان
observation-invitation = ما رأيته أو أحصيته أو لم تجده …
observation-evidence-add = الصور والوثائق التي تبيّن ذلك
observation-assessment = التقييم
site-what = المكان
site-invitation = ما هذا المكان، ومن يعمل فيه …
company-what = الشركة
company-findings = الاستنتاجات
company-invitation = ما ينبغي أن تعرفه البعثة عنها …

## الأدلة

do-import = استيراد صور
do-next-photo = الصورة التالية
do-previous-photo = الصورة السابقة
do-original = الأصل
do-preview = المعاينة
do-export = تصدير
do-zoom-in = تكبير
do-zoom-out = تصغير
do-zoom-whole = الصورة كاملة
photo = صورة
photo-not-here = لم تصل إلى هذا الحاسوب بعد
photo-time-missing = لم تذكر الكاميرا الوقت
photo-description = الوصف
photo-description-invitation = ما تُظهره وما لا تُظهره …
photo-taken = وقت الالتقاط
photo-permission = الإذن والاستخدام
photo-original = الأصل
photo-showing-original = ما تراه هو بايتات الأصل.
photo-showing-preview = ما تراه معاينة مأخوذة من الأصل. والوقائع أدناه هي وقائع الأصل.
photo-size = الحجم
photo-pixels = ⁨{ $width } × { $height }⁩
photo-imported = وقت الاستيراد
photo-damaged-title = هذا الملف تالف
photo-damaged = { $what }. الأصل محفوظ تمامًا كما ورد.
photo-gps-missing = لا موضع في الملف
photo-gps-zeroed = في الملف موضع كله أصفار: لم يكتب الهاتف موضعًا
photo-gps-damaged = في الملف موضع تالف
photo-gps-present = موجود في الملف، غير مقروء
open-photo = فتح ⁨{ $title }⁩

imports = عمليات استيراد الصور
import-running = جارٍ استيراد الصور
import-count = { $done } من { $total }
import-cancel-means = ما استُورد يبقى.
import-finished = استُوردت الصور
import-cancelled = أُلغي الاستيراد
import-stopped = توقف الاستيراد قبل نهايته
import-imported = { $count ->
    [zero] لم تُستورد صور
    [one] استُوردت صورة واحدة
    [two] استُوردت صورتان
    [few] استُوردت { $count } صور
    [many] استُوردت { $count } صورة
   *[other] استُوردت { $count } صورة
  }
import-duplicates = { $count ->
    [zero] لا صور موجودة هنا من قبل
    [one] صورة واحدة كانت هنا من قبل
    [two] صورتان كانتا هنا من قبل
    [few] { $count } صور كانت هنا من قبل
    [many] { $count } صورة كانت هنا من قبل
   *[other] { $count } صورة كانت هنا من قبل
  }
import-damaged = { $count ->
    [zero] لا صور تالفة
    [one] صورة واحدة تالفة: حُفظت دون تغيير ووُسمت
    [two] صورتان تالفتان: حُفظتا دون تغيير ووُسمتا
    [few] { $count } صور تالفة: حُفظت دون تغيير ووُسمت
    [many] { $count } صورة تالفة: حُفظت دون تغيير ووُسمت
   *[other] { $count } صورة تالفة: حُفظت دون تغيير ووُسمت
  }
import-unreadable = { $count ->
    [zero] لا ملفات تعذرت قراءتها
    [one] ملف واحد تعذرت قراءته: لم يُحفظ منه شيء
    [two] ملفان تعذرت قراءتهما: لم يُحفظ منهما شيء
    [few] { $count } ملفات تعذرت قراءتها: لم يُحفظ منها شيء
    [many] { $count } ملفًا تعذرت قراءتها: لم يُحفظ منها شيء
   *[other] { $count } ملف تعذرت قراءتها: لم يُحفظ منها شيء
  }
import-no-position = { $count ->
    [zero] لا صور بلا موضع
    [one] صورة واحدة بلا موضع
    [two] صورتان بلا موضع
    [few] { $count } صور بلا موضع
    [many] { $count } صورة بلا موضع
   *[other] { $count } صورة بلا موضع
  }
import-file-unreadable = تعذرت قراءته
time-left-seconds = بقي نحو { $seconds } ث
time-left-minutes = بقي نحو { $minutes } د

export-title = تصدير هذه الصورة
export-means-title = تغادر الخزنة
export-means = الملف في الخارج غير مختوم: من يعثر عليه يستطيع أن يراه، والأصل يكشف أيضًا أين ومتى التُقط.
export-which = ما يُصدَّر
export-preview = المعاينة، دون موضع
export-original = الأصل، دون تغيير
export-path = الملف
export-path-hint = ملف غير موجود بعد، مع مجلده.
export-do = تصدير
export-done = تم التصدير
export-done-where = ⁨{ $path }⁩، ⁨{ SIZE($bytes) }⁩
export-same-hash = البايتات هي بايتات الأصل: بصمة ⁨SHA-256⁩ مطابقة.

## الاستنتاجات

code-of-conduct = مدونة قواعد السلوك
basis = الأدلة
basis-summary = { $supports ->
    [zero] لا داعم
    [one] داعم واحد
    [two] داعمان
    [few] { $supports } داعمة
    [many] { $supports } داعمًا
   *[other] { $supports } داعم
  }، { $contradicts ->
    [zero] لا مناقض
    [one] مناقض واحد
    [two] مناقضان
    [few] { $contradicts } مناقضة
    [many] { $contradicts } مناقضًا
   *[other] { $contradicts } مناقض
  }
basis-empty = لا شيء بعد. يتأكد الاستنتاج بما يقوم عليه: اربط به ملاحظات ومقابلات واقتباسات وصورًا.
basis-role = ما تفعله للاستنتاج
basis-supports = يدعم
basis-contradicts = يناقض
basis-context = سياق
finding-statement-invitation = ما الواقع، وأين، ومنذ متى …
finding-contrary-invitation = ما يشهد بخلافه …
finding-company-view-invitation = ما تقوله الشركة …
finding-cause-invitation = ما ينشأ عنه …
finding-recommendation-invitation = ما ينبغي أن يتغير …
finding-proof = الإثبات
finding-about = عن
finding-photos = الصور
finding-photos-none = لا صور بين أدلته.
severity = الخطورة
severity-result = النتيجة
severity-low = منخفضة
severity-medium = متوسطة
severity-high = عالية
severity-critical = حرجة
mark-severity_scale-1 = طفيف
mark-severity_scale-2 = ملحوظ
mark-severity_scale-3 = جسيم
mark-severity_scale-4 = جسيم جدًا
mark-severity_scope-1 = حالات فردية
mark-severity_scope-2 = بعض الأشخاص
mark-severity_scope-3 = معظم الأشخاص
mark-severity_scope-4 = الجميع
mark-severity_irremediability-1 = يسهل جبره
mark-severity_irremediability-2 = يمكن جبره
mark-severity_irremediability-3 = يصعب جبره
mark-severity_irremediability-4 = لا يمكن جبره
mark = { $value } من { $of } · { $meaning }
meter-mark = { $mark } من { $of }: { $meaning }
source-exposure = انكشاف المصدر
exposure-held = لا يجوز أن يصل ⁨{ $reference }⁩ إلى الشركة.
exposure-not-asked = لم تُطلب الموافقة على الاستخدام في الرسالة إلى الشركة، وهذا يُعدّ رفضًا.
exposure-refused = رُفضت الموافقة على الاستخدام في الرسالة إلى الشركة أو سُحبت.
exposure-single = يقوم هذا الاستنتاج على مصدر واحد.
exposure-single-means = من يعرف المكان قد يعرف من تكلم. ابحث عن مصدر ثانٍ مستقل.
reach-withdrawn = سُحبت
reach-by-name = الشركة، بالاسم
reach-by-category = الشركة، بالفئة
reach-unattributed = الشركة، دون إسناد
reach-team = الفريق فقط

## ما هو للبتّ

conflicts = للبتّ
conflicts-choose = اختر حقلًا من القائمة الجانبية لترى القيمتين.
conflict-mark = قيمتان: للبتّ
conflict-field-of = { $field } في ⁨{ $record }⁩
conflict-field = الحقل: { $field }
conflict-values = عدد القيم: { $count }
conflict-overlap = تعديلات متداخلة
conflict-concurrent = قيم متزامنة
conflict-explained = لم تمحُ أي منهما الأخرى: كُتبت كلتاهما دون رؤية التغيير الآخر.
conflict-by = ⁨{ $author }⁩، الحاسوب ⁨{ $device }⁩
conflict-at = ⁨{ $at }⁩، حسب ساعته
conflict-merged = النص كما اندمج
conflict-keep-merged = الإبقاء على النص المدمج
conflict-other = كتابة قيمة أخرى
conflict-why = السبب (يُحفظ مع القرار)
conflict-why-placeholder = ما الذي حسم الأمر
do-keep = الإبقاء على { $number }
conflict-settle-pick = البتّ بالقيمة { $number }
conflict-settle-merged = البتّ بالنص المدمج
conflict-settle-other = البتّ بالقيمة الجديدة
conflict-settle-means = تبقى القيم الأخرى في التاريخ.
conflict-settled-title = تم البتّ
conflict-settled = في هذا الحقل قيمة واحدة. وما كتبه الآخرون موجود في تاريخ السجل.

## التاريخ

history = التاريخ
history-of = تاريخ ⁨{ $title }⁩
change-created = بدء { $kind }
change-put = { $field }: ⁨{ $value }⁩
change-emptied = أُفرغ الحقل: { $field }
change-text = كُتب النص: { $field }
change-added = { $field }: أُضيف ⁨{ $value }⁩
change-removed = { $field }: أُزيل ⁨{ $value }⁩
change-linked = { $field }: أُضيف رابط
change-unlinked = { $field }: أُزيل رابط
change-reviewed = رُوجع الحقل: { $field }
cause-create = بدء
cause-import = استيراد
cause-resolve = بتّ
cause-sync = مزامنة
cause-demo = تجربة
cause-system = تلقائيًا

## البحث

palette = البحث عن أي شيء، وتنفيذ أي شيء
palette-placeholder = كلمات أو أسماء أو مراجع أو ¶ أو ما تريد فعله
palette-results = النتائج
palette-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
  }
palette-records-first = أول { $count } سجلًا؛ كلمة أخرى تضيّق البحث
palette-actions = إجراءات
palette-everywhere = كل البعثات
palette-this-mission = هذه البعثة
palette-nothing = لا شيء يحتوي على «⁨{ $query }⁩».

## المزامنة

sync = المزامنة
do-sync = المزامنة الآن
sync-here = محفوظ على هذا الحاسوب
sync-here-since = آخر تغيير ⁨{ $at }⁩
sync-here-nothing = لم يُكتب شيء في هذه الجلسة بعد
sync-to-upload = بانتظار الرفع
sync-to-upload-count = { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
  }، { $photos ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $photos } صور
    [many] { $photos } صورة
   *[other] { $photos } صورة
  } · ⁨{ SIZE($bytes) }⁩
sync-confirmed = مؤكَّد من الأمانة
sync-confirmed-through = كل ما كُتب حتى ⁨{ $at }⁩
sync-confirmed-nothing = لا شيء بعد
sync-link = الاتصال
sync-link-unknown = لم يُجرَّب بعد.
sync-link-good = الخادم يستجيب.
sync-link-none = تعذر الوصول إلى الخادم.
sync-last = آخر مزامنة ناجحة ⁨{ $at }⁩.
sync-server = الخادم
sync-organisation = المنظمة
sync-meaning = «مرفوع» يعني أن الخادم يحتفظ به مختومًا: لا يستطيع أن يقرأ منه كلمة. و«مؤكَّد» يعني أن حاسوبًا من حواسيب الأمانة فتحه وتحقق منه.
sync-running = المزامنة جارية …
sync-done = انتهت المزامنة
sync-sent = أُرسل: { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
  }، { $blobs ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $blobs } صور
    [many] { $blobs } صورة
   *[other] { $blobs } صورة
  }، ⁨{ SIZE($bytes) }⁩.
sync-received = استُلم: { $changes ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييرًا
   *[other] { $changes } تغيير
  }، { $blobs ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $blobs } صور
    [many] { $blobs } صورة
   *[other] { $blobs } صورة
  }، ⁨{ SIZE($bytes) }⁩.
sync-progress = { $phase }: { $done } من { $total }
sync-phase-directory = الأشخاص والأجهزة
sync-phase-changes = الكلمات
sync-phase-thumbnails = الصور المصغرة
sync-phase-previews = المعاينات
sync-phase-originals = الأصول
sync-phase-finished = انتهت
sync-phase-failed = توقفت
sync-noticed = ما لاحظته المزامنة
notice-unknown = أمر ينبغي إبلاغ الأمانة به: ⁨{ $code }⁩.
notice-disclosures_unsent = تعذّر ختم ما حُفظ من إفصاح لجهة التنسيق ({ $detail }). وهو في أمان على هذا الحاسوب. أبلغ جهة التنسيق مشافهة.
notice-stays_here = { $count ->
    [zero] لا يبقى شيء مما كتبته عن الشركات قبل انضمامك على هذا الحاسوب وحده.
    [one] سجل واحد كتبته عن الشركات قبل انضمامك يبقى على هذا الحاسوب: دورك لا يسلّمه إلى المنظمة. أخبر الأمانة بما فيه.
    [two] سجلان كتبتهما عن الشركات قبل انضمامك يبقيان على هذا الحاسوب: دورك لا يسلّمهما إلى المنظمة. أخبر الأمانة بما فيهما.
    [few] { $count } سجلات كتبتها عن الشركات قبل انضمامك تبقى على هذا الحاسوب: دورك لا يسلّمها إلى المنظمة. أخبر الأمانة بما فيها.
    [many] { $count } سجلًا كتبته عن الشركات قبل انضمامك يبقى على هذا الحاسوب: دورك لا يسلّمه إلى المنظمة. أخبر الأمانة بما فيه.
   *[other] { $count } سجل كتبته عن الشركات قبل انضمامك يبقى على هذا الحاسوب: دورك لا يسلّمه إلى المنظمة. أخبر الأمانة بما فيه.
 }
sync-revoked-title = استُبعد هذا الحاسوب
sync-revoked = ألغت الأمانة اعتماده. ما عليه يبقى مقروءًا بعبارة مرورك؛ ولا يُرسل أو يُستلم شيء بعد الآن. تحدث إلى الأمانة.

enrol-title = الانضمام إلى منظمة
enrol-text = ألصق الدعوة التي سلمتك إياها الأمانة. تصلح لمرة واحدة. ثم يعرض حاسوبك أرقامًا تقرؤها عليهم بالهاتف أو وجهًا لوجه.
enrol-invite = الدعوة
enrol-invite-placeholder = ⁨fieldseal-invite:…⁩
enrol-do = طلب الانضمام
enrol-sending = جارٍ الطلب …
enrol-waiting-title = بانتظار الأمانة
enrol-waiting = لقد طلبت الانضمام. تكتب الأمانة الأرقام التي عرضها هذا الحاسوب؛ وحتى ذلك الحين تعمل كما في السابق، ولا يضيع شيء.
enrol-read-out = اقرأ هذه الأرقام على الأمانة، صوتًا أو وجهًا لوجه:
enrol-sas = أرقام تُقرأ بصوت مسموع
enrol-why = تثبت أن لا أحد يقف بين حاسوبك وحاسوبهم. لا ترسلها أبدًا بالطريق الذي جاءت منه الدعوة.
enrol-device = هذا الحاسوب:
enrol-ask = هل وافقت الأمانة؟
enrol-asking = جارٍ السؤال …

found-open = أنا الأمانة: تأسيس منظمة
found-title = تأسيس منظمة
found-text = تصير هذه الخزنة أول خزائن الأمانة: فيها المفتاح الذي تبدأ منه كل ثقة في المنظمة. يُفعل ذلك مرة واحدة.
found-name = اسم المنظمة
found-server = عنوان خادمها
found-server-placeholder = ⁨https://⁩
found-server-hint = ⁨https⁩، أو ⁨http⁩ على هذا الجهاز نفسه.
found-token = رمز الإعداد
found-token-hint = أظهره الخادم مرة واحدة، عند أول تشغيل له.
found-certificate = شهادة الخادم (⁨PEM⁩)، إن كانت خاصة به
found-certificate-hint = تُثبَّت: ولا تُقبل غيرها بعد ذلك.
found-do = تأسيس المنظمة
found-doing = جارٍ التأسيس …

## الأشخاص

people = الأشخاص والأجهزة
people-devices = الحواسيب
requests-none = لا أحد يطلب الانضمام حاليًا.
requests-ask = سؤال الخادم
requests-asking = جارٍ السؤال …
people-this-laptop = هذا الحاسوب
people-alone-title = لا أحد هنا بعد
people-alone = يظهر الأشخاص وحواسيبهم حين تنتمي هذه الخزنة إلى منظمة.
role-officer = موظف رصد
role-lead = رئيس البعثة
role-reviewer = مراجع
role-secretariat = الأمانة
role-director = المدير التنفيذي
role-custodian = أمين الحفظ
role-focal_point = جهة التنسيق
device-pending = يطلب الانضمام
device-approved = موافَق عليه
device-revoked = مستبعَد
approve-title = ⁨{ $name }⁩ يطلب الانضمام
approve-text = اطلب أن تُقرأ عليك الأرقام الأربعة والعشرون التي على الشاشة لديهم، صوتًا أو وجهًا لوجه، واكتب ما تسمعه. الحاسوب
approve-sas = الأرقام كما تسمعها
approve-digits = { $count } من 24
approve-do = الموافقة على ⁨{ $name }⁩
invite-title = دعوة شخص
invite-name = الاسم
invite-role = الدور
invite-missions = عضو في هذه البعثات:
invite-no-missions = لا ينتمي أمين الحفظ ولا جهة التنسيق إلى أي بعثة: فهما لا يقرآن إلا ما خُتم لهما.
invite-do = إنشاء دعوة
invite-made = سلّم هذه إلى ⁨{ $name }⁩ على ورق أو وجهًا لوجه. تصلح لمرة واحدة.
invite-copy = نسخ
invite-another = دعوة أخرى
grant-mission = إضافة إلى مهمة
grant-mission-to = إضافة إلى مهمة: { $name }
revoke-open = استبعاد
revoke-title = استبعاد حاسوب ⁨{ $name }⁩؟
revoke-means-title = نهائيًا، من المزامنة التالية فصاعدًا
revoke-means = لا يستلم الحاسوب شيئًا بعد الآن، وتُنحّى تغييراته اللاحقة جانبًا لتنظر فيها. وما على قرصه يبقى هناك، مختومًا بعبارة مرور صاحبه. وتُستبدل مفاتيح بعثاته.
revoke-type = اكتب «⁨{ $name }⁩» للتأكيد
revoke-leave = تركه كما هو
revoke-do = استبعاد نهائي

## شاشة القفل

lock-foot = مختوم على هذا الحاسوب. ومن دون عبارة المرور لا يفتحه أحد: لا الأمانة، ولا من يعثر على القرص.
unlock-passphrase = عبارة المرور
unlock-do = فتح الخزنة
unlock-busy = جارٍ الفتح …
unlock-takes = يستغرق اشتقاق المفتاح نحو ثانية.
unlock-caps-lock = مفتاح ⁨Caps Lock⁩ مفعّل.
first-title = خزنة جديدة على هذا الحاسوب
first-text = كل ما تكتبه يدخل خزنة مختومة، منذ الحرف الأول. وتبدأ باسمك، ليرى الآخرون من كتب ماذا.
first-name = اسمك
first-name-hint = كما يعرفك زملاؤك. يظهر إلى جانب ما تكتبه.
first-initials = الأحرف الأولى
first-initials-hint = تظهر في مراجع سجلاتك: ⁨{ $initials }-I-04⁩.
first-next = متابعة
first-create = إنشاء الخزنة
first-creating = جارٍ الإنشاء …
first-takes = يستغرق اشتقاق المفتاح نحو ثانية.
passphrase-title = ما يفتحها
passphrase-way = عبارة المرور
passphrase-generated = تُنشأ لي
passphrase-own = من عندي
passphrase-write-down = تفتح هذه الكلمات الخزنة، وعددها { $count }. اكتبها على ورق بهذا الترتيب، واحفظ الورقة بعيدًا عن الحاسوب.
passphrase-words = كلمات عبارة المرور
passphrase-other-words = كلمات أخرى
passphrase-type-back = اكتبها من الورقة
passphrase-type-back-hint = لتتأكد من أن الورقة مقروءة.
passphrase-typed-right = صحيح. في الورقة ما يفتح الخزنة.
passphrase-own-text = اثنا عشر حرفًا على الأقل، والأفضل عدة كلمات لا يربطها أحد بك. لا تستخدم سطرًا من كتاب أو أغنية.
passphrase-new = عبارة المرور
passphrase-again = مرة أخرى
passphrase-differs = العبارتان مختلفتان.
passphrase-means-title = لا أحد يستطيع فتحها نيابة عنك
passphrase-means = لا سبيل إلى استعادتها. إن فقدت عبارة المرور، ضاع ما لم تزامنه؛ وما لدى الأمانة يبقى هناك.
passphrase-understood = لقد حفظت عبارة المرور حيث أجدها أنا ولا يجدها غيري.
strength-none = لم تُكتب بعد
strength-weak = يسهل تخمينها جدًا
strength-fair = يتطلب تخمينها جهدًا؛ والأطول أفضل
strength-strong = يصعب تخمينها
