# حذف ملفات الدليل: يقرر شخصان

deletion-title = الحفظ والحذف
deletion-kept = تُحفظ ملفاته حتى { $until }.
deletion-over = كان يجب حفظ ملفاته حتى { $until }، وقد انقضت هذه المدة.
deletion-kept-open = لم يُحدد إلى متى تُحفظ ملفاته (ليس للمهمة يوم أخير).
deletion-on-hold = هو تحت الحفظ القانوني، فلا يحذفه أحد.
deletion-ask = اطلب حذف ملفاته…
deletion-requests = طلبات الحذف
deletion-asked = طلبه { $name }، { $at }
deletion-waits = يقرر شخص ثانٍ: قائد المهمة أو الأمانة، لا من طلب.
deletion-decide = احذف الملفات…
deletion-refuse = ارفض…
deletion-take-back = اسحب الطلب…
deletion-awaited = { $count ->
    [zero] لا طلبات لحذف ملفات أدلة.
    [one] يطلب أحدهم حذف ملفات دليل.
    [two] يُطلب حذف ملفات أدلة: طلبان.
    [few] يُطلب حذف ملفات أدلة: { $count } طلبات.
   *[other] يُطلب حذف ملفات أدلة: { $count } طلبًا.
}

## معناه

deletion-means-title = لا يستطيع أحد استعادة الملفات
deletion-means = { $count ->
    [zero] لا ملفات لحذفها.
    [one] يُحذف ملف واحد من هذا الجهاز فورًا، ومن كل جهاز آخر ومن الخادم عند مزامنته: الأصل.
    [two] يُحذف ملفان من هذا الجهاز فورًا، ومن كل جهاز آخر ومن الخادم عند مزامنته: الأصل ومعاينته.
    [few] تُحذف { $count } ملفات من هذا الجهاز فورًا، ومن كل جهاز آخر ومن الخادم عند مزامنته: الأصل ومعايناته وكل ما صُنع منه.
   *[other] يُحذف { $count } ملفًا من هذا الجهاز فورًا، ومن كل جهاز آخر ومن الخادم عند مزامنته: الأصل ومعايناته وكل ما صُنع منه.
}
deletion-means-stays = يبقى السجل بوصفه، وبصمته، وسجل عهدته، وتقول إنه حُذف. أما الملفات التي صُدّرت من قبل فلا يمكن الوصول إليها.
deletion-early-title = كان يجب حفظها حتى { $until }
deletion-early = الحذف قبل ذلك يحتاج إلى سبب يُفهم بعد سنوات.
deletion-findings = { $count ->
    [zero] لا استنتاج يستند إليه
    [one] يستند إليه استنتاج واحد
    [two] يستند إليه استنتاجان
    [few] تستند إليه { $count } استنتاجات
   *[other] يستند إليه { $count } استنتاجًا
}

## الطلب

deletion-ask-title = طلب حذف الملفات
deletion-ask-do = اطلب من شخص ثانٍ
deletion-grounds = على أي أساس
deletion-reason = السبب بكلماتك
deletion-reason-hint = يستطيع كل من في المهمة قراءة هذا، ويبقى في سجل العهدة. لا تذكر اسم من لا يجوز ذكره.

## القرار

deletion-decide-title = هل تُحذف الملفات نهائيًا؟
deletion-decide-do = احذف الملفات
deletion-asks = يطلب { $name }: { $grounds }
deletion-add = ما تريد إضافته (اختياري)

## بعد ذلك

deletion-done-title = حُذفت ملفاته
deletion-done = طلب { $asked } وقرر { $by }، { $at }.
deletion-everywhere = { $count ->
    [zero] لا أجهزة في المهمة.
    [one] حذفها جهاز المهمة الوحيد.
    [two] أكد ذلك جهازا المهمة.
    [few] أكدت ذلك أجهزة المهمة كلها: { $count } أجهزة.
   *[other] أكدت ذلك أجهزة المهمة كلها: { $count } جهازًا.
}
deletion-not-yet = { $count ->
    [zero] أكدت ذلك الأجهزة كلها.
    [one] جهاز واحد لم يؤكد ذلك بعد: { $names }.
    [two] جهازان لم يؤكدا ذلك بعد: { $names }.
    [few] { $count } أجهزة لم تؤكد ذلك بعد: { $names }.
   *[other] { $count } جهازًا لم يؤكد ذلك بعد: { $names }.
}
deletion-server-waits = يُبلّغ الخادم في المزامنة التالية.
photo-deleted = حُذفت الملفات
photo-deleted-stage = حُذفت الملفات بقرار من شخصين. ما سُجّل عنها موجود بجانبها.
basis-deleted = حُذفت الملفات
