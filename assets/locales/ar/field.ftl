## What consent allows, and what stands on it

consent-withdrawn-some-day = سُحبت الموافقة
withdraw-begin = سحب الموافقة…
withdraw-title = سحب الموافقة
withdraw-means-title = منذ ذلك الحين لا يجوز استعمال شيء من هذه المقابلة.
withdraw-means = كل استعمال يُعدّ رفضًا. والاستنتاجات التي تستند إليها لا تمضي قدمًا حتى يتغير أساسها. وما أُرسل من قبل لا يمكن استرداده من هنا.
withdraw-reason-hint = كيف قيل ذلك ولمن. يبقى في السجل.
withdraw-do = سحب الموافقة
standing-none = لا شيء يستند إلى هذه المقابلة بعد.
standing-count = { $findings ->
    [0] لا استنتاج يستعملها
    [one] استنتاج واحد يستعملها
    [two] استنتاجان يستعملانها
    [few] { $findings } استنتاجات تستعملها
   *[other] { $findings } استنتاجًا يستعملها
}{ $others ->
    [0] .
    [one] ؛ ويستند إليها سجل آخر.
    [two] ؛ ويستند إليها سجلان آخران.
    [few] ؛ وتستند إليها { $others } سجلات أخرى.
   *[other] ؛ ويستند إليها { $others } سجلًا آخر.
}
standing-through = عن طريق { $name }
standing-report = قد يحتويها: التقارير تأخذ الاستنتاجات من البعثة
reach-none = لا يجوز استعمالها
withdrawn-basis = يستند هذا الاستنتاج إلى ما سُحب: { $names }.
withdrawn-basis-means = لا يمكن تأكيده ولا إرساله إلى الشركة. أزِل ذلك من أساسه، وضع غيره مكانه، واقرأ النص من جديد: فقد يقول ما لم يعد يجوز قوله.

## What could expose a source

exposure-open = افتح { $name }
exposed-withdrawn = { $name }: سُحبت الموافقة.
exposed-withdrawn-means = لم يعد يجوز استعمال شيء منها.
exposed-analysis = لا يجوز استعمال { $name } في التحليل.
exposed-analysis-means = رُفض الاستعمال في التحليل أو لم يُسأل عنه. ما لم يُسأل عنه يُعدّ رفضًا.
exposed-small_cell = قد يُتعرف على { $name }.
cells-small = قليلون يشبهون هذا المصدر.
cells-small-means = من يعرف المكان قد يعرف من تكلم. اترك ذكر الجنس أو الجنسية أو المكان حيث يُروى الاستنتاج، أو انتظر مصادر أخرى.
cells-few = سُمع من قليلين مثله.
cell-company-sex = { $count ->
    [0] بحسب أرقام الشركة ليس فيها أحد من هذا الجنس.
    [one] في الشركة شخص واحد من هذا الجنس.
    [two] في الشركة شخصان من هذا الجنس.
    [few] في الشركة { $count } أشخاص من هذا الجنس.
   *[other] في الشركة { $count } شخصًا من هذا الجنس.
}
cell-company-nationality = { $count ->
    [0] بحسب أرقام الشركة ليس فيها أحد من فئة الجنسية هذه.
    [one] في الشركة شخص واحد من فئة الجنسية هذه.
    [two] في الشركة شخصان من فئة الجنسية هذه.
    [few] في الشركة { $count } أشخاص من فئة الجنسية هذه.
   *[other] في الشركة { $count } شخصًا من فئة الجنسية هذه.
}
cell-site-sex = { $count ->
    [0] في أحد المواقع لم يكن في الخدمة أحد من هذا الجنس.
    [one] في أحد المواقع كان في الخدمة شخص واحد من هذا الجنس.
    [two] في أحد المواقع كان في الخدمة شخصان من هذا الجنس.
    [few] في أحد المواقع كان في الخدمة { $count } أشخاص من هذا الجنس.
   *[other] في أحد المواقع كان في الخدمة { $count } شخصًا من هذا الجنس.
}
cell-heard = { $count ->
    [one] هذا هو المصدر الوحيد من نوعه في البعثة.
    [two] سمعت البعثة مصدرين من هذا النوع.
    [few] سمعت البعثة { $count } مصادر من هذا النوع.
   *[other] سمعت البعثة { $count } مصدرًا من هذا النوع.
}

## Corroboration

corroboration-computed = بحسب المنشأ
corroboration-none = لا شيء
corroboration-none-means = لا شيء مما يدعم الاستنتاج يمكن عدّه.
corroboration-single-means = مصدر واحد أو وثيقة واحدة أو مناسبة واحدة.
corroboration-partly-means = عدة قد يعتمد بعضها على بعض: أناس من جانب واحد، أو النوع نفسه من النظر.
corroboration-independent_multiple-means = اثنان على الأقل لا يعتمد أحدهما على الآخر.
corroboration-differs = المختار: { $chosen }. بحسب المنشأ: { $computed }.
corroboration-differs-means = يبقى كلاهما. اذكر السبب في البيان أو غيّر ما اختير.

## What is due

due = المواعيد
due-nothing = لا شيء مستحق.
due-more = { $count } أخرى
due-fewer = أقل
due-overdue = { $days ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
   *[other] متأخر { $days } يومًا
}
due-today = مستحق اليوم
due-in = { $days ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
   *[other] بعد { $days } يومًا
}
due-what = { $what }: { $day }
due-no-contact = لم يُتفق على الاتصال: اسأل عن طريق شخص آخر.
due-asked = سُئل اليوم

## The day

programme = برنامج اليوم
programme-of = برنامج { $day }
programme-to = إلى { $day }
programme-none-before = لا شيء مخطط قبل هذا اليوم
programme-none-after = لا شيء مخطط بعد هذا اليوم
programme-empty = لا شيء مخطط لهذا اليوم.
check-in = تم الإبلاغ
check-in-do = تم الإبلاغ: { $title }
check-in-waiting = الإبلاغ قبل { $time }
check-in-soon = الإبلاغ قبل { $time }
check-in-overdue = الإبلاغ متأخر منذ { $time }
check-in-made = تم الإبلاغ في { $time }
check-in-with = لدى { $who }
missed-check-ins = { $count ->
    [one] إبلاغ واحد متأخر.
    [two] إبلاغان متأخران.
    [few] { $count } إبلاغات متأخرة.
   *[other] { $count } إبلاغًا متأخرًا.
}
missed-action = إذا انقطعت الأخبار: { $action }
withdrawn-findings = { $count ->
    [one] استنتاج واحد يستند إلى ما سُحب.
    [two] استنتاجان يستندان إلى ما سُحب.
    [few] { $count } استنتاجات تستند إلى ما سُحب.
   *[other] { $count } استنتاجًا يستند إلى ما سُحب.
}

## What others made

record-others = من عمل { $author }. بدورك تقرؤه ولا تغيّره.
record-others-part = من عمل { $author }. بدورك تغيّر إطاره لا ما قيل فيه.

## ما لا يظهر بعد

withheld = { $kind }، لا يظهر بعد
withheld-title = ما قيل لا يظهر بعد
withheld-means = يقرؤه المراجعون بعد قفل المقابلة. حتى ذلك الحين ترى من سُمع وأين ومتى وعلى ماذا اتُّفق. وإذا سُحبت الموافقة بقي الأمر كذلك.
withheld-title-director = ما قيل لا يُعرض
withheld-means-director = بدورك ترى من استُمع إليه وأين ومتى وعلى ماذا اتُّفق، لا الكلمات نفسها. وما يُستنتج منها يرد في الاستنتاجات والتقارير.

## Somebody discloses abuse

do-disclosure = توقف: إفصاح عن اعتداء
do-disclosure-also = استغلال جنسي اعتداء عنف ناجية إحالة
disclosure-title = توقف. أنصت. اعرض المساعدة.
disclosure-stopped = أُغلق النموذج الذي كنت فيه.
disclosure-stopped-means = ما كتبته من قبل محفوظ، ولا يستمر شيء من تلقاء نفسه. لا تكتب ما يُحكى لك: لا مكان هنا لكتابته، وذلك مقصود.
disclosure-step-listen = أنصت وصدّق. الشخص هو من يقرر ما يلي.
disclosure-step-ask = لا تسأل عما حدث، ولا من فعل، ولا أين ولا متى. ولا تبحث عن غيره.
disclosure-step-write = لا تدوّن اسمًا ولا رواية ولا صوتًا ولا صورة. وإن كان شيء منها في ملاحظاتك فأزِله.
disclosure-step-promise = لا تعِد بما لا تستطيع الوفاء به. قل ما عليك إبلاغه ولمن.
disclosure-step-child = إن كان طفلًا: لا مقابلة ولا وعد بالسرية. اتصل فورًا بجهة التنسيق.
disclosure-step-offer = اعرض الخدمات أدناه. ولا تُحِل إلا إذا أراد الشخص ذلك.
disclosure-services = إلى أين يمكن إحالة الشخص
disclosure-services-none = لا تُعرف هنا خدمة في هذا البلد. اتصل بجهة تنسيق الحماية من الاستغلال والاعتداء الجنسيين.
disclosure-no-contact = لا جهة اتصال مدونة: اسأل جهة التنسيق
disclosure-verified = تم التحقق في { $day }
disclosure-keep-title = ما يجوز حفظه
disclosure-keep-means = هذه الاختيارات وحدها، تحت مفتاح خاص. لا اسم ولا مكان ولا شركة ولا كلمات. وإن كانت هناك جهة تنسيق، خُتمت لها وحدها. ويمكنك ألا تحفظ شيئًا.
disclosure-keep = احفظ هذه الإجابات
disclosure-kept = حُفظ على هذا الحاسوب.
disclosure-kept-means = لا يرد في أي تقرير.
disclosure-kept-goes = يصل مع المزامنة القادمة مختومًا إلى { $names }، ولا يستطيع أحد غيرهم فتحه. إن كان أحد في خطر فلا تنتظر ذلك: اتصل.
disclosure-kept-nobody = ليس في المنظمة جهة تنسيق بعد، فيبقى هذا على هذا الحاسوب: أبلغ المسؤول مشافهة.
disclosure-leave = مغادرة
disclosure-leave-nothing = مغادرة دون حفظ شيء

## Incidents compared

incidents-compared = مقارنة الحوادث
incidents-compared-of = مقارنة الحوادث: { $company }
incidents-all = كل الشركات
incidents-none = لم تسمع البعثة بأي حادث بعد.
incidents-no-company = لا شركة مدونة
incidents-heard = ما سمعته البعثة
incidents-together = معًا
incidents-counts = { $heard } معروفة، { $company } في سجل الشركة، { $client } في سجل العميل.
incidents-discrepancies = { $count ->
    [one] واحد يحتاج إلى تفسير
    [two] اثنان يحتاجان إلى تفسير
   *[other] { $count } تحتاج إلى تفسير
}
incident-invitation = ما حدث، بقدر ما هو معروف …
logs-both = في السجلين
logs-company-silent = ليس في سجل الشركة
logs-client-silent = ليس في سجل العميل
logs-neither = ليس في أي منهما
logs-open = غير محسوم
badge-overdue = متأخر

## Recurrence and sharing

recurrence = تكرار
recurrence-none = لا استنتاج لبعثة أخرى يتعلق بهذه الشركة وهذه الفقرة.
recurrence-choose = هذا تكرار له
recurrence-choose-named = هذا تكرار لـ { $title }
sharing-cleared = يجوز تعميمه.
sharing-missing = لا يجوز تعميمه بعد. ينقص:
sharing-state = التأكيد

## The interview's course

mode-group = في المجموعة لا يتكلم أحد عن نفسه وحده.
mode-group-means = اسأل عما يراه الجميع: الماء والمواقع والتدريب وقنوات الشكوى. أما الأجر والوثائق والاعتداء فلحديث مع شخص واحد. دوّن كم كانوا؛ ويكفي نصف ساعة إلى ثلاثة أرباعها.
mode-remote = عن بُعد لا ترى من يستمع.
mode-remote-means = اسأل أولًا هل يستطيع الشخص الكلام، واتفقا على كلمة تنهي المكالمة، واسأل ثانية إذا تغيّر الصوت. ولا ترسل بعدها كتابةً ما لم يُتفق عليه.
mode-written = الإجابات المكتوبة بلا صوت.
mode-written-means = دوّن كيف وصلت ومن ربما ساعد. واطلب الموافقة لكل استعمال كما في الحديث.
resume-interview = هل انقطعت؟ تابع عند «{ $topic }».
resume-interview-do = متابعة
