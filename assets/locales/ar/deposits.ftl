# الودائع المختومة: هويات المصادر لأمين الحفظ، والإفصاحات لجهة التنسيق

## القائمة

deposits = الودائع المختومة
deposits-empty-title = لا شيء مختوم يخصك بعد
deposits-empty = الوديعة نسخة من هوية مصدر، أو مما حُفظ من إفصاح، مختومة لأشخاص قلائل. تحملها كل الحواسيب، ولا يعرف غيرهم ما هي ولا لمن هي.
deposits-empty-officer = لإنشاء وديعة، افتح مصدرًا واختر «الإيداع لدى أمين الحفظ…» تحت «من هو». وما تحفظه من إفصاح يُختم من تلقاء نفسه مع المزامنة القادمة. وهنا ترى من فتحها.
deposits-empty-custodian = يودع موظفو الرصد هويات مصادرهم، وتصل النسخ مع المزامنة.
deposits-empty-focal_point = ما يحفظه موظفو الرصد حين يفصح أحد عن إساءة يصل إلى هنا مع المزامنة.
deposits-empty-secretariat = حين يطلب أمين الحفظ فتح وديعة، ينتظرك الطلب هنا.
deposits-awaited = { $count ->
    [one] ينتظرك طلب واحد لفتح وديعة مختومة.
    [two] ينتظرك طلبان لفتح ودائع مختومة.
    [few] تنتظرك { $count } طلبات لفتح ودائع مختومة.
   *[other] ينتظرك { $count } طلبًا لفتح ودائع مختومة.
}
deposits-choose = اختر وديعة من القائمة.
deposits-unnamed = مصدر بلا اسم رمزي
deposits-the-disclosure = الإفصاح
deposits-superseded = حلّت محلها أخرى
deposits-standing-custodian = تفتحها مع شخص ثانٍ
deposits-standing-second = أنت الشخص الثاني
deposits-standing-alone = مختومة لك
deposits-standing-depositor = أنت أودعتها

## واحدة منها

deposits-by = أودعها { $name }، { $at }
deposits-superseded-means = هناك وديعة أحدث تقول ما يُعرف الآن. أما هذه فتقول ما كان يُعرف حينها.
deposits-means-custodian = تفتحها بعد أن يُفرج لك شخص ثانٍ من الأمانة عن النصف الآخر من مفتاحها، لمرة فتح واحدة في كل إفراج.
deposits-means-second = لديك النصف الآخر من مفتاحها. حين يطلب أمين الحفظ، تُفرج عنه أو ترفض. ومن يُفرج لا يعرف ما تقوله الوديعة.
deposits-means-alone = خُتمت لك، وتفتحها وحدك. ويُدوَّن أنك فتحتها، ويرى ذلك من أودعها.
deposits-means-returned = صحّح أمين الحفظ هوية مصدرك وختمها لك أيضًا. تفتحها وحدك، ويُدوَّن أنك فتحتها.
deposits-means-depositor = أنت أودعتها. ويُدوَّن أدناه كل من يفتحها.
deposits-requests = طلبات فتحها
deposits-requests-none = لم يطلبها أحد.
deposits-asked = طلبها { $name }، { $at }
deposits-refused-by = رفضه { $name }
deposits-released-by = أفرج عنها { $name }
deposits-openings = عمليات الفتح
deposits-openings-none = لم يفتحها أحد.
deposits-opened-by = فتحها { $name }، { $at }

## الطلب والإفراج والفتح

deposits-reason = السبب
deposits-reason-hint = من دون أسماء. يقرأه أيضًا من أودعها.
deposits-ask = طلب الفتح…
deposits-ask-title = لماذا يجب فتح { $what }؟
deposits-ask-means = يقرأ شخص ثانٍ من الأمانة سببك، ثم يُفرج عن النصف الآخر من المفتاح لمرة فتح واحدة، أو يرفض.
deposits-ask-do = طلب
deposits-waiting = ينتظر طلبك شخصًا ثانيًا. يصل إلى الأمانة مع المزامنة القادمة، ويعود الجواب مع مزامنة أخرى.
deposits-released = أفرج عنها لك { $name }، لمرة فتح واحدة.
deposits-open = فتح
deposits-open-title = فتح { $what }؟
deposits-open-custodian = يصلح الإفراج لهذا الفتح وحده وينتهي به. ويُدوَّن أنك فتحتها قبل أن يظهر منها شيء، ويرى ذلك من أودعها.
deposits-open-alone = يُدوَّن أنك فتحتها قبل أن يظهر منها شيء، ويرى ذلك من أودعها.
deposits-open-look = تأكد من أن لا أحد ينظر إلى شاشتك. وتُغلق ثانية حين تغادر هذه الشاشة.
deposits-open-reason = السبب، إن أردت ذكره
deposits-leave = إبقاؤها مختومة
deposits-says = ما تقوله
deposits-says-nothing = لم يُملأ أي حقل.
deposits-close = إغلاقها
deposits-right = تصحيح…
deposits-right-title = تصحيح هوية { $what }
deposits-right-means = يُختم كل ما هنا من جديد: لأمناء الحفظ، والأمانة شخص ثانٍ، ولمن أودعها أولًا. وما كان فارغًا يُعد غير معروف. وتحتاج قراءتها ثانية إلى إفراج آخر.
deposits-right-do = ختمها من جديد
deposits-release = الإفراج
deposits-release-means = يصلح الإفراج لمرة فتح واحدة يقوم بها { $name }. ولا تعرف أنت ما تقوله الوديعة.
deposits-refuse = الرفض…

## في صفحة المصدر

deposits-plan-nobody = ليس في المنظمة أمين حفظ بعد: الهوية على هذا الحاسوب وحده.
deposits-plan-not = غير مودَعة: الهوية على هذا الحاسوب وحده. إن ضاع الحاسوب ضاع معه سبيل الوصول إلى هذا الشخص.
deposits-plan-made = مودَعة لدى { $names }، { $at }.
deposits-plan-made-before = أُودعت { $at }.
deposits-plan-changed = تغيّر ما كُتب هنا منذ ذلك الحين.
deposits-plan-others = انضم بعدها من ليست لديه.
deposits-plan-joined = انضم بعدها وليست لديه: { $names }.
deposits-plan-amended = صحّحها { $name }، { $at }. الإيداع من جديد يحلّ محلها: اطّلع عليها أولًا.
deposits-plan-look = الاطلاع عليها
deposits-plan-goes-out = خُتمت، وتخرج مع المزامنة القادمة.
deposits-seal-custodian = الإيداع لدى أمين الحفظ…
deposits-seal-lead = الإيداع لدى رئيس البعثة…
deposits-seal-again = الإيداع من جديد…
deposits-seal-title = إيداع هوية { $codename }
deposits-seal-means = تُختم على هذا الحاسوب نسخة مما هنا، وتخرج مع المزامنة القادمة. يحملها الخادم وسائر الحواسيب ولا يستطيعون قراءتها.
deposits-seal-custodians = أمين الحفظ
deposits-seal-custodian-may = لا يفتحها إلا بإفراج من شخص ثانٍ، لمرة واحدة في كل إفراج
deposits-seal-second = الشخص الثاني
deposits-seal-second-may = يُفرج أو يرفض، ولا يعرف ما تقوله
deposits-seal-written = تُدوَّن كل عملية فتح وتُعرض عليك.
deposits-seal-lead-too = رئيس البعثة أيضًا ({ $names }): يفتحها وحده
deposits-seal-lead-keeps = يبقى لدى رئيس البعثة ما خُتم له من قبل.
deposits-seal-do = الختم والإيداع
