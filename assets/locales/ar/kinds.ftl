# تسميات أنواع السجلات ومجموعاتها وحقولها وخياراتها. التعريفات في crates/model.

## البعثة

kind-mission = بعثة
kind-mission-plural = بعثات
group-mission-main = البعثة
group-mission-mandate = التكليف
group-mission-scope = النطاق
group-mission-team = الفريق
field-mission-ref = المرجع
field-mission-title = العنوان
field-mission-state = الحالة
field-mission-country = البلد
field-mission-regions = المناطق
field-mission-start = اليوم الأول
field-mission-end = اليوم الأخير
field-mission-mission_type = نوع البعثة
field-mission-trigger = الدافع
field-mission-objectives = الأهداف
field-mission-code_version = نسخة المدونة
field-mission-paragraphs_in_scope = الفقرات المشمولة
field-mission-themes = المحاور
field-mission-companies = الشركات
field-mission-lead = رئيس البعثة
field-mission-members = أعضاء الفريق
field-mission-languages = اللغات
field-mission-security_level = مستوى الخطر الأمني
field-mission-zone = المنطقة الزمنية

## الشركة

kind-company = شركة
kind-company-plural = شركات
group-company-main = الشركة
group-company-membership = العضوية
group-company-services = الخدمات
group-company-personnel = الأفراد في البلد
group-company-contact = الاتصال
group-company-profile = نبذة
field-company-name = الاسم
field-company-name_local = الاسم باللغة المحلية
field-company-name_local_language = لغة الاسم المحلي
field-company-former_names = الأسماء السابقة
field-company-hq_country = المقر الرئيسي
field-company-ownership = الملكية
field-company-parent = الشركة الأم
field-company-membership_status = العضوية
field-company-status_since = على هذه الحال منذ
field-company-transition_deadline = الانتقال حتى
field-company-services = الخدمات
field-company-personnel_total = الأفراد في البلد
field-company-personnel_armed = المسلحون
field-company-personnel_women = النساء
field-company-personnel_host_country = مواطنو البلد المضيف
field-company-personnel_third_country = مواطنو بلدان ثالثة
field-company-personnel_expatriate = الوافدون
field-company-personnel_as_of = حتى تاريخ
field-company-weapons = الأسلحة المحوزة
field-company-grievance_channel = قناة التظلم
field-company-focal_point = جهة التنسيق
field-company-profile = نبذة

## الموقع

kind-site = موقع
kind-site-plural = مواقع
group-site-main = الموقع
group-site-place = المكان
group-site-notes = المذكرات
field-site-ref = المرجع
field-site-name = الاسم
field-site-alias_for_reports = الاسم المستخدم في التقارير
field-site-site_kind = نوع الموقع
field-site-admin1 = المنطقة
field-site-place = المكان
field-site-companies = الشركات
field-site-client = العميل
field-site-position = الموضع
field-site-coordinate_policy = مدى دقة الإحداثيات التي يجوز عرضها
field-site-description = الوصف

## زيارة الموقع

kind-site_visit = زيارة موقع
kind-site_visit-plural = زيارات مواقع
group-site_visit-main = زيارة الموقع
group-site_visit-access = الدخول
group-site_visit-counts = الأعداد
group-site_visit-notes = المذكرات
field-site_visit-ref = المرجع
field-site_visit-title = العنوان
field-site_visit-site = الموقع
field-site_visit-state = الحالة
field-site_visit-started = البدء
field-site_visit-ended = الانتهاء
field-site_visit-announced = أُعلنت مسبقًا
field-site_visit-access = الدخول
field-site_visit-restrictions = القيود
field-site_visit-accompanied_by_management = بمرافقة الإدارة
field-site_visit-officers = موظفو الرصد الحاضرون
field-site_visit-guards_on_duty = الحراس في الخدمة
field-site_visit-armed_on_duty = المسلحون في الخدمة
field-site_visit-women_on_duty = النساء في الخدمة
field-site_visit-shift_pattern = نظام المناوبات
field-site_visit-temperature = درجة الحرارة
field-site_visit-notes = المذكرات
field-site_visit-cancel_reason = سبب الإلغاء أو الرفض

## المصدر

kind-source = مصدر
kind-source-plural = مصادر
group-source-main = المصدر
group-source-group = المجموعة
group-source-protection = الحماية
field-source-codename = الاسم الرمزي
field-source-category = الفئة
field-source-company = الشركة
field-source-age_band = الفئة العمرية
field-source-sex = الجنس
field-source-nationality_group = مجموعة الجنسية
field-source-role_group = مجموعة الوظيفة
field-source-language = اللغة
field-source-vulnerabilities = مواطن الضعف
field-source-reprisal_risk = خطر الانتقام
field-source-recontact = يجوز الاتصال به ثانية
field-source-last_checked = سُئل عن أعمال انتقامية في
field-source-identity_erased = مُحيت الهوية في

## هوية المصدر

kind-source_identity = هوية مصدر
kind-source_identity-plural = هويات مصادر
group-source_identity-main = هوية المصدر
field-source_identity-source = المصدر
field-source_identity-real_name = الاسم
field-source_identity-contact = وسيلة الاتصال
field-source_identity-safe_channel = القناة الآمنة
field-source_identity-safe_times = الأوقات الآمنة
field-source_identity-cover_story = ما يُقال إن أجاب شخص آخر
field-source_identity-intermediary = الوسيط
field-source_identity-notes = المذكرات
group-source_identity-custody = الوديعة
field-source_identity-deposit = أُودع باسم
field-source_identity-deposited_for = أُودع لدى
field-source_identity-deposited_sha256 = SHA-256 لما أُودع

## المقابلة

kind-interview = مقابلة
kind-interview-plural = مقابلات
group-interview-main = المقابلة
group-interview-setting = مع من وأين
group-interview-consent = الموافقة على كل استخدام
group-interview-opening = الافتتاح
group-interview-contract_pay = العقد والأجر · ⁨¶52⁩
group-interview-recruitment = التوظيف · ⁨¶39–40⁩
group-interview-identity_documents = وثائق الهوية · ⁨¶54⁩
group-interview-hours_rest = ساعات العمل والراحة · ⁨¶52⁩، ⁨¶64⁩
group-interview-working_conditions = ظروف العمل · ⁨¶64⁩
group-interview-training = التدريب · ⁨¶55⁩، ⁨¶59⁩
group-interview-use_of_force = قواعد استخدام القوة · ⁨¶29–32⁩
group-interview-incidents = الحوادث · ⁨¶63⁩
group-interview-grievance = قناة التظلم · ⁨¶66–67⁩
group-interview-community = المجتمع المحلي · ⁨¶28⁩
group-interview-closing = الختام
field-interview-ref = المرجع
field-interview-title = العنوان
field-interview-state = الحالة
field-interview-sources = المصادر
field-interview-company = الشركة
field-interview-mode = الطريقة
field-interview-language = اللغة
field-interview-interpreter = المترجم الشفوي
field-interview-interviewers = من أجرى المقابلة
field-interview-place_class = نوع المكان
field-interview-place = المكان
field-interview-privacy = الخصوصية
field-interview-others_present = الحاضرون الآخرون
field-interview-started = البدء
field-interview-duration_min = المدة
field-interview-time_blur = تقريب الوقت في التقارير
field-interview-group_size = حجم المجموعة
field-interview-consent_language = لغة الشرح
field-interview-consent_purpose_explained = شُرح الغرض
field-interview-consent_voluntary = المشاركة طوعية
field-interview-consent_right_to_stop = يجوز التوقف في أي وقت
field-interview-consent_mode = كيف أُعطيت الموافقة
field-interview-consent_note_taking = تدوين المذكرات
field-interview-consent_audio = التسجيل الصوتي
field-interview-consent_photo_person = تصوير الشخص
field-interview-consent_photo_documents = تصوير الوثائق أو الإصابات
field-interview-consent_internal_analysis = التحليل الداخلي
field-interview-consent_company_unattributed = الشركة، دون إسناد
field-interview-consent_company_by_category = الشركة، بالفئة
field-interview-consent_company_by_name = الشركة، بالاسم
field-interview-consent_board = المجلس
field-interview-consent_authority = السلطات
field-interview-consent_other_mechanism = آليات أخرى (الشكاوى، الأمم المتحدة)
field-interview-consent_public_quote = الاقتباس العلني
field-interview-consent_recontact = الاتصال ثانية
field-interview-consent_withdrawn = تاريخ سحب الموافقة
field-interview-notes_opening = الافتتاح
field-interview-notes_contract_pay = مذكرات عن العقد والأجر
field-interview-contract_copy_seen = عُرضت نسخة من العقد
field-interview-contract_language_understood = لغة العقد مفهومة
field-interview-pay_amount = الأجر
field-interview-pay_currency = العملة
field-interview-pay_interval = يُدفع كل
field-interview-pay_last = آخر دفع
field-interview-pay_deductions = الاستقطاعات
field-interview-pay_arrears = المتأخرات
field-interview-notes_recruitment = مذكرات عن التوظيف
field-interview-recruitment_fee_amount = رسم التوظيف
field-interview-recruitment_fee_currency = عملة الرسم
field-interview-recruitment_fee_paid_to = دُفع الرسم إلى
field-interview-notes_identity_documents = مذكرات عن وثائق الهوية
field-interview-passport_held_by = حائز جواز السفر أو الهوية
field-interview-notes_hours_rest = مذكرات عن ساعات العمل والراحة
field-interview-hours_per_day = الساعات في اليوم
field-interview-days_per_week = الأيام في الأسبوع
field-interview-rest_minutes = الراحة في المناوبة
field-interview-notes_working_conditions = مذكرات عن ظروف العمل
field-interview-water_shade_ppe = الماء والظل ومعدات الوقاية
field-interview-accommodation = السكن
field-interview-injury_insurance = شُرحت التغطية عند الإصابة
field-interview-notes_training = مذكرات عن التدريب
field-interview-training_hours = التدريب
field-interview-training_last = آخر تدريب
field-interview-notes_use_of_force = مذكرات عن استخدام القوة
field-interview-ruf_known = قواعد استخدام القوة معروفة
field-interview-weapon_licence_card = بطاقة رخصة السلاح محمولة
field-interview-notes_incidents = مذكرات عن الحوادث
field-interview-incidents_seen = الحوادث المشاهَدة
field-interview-incidents_reported = الحوادث المبلَّغ عنها
field-interview-notes_grievance = مذكرات عن التظلمات
field-interview-grievance_channel_known = قناة التظلم معروفة
field-interview-grievance_channel_used = استُخدمت قناة التظلم
field-interview-grievance_trust = الثقة بها، من 1 إلى 5
field-interview-retaliation_fear = الخوف من الانتقام، من 1 إلى 5
field-interview-sea_policy_known = سياسة منع الاستغلال والاعتداء الجنسيين معروفة
field-interview-notes_community = مذكرات عن المجتمع المحلي
field-interview-notes_closing = مذكرات الختام
field-interview-state_of_source = كيف كان حال المصدر
field-interview-forced_labour_indicators = مؤشرات العمل الجبري التي سُمعت
field-interview-protection_concern = شاغل حماية

## الاقتباس

kind-quote = اقتباس
kind-quote-plural = اقتباسات
group-quote-main = الاقتباس
field-quote-interview = المقابلة
field-quote-topic = الموضوع
field-quote-text = ما قيل
field-quote-language = اللغة
field-quote-translation = ترجمة للعمل
field-quote-translation_language = لغة الترجمة
field-quote-translated_by = ترجمها
field-quote-translation_checked = رُوجعت الترجمة
field-quote-attributable_as = يجوز اقتباسه

## الملاحظة

kind-observation = ملاحظة
kind-observation-plural = ملاحظات
group-observation-main = الملاحظة
group-observation-assessment = التقييم
group-observation-counts = الأعداد
group-observation-links = الروابط
field-observation-ref = المرجع
field-observation-text = ما لوحظ
field-observation-title = العنوان
field-observation-observed_at = وقت الملاحظة
field-observation-site = الموقع
field-observation-site_visit = زيارة الموقع
field-observation-interview = المقابلة
field-observation-location_within_site = المكان داخل الموقع
field-observation-paragraphs = فقرات المدونة
field-observation-topic = الموضوع
field-observation-observation_kind = نوع الملاحظة
field-observation-polarity = الوجهة
field-observation-csa_consistency = قياسًا على التقييم الذاتي
field-observation-confidence = درجة الثقة
field-observation-persons_described = تصف أشخاصًا
field-observation-count_seen = العدد المحصى
field-observation-count_of = من أصل
field-observation-evidence = الأدلة
field-observation-state = الحالة

## الأدلة

kind-evidence = دليل
kind-evidence-plural = أدلة
group-evidence-main = الدليل
group-evidence-time = الوقت
group-evidence-permission = الإذن والاستخدام
group-evidence-file = الملف
group-evidence-camera = ما تقوله الكاميرا
field-evidence-ref = المرجع
field-evidence-title = العنوان
field-evidence-description = الوصف
field-evidence-evidence_kind = نوع الدليل
field-evidence-site = الموقع
field-evidence-captured_by = التقطه
field-evidence-direction = اتجاه النظر
field-evidence-not_shown = ما لا يُظهره
field-evidence-clock_offset = فارق ساعة الكاميرا
field-evidence-captured_at = وقت الالتقاط
field-evidence-permission_site = إذن الموقع
field-evidence-permission_person = موافقة الشخص
field-evidence-contains = يُظهر
field-evidence-legal_hold = حفظ قانوني
field-evidence-state = الحالة
field-evidence-file_name = اسم الملف
field-evidence-mime = نوع الملف
field-evidence-bytes = الحجم
field-evidence-sha256 = بصمة ⁨SHA-256⁩
field-evidence-width = العرض
field-evidence-height = الارتفاع
field-evidence-pages = الصفحات
field-evidence-active_content = محتوى نشط
field-evidence-taken_at = الوقت في الكاميرا
field-evidence-taken_at_zone = المنطقة الزمنية لوقت الكاميرا
field-evidence-gps = الموضع في الكاميرا
field-evidence-gps_note = الموضع
field-evidence-orientation = الاتجاه
field-evidence-camera = الكاميرا
field-evidence-damage = التلف
field-evidence-damage_detail = ما هو التالف
field-evidence-original = الأصل
field-evidence-preview = المعاينة
field-evidence-thumbnail = الصورة المصغرة

## الاستنتاج

kind-finding = استنتاج
kind-finding-plural = استنتاجات
group-finding-main = الاستنتاج
group-finding-code = مدونة قواعد السلوك
group-finding-evidence = الأدلة
group-finding-severity = الخطورة
group-finding-proof = الإثبات
group-finding-action = ما يترتب عليه
field-finding-ref = المرجع
field-finding-title = العنوان
field-finding-statement = البيان
field-finding-state = الحالة
field-finding-company = الشركة
field-finding-sites = المواقع
field-finding-paragraphs = فقرات المدونة
field-finding-finding_kind = نوع الاستنتاج
field-finding-category = الفئة
field-finding-supports = الداعم
field-finding-contradicts = المناقض
field-finding-context = السياق
field-finding-severity_scale = الجسامة
field-finding-severity_scope = النطاق
field-finding-severity_irremediability = تعذر الجبر
field-finding-likelihood_of_recurrence = احتمال التكرار
field-finding-standard_of_proof = معيار الإثبات
field-finding-corroboration = التعضيد
field-finding-contrary_information = معلومات مخالفة
field-finding-company_view = رأي الشركة
field-finding-root_cause = السبب الجذري
field-finding-recommendation = التوصية
field-finding-legal_proceedings = إجراءات قانونية جارية
field-finding-source_exposure_check = فحص انكشاف المصدر
field-finding-recurrence_of = تكرار لـ
field-finding-shareable_text = نص يجوز تعميمه
field-finding-sharing_permission = إذن الشركة بالتعميم
group-finding-sharing = التعميم
choice-sharing_permission-yes = نعم
choice-sharing_permission-no = لا
choice-sharing_permission-not_asked = لم يُسأل

## الخيارات

choice-mission_type-planned = مخططة
choice-mission_type-spot_check = تفقّد مفاجئ
choice-mission_type-complaint_driven = بناءً على شكوى
choice-mission_type-member_request = بطلب من عضو

choice-trigger-information_review = استعراض معلومات
choice-trigger-hr_risk_assessment = تقييم مخاطر حقوق الإنسان
choice-trigger-member_request = طلب من عضو
choice-trigger-complaint = شكوى
choice-trigger-regular = دوري

choice-code_version-2010 = 2010
choice-code_version-2021 = 2021

choice-theme-surveillance_tech = تقنيات المراقبة
choice-theme-detention = الاحتجاز
choice-theme-duty_of_care = واجب الرعاية
choice-theme-border_migration = الحدود والهجرة
choice-theme-humanitarian_sector = القطاع الإنساني

choice-security_level-low = منخفض
choice-security_level-moderate = معتدل
choice-security_level-substantial = كبير
choice-security_level-high = عالٍ
choice-security_level-extreme = شديد جدًا

choice-ownership-private = خاصة
choice-ownership-listed = مدرجة في البورصة
choice-ownership-state = حكومية
choice-ownership-mixed = مختلطة
choice-ownership-unknown = غير معروفة

choice-membership_status-applicant = مقدِّم طلب
choice-membership_status-affiliate = منتسب
choice-membership_status-transitional_member = عضو انتقالي
choice-membership_status-certified_member = عضو معتمد
choice-membership_status-suspended = معلَّق
choice-membership_status-terminated = منتهي العضوية
choice-membership_status-non_member = غير عضو

choice-service-static_guarding = حراسة ثابتة
choice-service-mobile_escort = مرافقة متنقلة
choice-service-close_protection = حماية لصيقة
choice-service-convoy = قوافل
choice-service-residential = حراسة مساكن
choice-service-event = فعاليات
choice-service-aviation = طيران
choice-service-maritime = خدمات بحرية
choice-service-cit = نقل الأموال
choice-service-k9 = كلاب
choice-service-surveillance_tech = تقنيات المراقبة
choice-service-detention_support = دعم الاحتجاز
choice-service-training = تدريب
choice-service-risk_consulting = استشارات المخاطر
choice-service-rapid_response = استجابة سريعة
choice-service-border_migration = الحدود والهجرة

choice-site_kind-oil_gas = نفط وغاز
choice-site_kind-compound = مجمّع
choice-site_kind-embassy_perimeter = محيط سفارة
choice-site_kind-warehouse = مستودع
choice-site_kind-checkpoint = نقطة تفتيش
choice-site_kind-armoury = مستودع أسلحة
choice-site_kind-training_ground = ميدان تدريب
choice-site_kind-accommodation = سكن
choice-site_kind-office = مكتب
choice-site_kind-farm_estate = مزرعة أو ضيعة
choice-site_kind-hydro_mine = محطة كهرومائية أو منجم
choice-site_kind-port = ميناء
choice-site_kind-airport = مطار
choice-site_kind-road_route = طريق أو مسار

choice-coordinate_policy-exact = دقيقة
choice-coordinate_policy-blurred_1km = مقرَّبة إلى 1 كم
choice-coordinate_policy-blurred_10km = مقرَّبة إلى 10 كم
choice-coordinate_policy-none = لا تُعرض

choice-access-full = كامل
choice-access-partial = جزئي
choice-access-refused = مرفوض
choice-access-conditional = مشروط

choice-source_category-company_management = إدارة الشركة
choice-source_category-guard = حارس
choice-source_category-supervisor = مشرف
choice-source_category-ex_guard = حارس سابق
choice-source_category-client = عميل
choice-source_category-cso = مجتمع مدني
choice-source_category-community = مجتمع محلي
choice-source_category-victim_or_family = ضحية أو أسرتها
choice-source_category-authority = سلطة
choice-source_category-union = نقابة
choice-source_category-recruiter = مسؤول توظيف
choice-source_category-driver_interpreter = سائق أو مترجم شفوي
choice-source_category-other = غير ذلك

choice-age_band-under_18 = دون 18
choice-age_band-18_24 = من 18 إلى 24
choice-age_band-25_39 = من 25 إلى 39
choice-age_band-40_59 = من 40 إلى 59
choice-age_band-60_plus = 60 فأكثر
choice-age_band-not_recorded = غير مدوَّن

choice-sex-female = أنثى
choice-sex-male = ذكر
choice-sex-other = غير ذلك
choice-sex-not_recorded = غير مدوَّن

choice-nationality_group-host = البلد المضيف
choice-nationality_group-tcn_south_asia = بلد ثالث، جنوب آسيا
choice-nationality_group-tcn_east_africa = بلد ثالث، شرق أفريقيا
choice-nationality_group-tcn_other = بلد ثالث، غير ذلك
choice-nationality_group-expatriate = وافد
choice-nationality_group-not_recorded = غير مدوَّنة

choice-vulnerability-minor = قاصر
choice-vulnerability-migrant_status = وضع المهاجر
choice-vulnerability-debt = دين
choice-vulnerability-documents_withheld = وثائق محتجزة
choice-vulnerability-past_reprisal = انتقام سابق
choice-vulnerability-health = الصحة
choice-vulnerability-isolated = معزول

choice-risk-low = منخفض
choice-risk-medium = متوسط
choice-risk-high = عالٍ

choice-forced_labour-abuse_of_vulnerability = استغلال الضعف
choice-forced_labour-deception = الخداع
choice-forced_labour-restriction_of_movement = تقييد الحركة
choice-forced_labour-isolation = العزل
choice-forced_labour-violence = العنف الجسدي والجنسي
choice-forced_labour-intimidation = الترهيب والتهديد
choice-forced_labour-documents_retained = احتجاز وثائق الهوية
choice-forced_labour-wages_withheld = حجب الأجور
choice-forced_labour-debt_bondage = استعباد الدَّين
choice-forced_labour-abusive_conditions = ظروف عمل ومعيشة تعسفية
choice-forced_labour-excessive_overtime = ساعات عمل إضافية مفرطة
choice-interview_mode-individual = فردية
choice-interview_mode-group = جماعية
choice-interview_mode-phone = بالهاتف
choice-interview_mode-video = بالفيديو
choice-interview_mode-written = كتابية

choice-place_class-company_premises = مقر الشركة
choice-place_class-neutral = محايد
choice-place_class-home = المنزل
choice-place_class-vehicle = مركبة
choice-place_class-remote = عن بُعد

choice-privacy-private = على انفراد
choice-privacy-partly = على انفراد جزئيًا
choice-privacy-overheard_risk = خطر أن يُسمع الحديث

choice-time_blur-none = دون تقريب
choice-time_blur-half_day = إلى نصف يوم
choice-time_blur-day = إلى اليوم

choice-consent_mode-oral_witnessed = شفوية، أمام شاهد
choice-consent_mode-written = كتابية
choice-consent_mode-refused = مرفوضة

choice-consent-yes = نعم
choice-consent-no = لا
choice-consent-not_asked = لم يُسأل = لا

choice-yes_no_unknown-yes = نعم
choice-yes_no_unknown-no = لا
choice-yes_no_unknown-unknown = غير معروف

choice-pay_interval-day = يوم
choice-pay_interval-week = أسبوع
choice-pay_interval-fortnight = أسبوعين
choice-pay_interval-month = شهر
choice-pay_interval-irregular = دون انتظام

choice-passport_held_by-self = الشخص نفسه
choice-passport_held_by-company = الشركة
choice-passport_held_by-agent = الوكيل
choice-passport_held_by-employer_safe_on_request = خزانة صاحب العمل، عند الطلب
choice-passport_held_by-unknown = غير معروف

choice-provided-adequate = كافٍ
choice-provided-partly = جزئي
choice-provided-inadequate = غير كافٍ
choice-provided-none = لا يوجد
choice-provided-unknown = غير معروف

choice-yes_no_partly-yes = نعم
choice-yes_no_partly-partly = جزئيًا
choice-yes_no_partly-no = لا
choice-yes_no_partly-unknown = غير معروف

choice-attribution-not_quotable = لا يجوز اقتباسه
choice-attribution-unattributed = دون إسناد
choice-attribution-by_category = بالفئة
choice-attribution-by_codename = بالاسم الرمزي
choice-attribution-by_name = بالاسم

choice-observation_kind-fact_seen = شوهدت
choice-observation_kind-statement_reported = نُقلت
choice-observation_kind-document_fact = في وثيقة
choice-observation_kind-count = إحصاء
choice-observation_kind-absence = غياب

choice-polarity-concern = شاغل
choice-polarity-neutral = محايدة
choice-polarity-positive = إيجابية

choice-csa_consistency-confirms = تؤكده
choice-csa_consistency-contradicts = تناقضه
choice-csa_consistency-not_covered = لا يتناولها

choice-confidence-low = منخفضة
choice-confidence-medium = متوسطة
choice-confidence-high = عالية

choice-evidence_kind-photo = صورة
choice-evidence_kind-document_copy = نسخة وثيقة
choice-evidence_kind-document_viewed = وثيقة، اطُّلع عليها فقط
choice-evidence_kind-note_scan = مذكرة ممسوحة ضوئيًا
choice-evidence_kind-audio = تسجيل صوتي
choice-evidence_kind-object_description = وصف غرض
choice-evidence_kind-dataset = مجموعة بيانات

choice-permission-granted = ممنوح
choice-permission-refused = مرفوض
choice-permission-not_needed = غير لازم
choice-permission-not_asked = لم يُطلب
choice-permission-object_only = للأغراض فقط

choice-contains-faces = وجوه
choice-contains-minors = قاصرون
choice-contains-badges = شارات
choice-contains-plates = لوحات مركبات
choice-contains-weapons = أسلحة
choice-contains-injuries = إصابات
choice-contains-screens = شاشات
choice-contains-sensitive_installation = منشأة حساسة

choice-time_source-offset_stated = ذكرته الكاميرا
choice-time_source-gps = من وقت الأقمار الصناعية
choice-time_source-zone_unknown = المنطقة الزمنية غير معروفة
choice-time_source-missing = لا وقت في الملف

choice-gps_note-present = الموضع موجود
choice-gps_note-missing = لا موضع في الملف
choice-gps_note-zeroed = صفّرت الكاميرا الموضع
choice-gps_note-damaged = الموضع تالف

choice-damage-truncated = ينتهي الملف قبل أوانه
choice-damage-undecodable = لا يمكن عرضه
choice-damage-not_an_image = ليس صورة
choice-damage-too_large = أكبر من أن يُعرض
choice-damage-decoder_stopped = توقف في أثناء فك الترميز
choice-damage-metadata_damaged = البيانات الوصفية تالفة
choice-damage-not_as_named = ليس كما يقول اسمه
choice-active_content-script = نص برمجي
choice-active_content-launch = يشغّل برنامجًا
choice-active_content-attachment = ملفات مرفقة

choice-finding_kind-compliance_concern = شاغل امتثال
choice-finding_kind-barrier = عائق
choice-finding_kind-opportunity_for_improvement = فرصة للتحسين
choice-finding_kind-good_practice = ممارسة جيدة
choice-finding_kind-context = سياق

choice-finding_category-personnel_misconduct = سوء سلوك الأفراد
choice-finding_category-management_governance = الإدارة والحوكمة
choice-finding_category-other = غير ذلك

choice-likelihood-unlikely = مستبعد
choice-likelihood-possible = ممكن
choice-likelihood-likely = مرجَّح

choice-standard_of_proof-indication = قرينة
choice-standard_of_proof-reasonable_grounds = أسباب معقولة
choice-standard_of_proof-established = ثابت

choice-corroboration-single = مصدر واحد
choice-corroboration-partly = معضَّد جزئيًا
choice-corroboration-independent_multiple = عدة مصادر مستقلة

choice-exposure_check-not_done = لم يُجرَ
choice-exposure_check-passed = اجتازه
choice-exposure_check-needs_edit = يحتاج إلى تعديل

## الوحدات

unit-persons = شخص
unit-degree_c = °م
unit-min = دقيقة
unit-minor_units = وحدات العملة الصغرى
unit-months = شهر
unit-h = ساعة
unit-d = يوم
unit-s = ثانية
unit-b = بايت
unit-px = بكسل

## بند البرنامج

kind-itinerary_item = بند في البرنامج
kind-itinerary_item-plural = برنامج البعثة
group-itinerary_item-main = البند
group-itinerary_item-safety = تأكيد السلامة
field-itinerary_item-title = العنوان
field-itinerary_item-itinerary_kind = النوع
field-itinerary_item-state = الحالة
field-itinerary_item-starts = البدء
field-itinerary_item-ends = الانتهاء
field-itinerary_item-place = المكان
field-itinerary_item-participants = المشاركون
field-itinerary_item-site = الموقع
field-itinerary_item-interview = المقابلة
field-itinerary_item-visibility = مرئي لـ
field-itinerary_item-notes = المذكرات
field-itinerary_item-cancel_reason = لماذا لم يجرِ
field-itinerary_item-check_in_due = تأكيد السلامة قبل
field-itinerary_item-checked_in = وقت تأكيد السلامة
field-itinerary_item-check_in_with = تأكيد السلامة لدى
field-itinerary_item-missed_action = إذا فات موعده
choice-itinerary_kind-meeting = اجتماع
choice-itinerary_kind-site_visit = زيارة موقع
choice-itinerary_kind-travel = سفر
choice-itinerary_kind-rest = راحة
choice-itinerary_kind-check_in = تأكيد سلامة
choice-itinerary_kind-debrief = استخلاص معلومات
choice-itinerary_visibility-team = الفريق
choice-itinerary_visibility-lead_only = رئيس البعثة فقط

## الخطر

kind-risk_entry = خطر
kind-risk_entry-plural = مخاطر
group-risk_entry-main = الخطر
group-risk_entry-decision = القرار
field-risk_entry-ref = المرجع
field-risk_entry-title = الخطر
field-risk_entry-risk_kind = على من
field-risk_entry-description = الوصف
field-risk_entry-likelihood = الاحتمال
field-risk_entry-impact = الأثر
field-risk_entry-mitigation = التخفيف
field-risk_entry-owner = المسؤول
field-risk_entry-review_at = يُراجَع في
field-risk_entry-decision = القرار
choice-risk_kind-team = الفريق
choice-risk_kind-cooperating_person = شخص متعاون
choice-risk_kind-interpreter = مترجم شفوي
choice-risk_kind-data = البيانات
choice-risk_kind-reputational = السمعة
choice-risk_kind-legal = قانوني
choice-risk_decision-proceed = المضي قدمًا
choice-risk_decision-proceed_with_measures = المضي قدمًا مع تدابير
choice-risk_decision-postpone = تأجيل
choice-risk_decision-do_not_do = عدم التنفيذ

## خدمة الإحالة

kind-referral_service = خدمة إحالة
kind-referral_service-plural = خدمات إحالة
group-referral_service-main = الخدمة
field-referral_service-organisation = المنظمة
field-referral_service-service = الخدمة
field-referral_service-country = البلد
field-referral_service-area = المنطقة
field-referral_service-safe_contact = وسيلة الاتصال الآمنة
field-referral_service-languages = اللغات
field-referral_service-opening_hours = أوقات التواصل
field-referral_service-verified_on = تاريخ التحقق
field-referral_service-verified_by = تحقق منها
field-referral_service-notes = المذكرات
choice-referral_service_kind-medical = طبية
choice-referral_service_kind-psychosocial = نفسية واجتماعية
choice-referral_service_kind-gbv = العنف القائم على النوع الاجتماعي
choice-referral_service_kind-child_protection = حماية الطفل
choice-referral_service_kind-legal = قانونية
choice-referral_service_kind-shelter = مأوى
choice-referral_service_kind-labour = شؤون العمل
choice-referral_service_kind-icoca_complaint = شكوى إلى الرابطة

## العلاقة بين الشركات

kind-company_relation = علاقة بين شركتين
kind-company_relation-plural = علاقات بين الشركات
group-company_relation-main = العلاقة
field-company_relation-company = الشركة
field-company_relation-relation = هي
field-company_relation-other_company = الشركة الأخرى
field-company_relation-from = من
field-company_relation-to = إلى
field-company_relation-note = مذكرة
field-company_relation-known_from = عُرفت من
choice-company_relation-parent = الشركة الأم لـ
choice-company_relation-subsidiary = شركة تابعة لـ
choice-company_relation-subcontractor_of = متعاقد من الباطن لـ
choice-company_relation-joint_venture = مشروع مشترك مع
choice-company_relation-predecessor = سلف لـ

## الشهادة

kind-certificate = شهادة
kind-certificate-plural = شهادات
group-certificate-main = الشهادة
group-certificate-field = ما شوهد في الميدان
field-certificate-company = الشركة
field-certificate-standard = المعيار
field-certificate-certification_body = جهة التصديق
field-certificate-number = الرقم
field-certificate-scope = النطاق
field-certificate-issued = تاريخ الإصدار
field-certificate-expires = تاريخ الانتهاء
field-certificate-last_audit = آخر تدقيق
field-certificate-open_nonconformities = حالات عدم مطابقة مفتوحة
field-certificate-verified_in_field = مطابقتها لما شوهد
field-certificate-differences = أوجه الاختلاف
choice-certificate_standard-psc_1 = ⁨PSC.1⁩
choice-certificate_standard-iso_18788 = ⁨ISO 18788⁩
choice-certificate_standard-iso_28007 = ⁨ISO 28007⁩
choice-certificate_standard-other = غير ذلك
choice-verified_in_field-yes = نعم
choice-verified_in_field-no = لم يُتحقق منها
choice-verified_in_field-differs = تختلف

## الرخصة

kind-licence = رخصة
kind-licence-plural = رخص
group-licence-main = الرخصة
field-licence-company = الشركة
field-licence-licence_kind = الغرض
field-licence-authority = السلطة
field-licence-jurisdiction = الاختصاص
field-licence-number = الرقم
field-licence-issued = تاريخ الإصدار
field-licence-expires = تاريخ الانتهاء
field-licence-seen = ما اطُّلع عليه
field-licence-notes = المذكرات
choice-licence_kind-operating = مزاولة العمل
choice-licence_kind-weapons = أسلحة
choice-licence_kind-vehicle = مركبات
choice-licence_kind-radio = أجهزة لاسلكية
choice-licence_kind-personnel = أفراد
choice-jurisdiction-federal = اتحادي
choice-jurisdiction-regional = إقليمي
choice-jurisdiction-local = محلي
choice-document_seen-original = الأصل
choice-document_seen-copy = نسخة
choice-document_seen-not_seen = لم يُطَّلع عليه

## إجابة التقييم الذاتي

kind-csa_answer = إجابة تقييم ذاتي
kind-csa_answer-plural = إجابات التقييم الذاتي
group-csa_answer-main = الإجابة
field-csa_answer-company = الشركة
field-csa_answer-year = السنة
field-csa_answer-question_id = السؤال
field-csa_answer-indicator_id = المؤشر
field-csa_answer-paragraphs = الفقرات
field-csa_answer-question = نص السؤال
field-csa_answer-answer = الإجابة
field-csa_answer-comment = التعليق
field-csa_answer-import_row = صف الاستيراد

## مرجع الشكوى

kind-complaint_reference = مرجع شكوى
kind-complaint_reference-plural = مراجع شكاوى
group-complaint_reference-main = الشكوى
field-complaint_reference-complaint_number = مرجع الشكوى
field-complaint_reference-company = الشركة
field-complaint_reference-received = تاريخ الاستلام
field-complaint_reference-paragraphs = الفقرات
field-complaint_reference-state = الحالة
field-complaint_reference-note = مذكرة، دون أي اسم

## مادة الرصد عن بُعد

kind-remote_item = مادة رصد عن بُعد
kind-remote_item-plural = الرصد عن بُعد
group-remote_item-main = المادة
group-remote_item-assessment = التقييم
field-remote_item-title = العنوان أو الرابط
field-remote_item-published = تاريخ النشر
field-remote_item-retrieved = تاريخ الاطلاع
field-remote_item-language = اللغة
field-remote_item-company = الشركة
field-remote_item-site = الموقع
field-remote_item-summary = الملخص
field-remote_item-paragraphs = الفقرات
field-remote_item-reliability = الموثوقية
field-remote_item-archive_hash = بصمة ⁨SHA-256⁩ للنسخة المؤرشفة
field-remote_item-to_verify = يُتحقق منه في الميدان
field-remote_item-verification = ما تبيّن في الميدان
choice-reliability-high = عالية
choice-reliability-medium = متوسطة
choice-reliability-low = منخفضة
choice-reliability-unknown = لم تُقيَّم

## العميل

kind-client = عميل
kind-client-plural = عملاء
group-client-main = العميل
group-client-conduct = ما يطلبه من الشركة
field-client-name = الاسم
field-client-alias_for_reports = الاسم المستعار في التقارير
field-client-sector = القطاع
field-client-requires_code = العقد يشترط المدونة
field-client-voluntary_principles = عضو في المبادئ الطوعية
field-client-own_incident_log = لديه سجل حوادث
field-client-supply_chain_position = الموقع في سلسلة التوريد
field-client-notes = المذكرات
choice-client_sector-extractive = استخراجي
choice-client_sector-diplomatic = دبلوماسي
choice-client_sector-un_igo = أمم متحدة أو حكومي دولي
choice-client_sector-humanitarian_ngo = منظمة إنسانية
choice-client_sector-commercial = تجاري
choice-client_sector-government = حكومي
choice-client_sector-infrastructure = بنية تحتية
choice-client_sector-private_person = شخص خاص

## السلطة

kind-authority = سلطة
kind-authority-plural = سلطات
group-authority-main = السلطة
field-authority-name = الاسم
field-authority-country = البلد
field-authority-level = المستوى
field-authority-function = الوظيفة
field-authority-notes = المذكرات
choice-authority_level-national = وطني
choice-authority_level-regional = إقليمي
choice-authority_level-local = محلي
choice-authority_function-licensing = الترخيص
choice-authority_function-police = الشرطة
choice-authority_function-labour = تفتيش العمل
choice-authority_function-human_rights_institution = مؤسسة حقوق الإنسان
choice-authority_function-defence = الدفاع

## منظمة المجتمع المدني

kind-civil_society = منظمة مجتمع مدني
kind-civil_society-plural = المجتمع المدني
group-civil_society-main = المنظمة
field-civil_society-name = الاسم
field-civil_society-alias_for_reports = الاسم المستعار في التقارير
field-civil_society-association_member = عضو في الرابطة
field-civil_society-exposure_risk = التعرض للخطر
field-civil_society-safe_contact = الطريقة الآمنة للتواصل معها
field-civil_society-notes = المذكرات

## العقد

kind-contract_link = عقد
kind-contract_link-plural = عقود
group-contract_link-main = العقد
field-contract_link-title = العنوان
field-contract_link-company = الشركة
field-contract_link-client = العميل
field-contract_link-site = الموقع
field-contract_link-from = من
field-contract_link-to = إلى
field-contract_link-armed = مسلح
field-contract_link-subcontracted_to = متعاقد من الباطن مع
field-contract_link-notes = المذكرات

## إجابة قائمة التحقق

kind-checklist_answer = إجابة قائمة تحقق
kind-checklist_answer-plural = إجابات قوائم التحقق
group-checklist_answer-main = الإجابة
group-checklist_answer-basis = الأساس
field-checklist_answer-item = البند
field-checklist_answer-pack = حزمة المحتوى وإصدارها
field-checklist_answer-site_visit = زيارة الموقع
field-checklist_answer-company = الشركة
field-checklist_answer-paragraphs = الفقرات
field-checklist_answer-result = النتيجة
field-checklist_answer-value = المعدود أو المقيس
field-checklist_answer-of = من أصل
field-checklist_answer-unit = الوحدة
field-checklist_answer-officer = موظف الرصد
field-checklist_answer-note = مذكرة
field-checklist_answer-basis = كيف عُرف
field-checklist_answer-evidence = الأدلة
choice-checklist_result-met = مستوفى
choice-checklist_result-partly_met = مستوفى جزئيًا
choice-checklist_result-not_met = غير مستوفى
choice-checklist_result-not_observed = لم يُلاحَظ
choice-checklist_result-not_applicable = لا ينطبق
choice-checklist_result-refused = مرفوض
choice-checklist_basis-seen = بالمشاهدة
choice-checklist_basis-told = بالسماع
choice-checklist_basis-document = بوثيقة

## النسخة المشتقة

kind-derivative = نسخة مشتقة
kind-derivative-plural = نسخ مشتقة
group-derivative-main = النسخة المشتقة
group-derivative-approval = الموافقة عليها
group-derivative-file = الملف
field-derivative-parent = مشتقة من
field-derivative-purpose = الغرض
field-derivative-purpose_note = السبب
field-derivative-operations = العمليات
field-derivative-state = الحالة
field-derivative-approved_by = وافق عليها
field-derivative-mime = النوع
field-derivative-bytes = الحجم
field-derivative-sha256 = بصمة ⁨SHA-256⁩
field-derivative-width = العرض
field-derivative-height = الارتفاع
field-derivative-content = المحتوى
field-derivative-thumbnail = الصورة المصغرة
choice-derivative_purpose-redacted = محجوبة الأجزاء
choice-derivative_purpose-cropped = مقصوصة
choice-derivative_purpose-translated = مترجمة
choice-derivative_purpose-transcript = تفريغ نصي

## حدث الحيازة

kind-custody_event = حدث حيازة
kind-custody_event-plural = سجل الحيازة
group-custody_event-main = الحدث
group-custody_event-chain = السلسلة
field-custody_event-evidence = الدليل
field-custody_event-action = الفعل
field-custody_event-content = المحتوى
field-custody_event-content_sha256 = بصمة ⁨SHA-256⁩ للمحتوى
field-custody_event-sequence = الرقم
field-custody_event-at = متى
field-custody_event-actor = من
field-custody_event-device = الحاسوب
field-custody_event-incarnation = حياة الحاسوب
field-custody_event-reason = السبب
field-custody_event-previous = بصمة الحدث السابق
field-custody_event-hash = البصمة
choice-custody_action-captured = التُقط
choice-custody_action-imported = استُورد
choice-custody_action-hashed = حُسبت بصمته
choice-custody_action-viewed = عُرض
choice-custody_action-exported = صُدِّر
choice-custody_action-copied = نُسخ
choice-custody_action-transferred = نُقل
choice-custody_action-received = استُلم
choice-custody_action-verified = تُحقق منه
choice-custody_action-redacted = حُجب منه
choice-custody_action-deleted = حُذف
choice-custody_content-original = الأصل
choice-custody_content-preview = المعاينة
choice-custody_content-derivative = نسخة مشتقة

## طلب تصدير

kind-export_request = طلب تصدير
kind-export_request-plural = طلبات التصدير
group-export_request-main = الطلب
field-export_request-evidence = الدليل
field-export_request-reason = السبب
field-export_request-requested_by = طلبه
field-export_request-state = الحالة
field-export_request-approved_by = وافق عليه

kind-deletion_request = طلب حذف
kind-deletion_request-plural = طلبات الحذف
group-deletion_request-main = الطلب
field-deletion_request-evidence = الدليل
field-deletion_request-grounds = الأساس
field-deletion_request-reason = السبب
field-deletion_request-keep_until = يُحفظ حتى
field-deletion_request-state = الحالة
field-deletion_request-carried_out_by = نفّذه
choice-deletion_grounds-consent_withdrawn = سُحبت الموافقة
choice-deletion_grounds-danger = يعرّض شخصًا للخطر
choice-deletion_grounds-by_mistake = التُقط أو استُورد خطأً
choice-deletion_grounds-not_needed = لا حاجة إليه في المهمة
choice-deletion_grounds-retention_over = انقضت مدة الحفظ

kind-deletion = حذف
kind-deletion-plural = عمليات الحذف
group-deletion-main = القرار
field-deletion-request = الطلب
field-deletion-reason = أضافه الشخص الثاني

## ساعة الكاميرا

kind-camera_clock = ساعة الكاميرا
kind-camera_clock-plural = ساعات الكاميرات
group-camera_clock-main = التصحيح
field-camera_clock-camera = الكاميرا
field-camera_clock-offset = يُضاف إلى وقتها
field-camera_clock-reason = كيف عرفنا ذلك

## طلب الوثيقة

kind-document_request = طلب وثيقة
kind-document_request-plural = طلبات وثائق
group-document_request-main = الطلب
field-document_request-ref = المرجع
field-document_request-title = الوثيقة
field-document_request-company = الشركة
field-document_request-paragraphs = الفقرات
field-document_request-requested = تاريخ الطلب
field-document_request-due = الموعد النهائي
field-document_request-state = الحالة
field-document_request-evidence = النسخ
field-document_request-note = ما اطُّلع عليه

## الحادث

kind-incident = حادث
kind-incident-plural = حوادث
group-incident-main = الحادث
group-incident-logs = سجلات الحوادث
group-incident-sources = المصادر
field-incident-ref = المرجع
field-incident-title = العنوان
field-incident-incident_kind = النوع
field-incident-occurred = اليوم
field-incident-occurred_precision = مدى دقة اليوم
field-incident-occurred_as_stated = اليوم كما ذُكر
field-incident-company = الشركة
field-incident-site = الموقع
field-incident-people_affected = الأشخاص المتضررون
field-incident-description = ما حدث
field-incident-company_log = في سجل الشركة
field-incident-client_log = في سجل العميل
field-incident-authority_reported = أُبلغت به السلطة
field-incident-legal_proceedings = الإجراءات القانونية
field-incident-log_differences = كيف تختلف السجلات
field-incident-sources = عُرف من
choice-incident_kind-use_of_firearm = استخدام سلاح ناري
choice-incident_kind-escalation_of_force = تصعيد القوة
choice-incident_kind-apprehension = توقيف
choice-incident_kind-injury = إصابة
choice-incident_kind-death = وفاة
choice-incident_kind-property = ممتلكات
choice-incident_kind-sea_reported_to_focal_point = أُبلغت به جهة التنسيق
choice-incident_kind-traffic = مرور
choice-incident_kind-labour_dispute = نزاع عمل
choice-incident_kind-threat = تهديد
choice-incident_kind-detention = احتجاز
choice-incident_kind-other = غير ذلك
choice-date_precision-day = اليوم نفسه
choice-date_precision-month = الشهر
choice-date_precision-year = السنة
choice-date_precision-about = على التقريب
choice-incident_logged-logged = مسجَّل
choice-incident_logged-not_logged = غير مسجَّل
choice-incident_logged-unknown = غير معروف

## التوصية

kind-recommendation = توصية
kind-recommendation-plural = توصيات
group-recommendation-main = التوصية
field-recommendation-text = التوصية
field-recommendation-finding = الاستنتاج
field-recommendation-addressee = إلى
field-recommendation-timeframe = خلال
field-recommendation-detail = بالتفصيل
choice-addressee-company = الشركة
choice-addressee-client = العميل
choice-addressee-authority = سلطة
choice-addressee-association = الرابطة
choice-timeframe-immediate = فورًا
choice-timeframe-3_months = 3 أشهر
choice-timeframe-6_months = 6 أشهر
choice-timeframe-12_months = 12 شهرًا

## شاغل الامتثال

kind-compliance_concern = شاغل امتثال
kind-compliance_concern-plural = شواغل امتثال
group-compliance_concern-main = الشاغل
group-compliance_concern-course = المسار
field-compliance_concern-ref = المرجع
field-compliance_concern-title = العنوان
field-compliance_concern-company = الشركة
field-compliance_concern-findings = الاستنتاجات
field-compliance_concern-category = الفئة
field-compliance_concern-opened = تاريخ الفتح
field-compliance_concern-state = الحالة
field-compliance_concern-good_faith = حسن النية
field-compliance_concern-next_step_due = الخطوة التالية قبل
field-compliance_concern-recurrence_of = تكرار لـ
field-compliance_concern-summary = الملخص
choice-concern_category-personnel_misconduct = سلوك الأفراد
choice-concern_category-management_governance = الإدارة والحوكمة
choice-concern_category-other = غير ذلك
choice-good_faith-yes = نعم
choice-good_faith-partly = جزئيًا
choice-good_faith-no = لا
choice-good_faith-too_early = من المبكر الحكم

## مدخل الحوار

kind-dialogue_entry = مدخل حوار
kind-dialogue_entry-plural = الحوار
group-dialogue_entry-main = المدخل
field-dialogue_entry-concern = الشاغل
field-dialogue_entry-summary_line = الموضوع
field-dialogue_entry-at = متى
field-dialogue_entry-channel = الوسيلة
field-dialogue_entry-by = من
field-dialogue_entry-summary = الملخص
field-dialogue_entry-attachments = المرفقات
field-dialogue_entry-next_step_due = الخطوة التالية قبل
choice-dialogue_channel-letter = رسالة
choice-dialogue_channel-email = بريد إلكتروني
choice-dialogue_channel-call = مكالمة
choice-dialogue_channel-meeting = اجتماع
choice-dialogue_channel-portal = البوابة الإلكترونية

## الإجراء التصحيحي

kind-corrective_action = إجراء تصحيحي
kind-corrective_action-plural = إجراءات تصحيحية
group-corrective_action-main = الإجراء
group-corrective_action-verification = التحقق
field-corrective_action-ref = المرجع
field-corrective_action-title = الإجراء
field-corrective_action-concern = الشاغل
field-corrective_action-company = الشركة
field-corrective_action-text = بالتفصيل
field-corrective_action-owner = المسؤول
field-corrective_action-due = الموعد النهائي
field-corrective_action-state = الحالة
field-corrective_action-indicator_of_success = علامة النجاح
field-corrective_action-support_offered = الدعم المعروض
field-corrective_action-evidence = الأدلة
field-corrective_action-verification = طريقة التحقق
field-corrective_action-verified_on = تاريخ التحقق
field-corrective_action-verification_note = ما أظهره التحقق
choice-verification-document = وثيقة
choice-verification-remote = عن بُعد
choice-verification-visit = زيارة
choice-verification-source_check = سؤال المصادر

## التقرير

kind-report = تقرير
kind-report-plural = تقارير
group-report-main = التقرير
group-report-text = النص
field-report-title = العنوان
field-report-report_kind = النوع
field-report-language = اللغة
field-report-version = النسخة
field-report-state = الحالة
field-report-redaction_profile = نمط الحجب
field-report-mandate_method = التكليف والمنهجية
field-report-limitations = القيود
field-report-context = السياق والإطار القانوني
field-report-landscape = مشهد الأمن الخاص
field-report-good_practices = الممارسات الجيدة
field-report-barriers = العوائق
field-report-conclusions = التوصيات والمتابعة
choice-report_kind-confidential_mission_report = تقرير بعثة سري
choice-report_kind-company_letter = رسالة إلى الشركة
choice-report_kind-board_brief = موجز للمجلس
choice-report_kind-public_note = مذكرة علنية
choice-report_kind-internal_landscape = عرض داخلي للمشهد
choice-redaction_profile-none = لا شيء محذوف
choice-redaction_profile-team = للفريق
choice-redaction_profile-company = للشركة
choice-redaction_profile-board = للمجلس
choice-redaction_profile-public = للعموم

## المهمة

kind-task = مهمة
kind-task-plural = مهام
group-task-main = المهمة
field-task-title = المهمة
field-task-due = الموعد النهائي
field-task-owner = من
field-task-state = الحالة
field-task-about = عن
field-task-note = مذكرة

## المصطلح

kind-glossary_term = مصطلح
kind-glossary_term-plural = مسرد المصطلحات
group-glossary_term-main = المصطلح
field-glossary_term-term = المصطلح
field-glossary_term-french = بالفرنسية
field-glossary_term-spanish = بالإسبانية
field-glossary_term-arabic = بالعربية
field-glossary_term-sorani = بالسورانية
field-glossary_term-dari = بالدرية
field-glossary_term-pashto = بالبشتوية
field-glossary_term-note = مذكرة

## الإفصاح

kind-disclosure = إفصاح
kind-disclosure-plural = إفصاحات
group-disclosure-main = الإفصاح
field-disclosure-date_band = متى جرى الإفصاح
field-disclosure-referral_offered = عُرضت الإحالة
field-disclosure-referral_accepted = قُبلت الإحالة
field-disclosure-focal_point_informed = أُبلغت جهة التنسيق
field-disclosure-immediate_danger = خطر مباشر
group-disclosure-custody = الوديعة
field-disclosure-deposit = أُودع باسم
field-disclosure-deposited_for = أُودع لدى
choice-disclosure_date_band-this_week = هذا الأسبوع
choice-disclosure_date_band-this_month = هذا الشهر
choice-disclosure_date_band-earlier = قبل ذلك

## الودائع

kind-deposit = وديعة مختومة
kind-deposit-plural = ودائع مختومة
group-deposit-main = الوديعة
field-deposit-of = تعود إلى
field-deposit-replaces = تحلّ محل
field-deposit-sealed = المحتوى المختوم

kind-opening_request = طلب فتح
kind-opening_request-plural = طلبات الفتح
group-opening_request-main = الطلب
field-opening_request-deposit = الوديعة
field-opening_request-reason = السبب
field-opening_request-state = الحالة
field-opening_request-released = نصف المفتاح المُفرج عنه

kind-opening = عملية فتح
kind-opening-plural = عمليات الفتح
group-opening-main = عملية فتح
field-opening-deposit = الوديعة
field-opening-request = الطلب
field-opening-reason = السبب

## Content packs

kind-content_pack = حزمة محتوى
kind-content_pack-plural = حزم المحتوى
group-content_pack-main = الحزمة
field-content_pack-pack = الحزمة
field-content_pack-version = الإصدار
field-content_pack-content = المحتوى
field-content_pack-signer = وقّعها الجهاز
field-content_pack-signature = التوقيع

## الاستبيانات

kind-questionnaire = استبيان
kind-questionnaire-plural = الاستبيانات
group-questionnaire-main = الاستبيان
group-questionnaire-file = الملف
group-questionnaire-form = الاستمارة
field-questionnaire-title = العنوان
field-questionnaire-missions = للبعثات
field-questionnaire-note = ملاحظة
field-questionnaire-form_id = معرّف الاستمارة
field-questionnaire-form_version = الإصدار
field-questionnaire-source_format = الصيغة الأصلية
field-questionnaire-file_name = اسم الملف
field-questionnaire-sha256 = بصمة SHA-256 للملف
field-questionnaire-xform = الاستمارة (XForm)
choice-questionnaire_format-xlsx = مصنف XLSForm
choice-questionnaire_format-xls = مصنف XLSForm (.xls)
choice-questionnaire_format-xform = استمارة XForm
kind-questionnaire_answers = استبيان مُعبّأ
kind-questionnaire_answers-plural = الاستبيانات المُعبّأة
group-questionnaire_answers-main = استبيان مُعبّأ
group-questionnaire_answers-answers = الإجابات
field-questionnaire_answers-ref = المرجع
field-questionnaire_answers-title = العنوان
field-questionnaire_answers-questionnaire = الاستبيان
field-questionnaire_answers-interview = المقابلة
field-questionnaire_answers-site_visit = زيارة الموقع
field-questionnaire_answers-company = الشركة
field-questionnaire_answers-respondent = المجيب (الصفة أو الاسم الرمزي)
field-questionnaire_answers-officer = عبّأه
field-questionnaire_answers-state = الحالة
field-questionnaire_answers-answers = الإجابات
