# الأدلة: الحيازة والنسخ المشتقة والوثائق والصوت.

## الاطلاع على أصل

view-reason-title = لماذا تطّلع على هذا الأصل؟
view-reason = السبب
view-reason-hint = يحفظه سجل الحيازة مع اسمك والوقت.
view-reason-do = افتح الأصل
stage-original = معاينة الأصل
stage-derivative = نسخة مشتقة
stage-derivative-of = نسخة مشتقة من { $title }
stage-not-shown = لا يُعرض محتوى من هذا النوع هنا؛ ويمكن تصديره.

## الوثائق

do-next-page = الصفحة التالية
do-previous-page = الصفحة السابقة
page-of = الصفحة { $page } من { $total }
active-script-title = تحمل هذه الوثيقة نصًا برمجيًا
active-launch-title = هذه الوثيقة تشغّل برنامجًا
active-attachment-title = تحمل هذه الوثيقة ملفات أخرى
active-means = لا يُشغَّل منها شيء ولا يُفتح هنا: تُرسم صفحاتها صورًا. احذر منها في الخارج.

## الصوت

sound = تسجيل
sound-invitation = تسجيل صوتي. اضغط ⁨O⁩ للاستماع إلى الأصل.
sound-opening = يُفتح التسجيل …
sound-not-played = لا يمكن تشغيل هذا التسجيل هنا
sound-too-long = هو أطول مما تتسع له ذاكرة هذه النافذة. الأصل في أمان ويمكن تصديره.
sound-not-decoded = لا تعرف هذه النافذة صيغته. الأصل في أمان ويمكن تصديره.
sound-where = الموضع في التسجيل
sound-place = { $at } من { $length }
clock-minutes = { $minutes }:{ $seconds }
do-play = تشغيل
do-pause = إيقاف مؤقت
do-earlier = 5 ثوانٍ إلى الوراء
do-later = 5 ثوانٍ إلى الأمام

## الحيازة

custody = سجل الحيازة
custody-arrived = على هذا الحاسوب منذ { $at }. يُذكر ذلك في السجل مع أول إجراء هنا.
custody-whole = { $count ->
    [one] السلسلة سليمة: حدث واحد.
    [two] السلسلة سليمة: حدثان.
    [few] السلسلة سليمة: { $count } أحداث.
   *[other] السلسلة سليمة: { $count } حدثًا.
}
custody-broken = السلسلة مكسورة
custody-break-altered = الحدث { $number } يقول غير ما تقوله بصمته.
custody-break-unlinked = الحدث { $number } لا يتبع الحدث الذي قبله.
custody-break-missing = الحدث { $number } مفقود.
custody-break-forked = هناك حدثان برقم { $number }.
custody-break-foreign = الحدث { $number } كتبه حاسوب غير الذي يذكره.
custody-break-other_content = الحدث { $number } يتحدث عن بايتات غير بايتات هذا الأصل.
custody-break-no_import = لا حدث يروي كيف دخل الخزنة.
custody-all = كل الأحداث ({ $count })
custody-fewer = أقل
custody-check = تحقق من البايتات
custody-same = قُرئت من جديد: هذه هي البايتات المستوردة.
custody-other = ليست هذه البايتات المستوردة.

## النسخ المشتقة

derivatives = النسخ المشتقة
derivatives-none = لم يُصنع منه شيء بعد. غطِّ ما لا يجوز أن يراه غيرك؛ ويبقى الأصل كما هو.
derivative-beside = اعرضها بجانب الأصل: { $reason }
derivative-approve = وافِق
derivative-withdraw = اسحب
do-redact = حجب
redact-title = اصنع نسخة مشتقة
redact-means = لا يُمس الأصل. تُصنع النسخة من حجمه الكامل دون موقع ولا وقت ولا أي بيانات وصفية.
redact-keys = ارسم بالفأرة، أو أضف مساحة وحرّكها بمفاتيح الأسهم؛ مع ⁨Shift⁩ تغيّر حجمها، ومع ⁨Alt⁩ بمقدار أقل. ومفتاح ⁨Delete⁩ يزيلها.
redact-areas = المساحات
redact-area = غطاء { $number }
redact-crop = ما يبقى
redact-place = ⁨{ $x }٪، { $y }٪: { $width }٪ × { $height }٪⁩
redact-remove = أزل: { $name }
redact-straighten = تقويم بالدرجات
redact-straighten-hint = مع عقارب الساعة؛ وتحت الصفر عكسها.
redact-straighten-problem = بين ‎−45 و45 درجة.
redact-reason = السبب
redact-reason-hint = ما الذي يُخفى وعمّن.
redact-do = اصنعها
redact-making = تُصنع …
redact-failed = لم تُصنع
redact-leave = خروج
do-cover = تغطية
do-crop = قص

## التصدير

export-derivative = نسخة مشتقة موافق عليها
export-reason = السبب
export-reason-hint = لا يخرج أصل دون سبب. يحفظه سجل الحيازة.
export-second-title = لا بد من موافقة شخص ثانٍ
export-ask = طلب الأصل
export-asked-title = طُلب
export-asked = يجد شخص آخر الطلب ضمن طلبات التصدير ويوافق عليه. بعد المزامنة التالية صدِّر من جديد: الموافقة الواحدة لتصدير واحد.

## الوقت والمكان والصور المتتابعة

time-corrected = مصحَّح
time-corrected-by = { $at }، صُحّح بمقدار { $by }
time-corrected-short = { $at } (مصحَّح)
offset-hours = { $count } س
offset-minutes = { $count } د
offset-seconds = { $count } ث
camera-clock-open = صحّح ساعة هذه الكاميرا
camera-clock-title = ساعة { $camera }
camera-clock-means = يسري ذلك على كل صورها في هذه المهمة. يبقى ما تذكره في السجلات، ويُعرض الوقت المصحَّح بجانبه.
camera-clock-sign = الوقت الصحيح
camera-clock-later = بعده
camera-clock-earlier = قبله
camera-clock-reason = كيف عرفنا ذلك
camera-clock-reason-hint = صورة ساعة أو إيصال أو مكالمة في وقت معلوم.
camera-clock-do = صحّح
hours = ساعات
minutes = دقائق
seconds = ثوانٍ
site-suggested = قد تُظهر
site-why-place = على بعد { $metres } م
site-why-visit = زيارة في ذلك الوقت
site-why-itinerary = البرنامج في ذلك الوقت
site-zone-assumed = لا تذكر الصورة منطقة زمنية: عُدّ وقتها وقت هذا الحاسوب.
do-contains = تُظهر: { $what }
stack-of = { $count ->
    [one] صورة واحدة
    [two] صورتان متتابعتان
    [few] { $count } صور متتابعة
   *[other] { $count } صورة متتابعة
}
stacks-open-all = اعرض الصور المتتابعة واحدة واحدة
stacks-close-all = كدّس الصور المتتابعة
tile-derivative = نسخة مشتقة: { $state }
