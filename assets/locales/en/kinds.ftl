# Labels of record kinds, their groups, fields and choices. The declarations are in crates/model.

## Mission

kind-mission = Mission
kind-mission-plural = Missions
group-mission-main = Mission
group-mission-mandate = Mandate
group-mission-scope = Scope
group-mission-team = Team
field-mission-ref = Reference
field-mission-title = Title
field-mission-state = State
field-mission-country = Country
field-mission-regions = Regions
field-mission-start = First day
field-mission-end = Last day
field-mission-mission_type = Type of mission
field-mission-trigger = Trigger
field-mission-objectives = Objectives
field-mission-code_version = Code version
field-mission-paragraphs_in_scope = Paragraphs in scope
field-mission-themes = Themes
field-mission-companies = Companies
field-mission-lead = Mission lead
field-mission-members = Team members
field-mission-languages = Languages
field-mission-security_level = Security level
field-mission-zone = Time zone

## Company

kind-company = Company
kind-company-plural = Companies
group-company-main = Company
group-company-membership = Membership
group-company-services = Services
group-company-personnel = Personnel in the country
group-company-contact = Contact
group-company-profile = Profile
field-company-name = Name
field-company-name_local = Name in the local language
field-company-name_local_language = Language of the local name
field-company-former_names = Former names
field-company-hq_country = Head office
field-company-ownership = Ownership
field-company-parent = Parent company
field-company-membership_status = Membership
field-company-status_since = Status since
field-company-transition_deadline = Transition until
field-company-services = Services
field-company-personnel_total = Personnel in the country
field-company-personnel_armed = Armed
field-company-personnel_women = Women
field-company-personnel_host_country = Host-country nationals
field-company-personnel_third_country = Third-country nationals
field-company-personnel_expatriate = Expatriates
field-company-personnel_as_of = As of
field-company-weapons = Weapons held
field-company-grievance_channel = Grievance channel
field-company-focal_point = Focal point
field-company-profile = Profile

## Site

kind-site = Site
kind-site-plural = Sites
group-site-main = Site
group-site-place = Place
group-site-notes = Notes
field-site-ref = Reference
field-site-name = Name
field-site-alias_for_reports = Name used in reports
field-site-site_kind = Kind of site
field-site-admin1 = Region
field-site-place = Place
field-site-companies = Companies
field-site-client = Client
field-site-position = Position
field-site-coordinate_policy = How exact coordinates may be shown
field-site-description = Description

## Site visit

kind-site_visit = Site visit
kind-site_visit-plural = Site visits
group-site_visit-main = Site visit
group-site_visit-access = Access
group-site_visit-counts = Counts
group-site_visit-notes = Notes
field-site_visit-ref = Reference
field-site_visit-title = Title
field-site_visit-site = Site
field-site_visit-state = State
field-site_visit-started = Started
field-site_visit-ended = Ended
field-site_visit-announced = Announced beforehand
field-site_visit-access = Access
field-site_visit-restrictions = Restrictions
field-site_visit-accompanied_by_management = Accompanied by management
field-site_visit-officers = Officers present
field-site_visit-guards_on_duty = Guards on duty
field-site_visit-armed_on_duty = Armed on duty
field-site_visit-women_on_duty = Women on duty
field-site_visit-shift_pattern = Shift pattern
field-site_visit-temperature = Temperature
field-site_visit-notes = Notes
field-site_visit-cancel_reason = Why it was cancelled or refused

## Source

kind-source = Source
kind-source-plural = Sources
group-source-main = Source
group-source-group = Group
group-source-protection = Protection
field-source-codename = Codename
field-source-category = Category
field-source-company = Company
field-source-age_band = Age band
field-source-sex = Sex
field-source-nationality_group = Nationality group
field-source-role_group = Role group
field-source-language = Language
field-source-vulnerabilities = Vulnerabilities
field-source-reprisal_risk = Risk of reprisal
field-source-recontact = May be contacted again
field-source-last_checked = Asked after reprisals on
field-source-identity_erased = Who it is was erased on

## Source identity

kind-source_identity = Source identity
kind-source_identity-plural = Source identities
group-source_identity-main = Source identity
field-source_identity-source = Source
field-source_identity-real_name = Name
field-source_identity-contact = Contact
field-source_identity-safe_channel = Safe channel
field-source_identity-safe_times = Safe times
field-source_identity-cover_story = What to say if someone else answers
field-source_identity-intermediary = Intermediary
field-source_identity-notes = Notes
group-source_identity-custody = Deposit
field-source_identity-deposit = Deposited as
field-source_identity-deposited_for = Deposited for
field-source_identity-deposited_sha256 = SHA-256 of what was deposited

## Interview

kind-interview = Interview
kind-interview-plural = Interviews
group-interview-main = Interview
group-interview-setting = Who and where
group-interview-consent = Consent, per use
group-interview-opening = Opening
group-interview-contract_pay = Contract and pay · ¶52
group-interview-recruitment = Recruitment · ¶39–40
group-interview-identity_documents = Identity documents · ¶54
group-interview-hours_rest = Hours and rest · ¶52, ¶64
group-interview-working_conditions = Working conditions · ¶64
group-interview-training = Training · ¶55, ¶59
group-interview-use_of_force = Rules for the use of force · ¶29–32
group-interview-incidents = Incidents · ¶63
group-interview-grievance = Grievance channel · ¶66–67
group-interview-community = Community · ¶28
group-interview-closing = Closing
field-interview-ref = Reference
field-interview-title = Title
field-interview-state = State
field-interview-sources = Sources
field-interview-company = Company
field-interview-mode = Mode
field-interview-language = Language
field-interview-interpreter = Interpreter
field-interview-interviewers = Interviewers
field-interview-place_class = Kind of place
field-interview-place = Place
field-interview-privacy = Privacy
field-interview-others_present = Others present
field-interview-started = Started
field-interview-duration_min = Duration
field-interview-time_blur = Blur the time in reports
field-interview-group_size = Size of the group
field-interview-consent_language = Explained in
field-interview-consent_purpose_explained = Purpose explained
field-interview-consent_voluntary = Voluntary
field-interview-consent_right_to_stop = May stop at any time
field-interview-consent_mode = How consent was given
field-interview-consent_note_taking = Taking notes
field-interview-consent_audio = Audio recording
field-interview-consent_photo_person = Photo of the person
field-interview-consent_photo_documents = Photo of documents or injuries
field-interview-consent_internal_analysis = Internal analysis
field-interview-consent_company_unattributed = Company, unattributed
field-interview-consent_company_by_category = Company, by category
field-interview-consent_company_by_name = Company, by name
field-interview-consent_board = Board
field-interview-consent_authority = Authorities
field-interview-consent_other_mechanism = Other mechanisms (complaint, UN)
field-interview-consent_public_quote = Public quote
field-interview-consent_recontact = Contact again
field-interview-consent_withdrawn = Consent withdrawn on
field-interview-notes_opening = Opening
field-interview-notes_contract_pay = Notes on contract and pay
field-interview-contract_copy_seen = Contract copy seen
field-interview-contract_language_understood = Language of the contract understood
field-interview-pay_amount = Pay
field-interview-pay_currency = Currency
field-interview-pay_interval = Paid per
field-interview-pay_last = Last paid
field-interview-pay_deductions = Deductions
field-interview-pay_arrears = Arrears
field-interview-notes_recruitment = Notes on recruitment
field-interview-recruitment_fee_amount = Recruitment fee
field-interview-recruitment_fee_currency = Currency of the fee
field-interview-recruitment_fee_paid_to = Fee paid to
field-interview-notes_identity_documents = Notes on identity documents
field-interview-passport_held_by = Passport or ID held by
field-interview-notes_hours_rest = Notes on hours and rest
field-interview-hours_per_day = Hours a day
field-interview-days_per_week = Days a week
field-interview-rest_minutes = Rest a shift
field-interview-notes_working_conditions = Notes on working conditions
field-interview-water_shade_ppe = Water, shade, protective equipment
field-interview-accommodation = Accommodation
field-interview-injury_insurance = Injury cover explained
field-interview-notes_training = Notes on training
field-interview-training_hours = Training
field-interview-training_last = Last training
field-interview-notes_use_of_force = Notes on the use of force
field-interview-ruf_known = Rules for the use of force known
field-interview-weapon_licence_card = Weapon licence card carried
field-interview-notes_incidents = Notes on incidents
field-interview-incidents_seen = Incidents seen
field-interview-incidents_reported = Incidents reported
field-interview-notes_grievance = Notes on grievances
field-interview-grievance_channel_known = Grievance channel known
field-interview-grievance_channel_used = Grievance channel used
field-interview-grievance_trust = Trust in it, 1 to 5
field-interview-retaliation_fear = Fear of retaliation, 1 to 5
field-interview-sea_policy_known = Policy on sexual exploitation and abuse known
field-interview-notes_community = Notes on the community
field-interview-notes_closing = Closing notes
field-interview-state_of_source = How the source was
field-interview-forced_labour_indicators = Indicators of forced labour heard
field-interview-protection_concern = Protection concern

## Quote

kind-quote = Quote
kind-quote-plural = Quotes
group-quote-main = Quote
field-quote-interview = Interview
field-quote-topic = Topic
field-quote-text = What was said
field-quote-language = Language
field-quote-translation = Working translation
field-quote-translation_language = Language of the translation
field-quote-translated_by = Translated by
field-quote-translation_checked = Translation checked
field-quote-attributable_as = May be quoted as

## Observation

kind-observation = Observation
kind-observation-plural = Observations
group-observation-main = Observation
group-observation-assessment = Assessment
group-observation-counts = Counts
group-observation-links = Links
field-observation-ref = Reference
field-observation-text = What was observed
field-observation-title = Title
field-observation-observed_at = Observed
field-observation-site = Site
field-observation-site_visit = Site visit
field-observation-interview = Interview
field-observation-location_within_site = Where on the site
field-observation-paragraphs = Paragraphs of the Code
field-observation-topic = Topic
field-observation-observation_kind = Kind of observation
field-observation-polarity = Polarity
field-observation-csa_consistency = Against the self-assessment
field-observation-confidence = Confidence
field-observation-persons_described = Describes persons
field-observation-count_seen = Counted
field-observation-count_of = Out of
field-observation-evidence = Evidence
field-observation-state = State

## Evidence

kind-evidence = Evidence
kind-evidence-plural = Evidence
group-evidence-main = Evidence
group-evidence-time = Time
group-evidence-permission = Permission and use
group-evidence-file = The file
group-evidence-camera = What the camera says
field-evidence-ref = Reference
field-evidence-title = Title
field-evidence-description = Description
field-evidence-evidence_kind = Kind of evidence
field-evidence-site = Site
field-evidence-captured_by = Taken by
field-evidence-direction = Direction of view
field-evidence-not_shown = What it does not show
field-evidence-clock_offset = Camera clock off by
field-evidence-captured_at = Captured
field-evidence-permission_site = Permission of the site
field-evidence-permission_person = Consent of the person
field-evidence-contains = Shows
field-evidence-legal_hold = Legal hold
field-evidence-state = State
field-evidence-file_name = File name
field-evidence-mime = File type
field-evidence-bytes = Size
field-evidence-sha256 = SHA-256
field-evidence-width = Width
field-evidence-height = Height
field-evidence-pages = Pages
field-evidence-active_content = Active content
field-evidence-taken_at = Time in the camera
field-evidence-taken_at_zone = Zone of the camera’s time
field-evidence-gps = Position in the camera
field-evidence-gps_note = Position
field-evidence-orientation = Orientation
field-evidence-camera = Camera
field-evidence-damage = Damage
field-evidence-damage_detail = What is damaged
field-evidence-original = Original
field-evidence-preview = Preview
field-evidence-thumbnail = Thumbnail

## Finding

kind-finding = Finding
kind-finding-plural = Findings
group-finding-main = Finding
group-finding-code = Code of Conduct
group-finding-evidence = Evidence
group-finding-severity = Severity
group-finding-proof = Proof
group-finding-action = What follows
field-finding-ref = Reference
field-finding-title = Title
field-finding-statement = Statement
field-finding-state = State
field-finding-company = Company
field-finding-sites = Sites
field-finding-paragraphs = Paragraphs of the Code
field-finding-finding_kind = Kind of finding
field-finding-category = Category
field-finding-supports = Supports
field-finding-contradicts = Contradicts
field-finding-context = Context
field-finding-severity_scale = Scale
field-finding-severity_scope = Scope
field-finding-severity_irremediability = Irremediability
field-finding-likelihood_of_recurrence = Likelihood of recurrence
field-finding-standard_of_proof = Standard of proof
field-finding-corroboration = Corroboration
field-finding-contrary_information = Contrary information
field-finding-company_view = The company’s view
field-finding-root_cause = Root cause
field-finding-recommendation = Recommendation
field-finding-legal_proceedings = Legal proceedings under way
field-finding-source_exposure_check = Source exposure check
field-finding-recurrence_of = Recurrence of
field-finding-shareable_text = Words that may be shared
field-finding-sharing_permission = Permission of the company to share
group-finding-sharing = Sharing
choice-sharing_permission-yes = yes
choice-sharing_permission-no = no
choice-sharing_permission-not_asked = not asked

## Choices

choice-mission_type-planned = planned
choice-mission_type-spot_check = spot check
choice-mission_type-complaint_driven = complaint driven
choice-mission_type-member_request = member request

choice-trigger-information_review = review of information
choice-trigger-hr_risk_assessment = human rights risk assessment
choice-trigger-member_request = member request
choice-trigger-complaint = complaint
choice-trigger-regular = regular

choice-code_version-2010 = 2010
choice-code_version-2021 = 2021

choice-theme-surveillance_tech = surveillance technology
choice-theme-detention = detention
choice-theme-duty_of_care = duty of care
choice-theme-border_migration = border and migration
choice-theme-humanitarian_sector = humanitarian sector

choice-security_level-low = low
choice-security_level-moderate = moderate
choice-security_level-substantial = substantial
choice-security_level-high = high
choice-security_level-extreme = extreme

choice-ownership-private = private
choice-ownership-listed = listed
choice-ownership-state = state
choice-ownership-mixed = mixed
choice-ownership-unknown = unknown

choice-membership_status-applicant = applicant
choice-membership_status-affiliate = affiliate
choice-membership_status-transitional_member = transitional member
choice-membership_status-certified_member = certified member
choice-membership_status-suspended = suspended
choice-membership_status-terminated = terminated
choice-membership_status-non_member = not a member

choice-service-static_guarding = static guarding
choice-service-mobile_escort = mobile escort
choice-service-close_protection = close protection
choice-service-convoy = convoy
choice-service-residential = residential
choice-service-event = event
choice-service-aviation = aviation
choice-service-maritime = maritime
choice-service-cit = cash in transit
choice-service-k9 = dogs
choice-service-surveillance_tech = surveillance technology
choice-service-detention_support = detention support
choice-service-training = training
choice-service-risk_consulting = risk consulting
choice-service-rapid_response = rapid response
choice-service-border_migration = border migration

choice-site_kind-oil_gas = oil and gas
choice-site_kind-compound = compound
choice-site_kind-embassy_perimeter = embassy perimeter
choice-site_kind-warehouse = warehouse
choice-site_kind-checkpoint = checkpoint
choice-site_kind-armoury = armoury
choice-site_kind-training_ground = training ground
choice-site_kind-accommodation = accommodation
choice-site_kind-office = office
choice-site_kind-farm_estate = farm or estate
choice-site_kind-hydro_mine = hydropower or mine
choice-site_kind-port = port
choice-site_kind-airport = airport
choice-site_kind-road_route = road or route

choice-coordinate_policy-exact = exact
choice-coordinate_policy-blurred_1km = blurred to 1 km
choice-coordinate_policy-blurred_10km = blurred to 10 km
choice-coordinate_policy-none = not shown

choice-access-full = full
choice-access-partial = partial
choice-access-refused = refused
choice-access-conditional = conditional

choice-source_category-company_management = company management
choice-source_category-guard = guard
choice-source_category-supervisor = supervisor
choice-source_category-ex_guard = former guard
choice-source_category-client = client
choice-source_category-cso = civil society
choice-source_category-community = community
choice-source_category-victim_or_family = victim or family
choice-source_category-authority = authority
choice-source_category-union = union
choice-source_category-recruiter = recruiter
choice-source_category-driver_interpreter = driver or interpreter
choice-source_category-other = other

choice-age_band-under_18 = under 18
choice-age_band-18_24 = 18 to 24
choice-age_band-25_39 = 25 to 39
choice-age_band-40_59 = 40 to 59
choice-age_band-60_plus = 60 and over
choice-age_band-not_recorded = not recorded

choice-sex-female = female
choice-sex-male = male
choice-sex-other = other
choice-sex-not_recorded = not recorded

choice-nationality_group-host = host country
choice-nationality_group-tcn_south_asia = third country, South Asia
choice-nationality_group-tcn_east_africa = third country, East Africa
choice-nationality_group-tcn_other = third country, other
choice-nationality_group-expatriate = expatriate
choice-nationality_group-not_recorded = not recorded

choice-vulnerability-minor = minor
choice-vulnerability-migrant_status = migrant status
choice-vulnerability-debt = debt
choice-vulnerability-documents_withheld = documents withheld
choice-vulnerability-past_reprisal = past reprisal
choice-vulnerability-health = health
choice-vulnerability-isolated = isolated

choice-risk-low = low
choice-risk-medium = medium
choice-risk-high = high

choice-forced_labour-abuse_of_vulnerability = abuse of vulnerability
choice-forced_labour-deception = deception
choice-forced_labour-restriction_of_movement = restriction of movement
choice-forced_labour-isolation = isolation
choice-forced_labour-violence = physical and sexual violence
choice-forced_labour-intimidation = intimidation and threats
choice-forced_labour-documents_retained = identity documents retained
choice-forced_labour-wages_withheld = wages withheld
choice-forced_labour-debt_bondage = debt bondage
choice-forced_labour-abusive_conditions = abusive working and living conditions
choice-forced_labour-excessive_overtime = excessive overtime
choice-interview_mode-individual = individual
choice-interview_mode-group = group
choice-interview_mode-phone = phone
choice-interview_mode-video = video
choice-interview_mode-written = in writing

choice-place_class-company_premises = company premises
choice-place_class-neutral = neutral
choice-place_class-home = home
choice-place_class-vehicle = vehicle
choice-place_class-remote = remote

choice-privacy-private = private
choice-privacy-partly = partly private
choice-privacy-overheard_risk = risk of being overheard

choice-time_blur-none = not blurred
choice-time_blur-half_day = to half a day
choice-time_blur-day = to the day

choice-consent_mode-oral_witnessed = oral, witnessed
choice-consent_mode-written = written
choice-consent_mode-refused = refused

choice-consent-yes = yes
choice-consent-no = no
choice-consent-not_asked = not asked = no

choice-yes_no_unknown-yes = yes
choice-yes_no_unknown-no = no
choice-yes_no_unknown-unknown = unknown

choice-pay_interval-day = day
choice-pay_interval-week = week
choice-pay_interval-fortnight = fortnight
choice-pay_interval-month = month
choice-pay_interval-irregular = irregular

choice-passport_held_by-self = the person
choice-passport_held_by-company = company
choice-passport_held_by-agent = agent
choice-passport_held_by-employer_safe_on_request = employer’s safe, on request
choice-passport_held_by-unknown = unknown

choice-provided-adequate = adequate
choice-provided-partly = partly
choice-provided-inadequate = inadequate
choice-provided-none = none
choice-provided-unknown = unknown

choice-yes_no_partly-yes = yes
choice-yes_no_partly-partly = partly
choice-yes_no_partly-no = no
choice-yes_no_partly-unknown = unknown

choice-attribution-not_quotable = not quotable
choice-attribution-unattributed = unattributed
choice-attribution-by_category = by category
choice-attribution-by_codename = by codename
choice-attribution-by_name = by name

choice-observation_kind-fact_seen = seen
choice-observation_kind-statement_reported = reported
choice-observation_kind-document_fact = in a document
choice-observation_kind-count = count
choice-observation_kind-absence = absent

choice-polarity-concern = concern
choice-polarity-neutral = neutral
choice-polarity-positive = positive

choice-csa_consistency-confirms = confirms it
choice-csa_consistency-contradicts = contradicts it
choice-csa_consistency-not_covered = not covered by it

choice-confidence-low = low
choice-confidence-medium = medium
choice-confidence-high = high

choice-evidence_kind-photo = photo
choice-evidence_kind-document_copy = document copy
choice-evidence_kind-document_viewed = document, viewed only
choice-evidence_kind-note_scan = scanned note
choice-evidence_kind-audio = audio
choice-evidence_kind-object_description = object description
choice-evidence_kind-dataset = dataset

choice-permission-granted = granted
choice-permission-refused = refused
choice-permission-not_needed = not needed
choice-permission-not_asked = not asked
choice-permission-object_only = objects only

choice-contains-faces = faces
choice-contains-minors = minors
choice-contains-badges = badges
choice-contains-plates = number plates
choice-contains-weapons = weapons
choice-contains-injuries = injuries
choice-contains-screens = screens
choice-contains-sensitive_installation = sensitive installation

choice-time_source-offset_stated = stated by the camera
choice-time_source-gps = from the satellite time
choice-time_source-zone_unknown = zone unknown
choice-time_source-missing = no time in the file

choice-gps_note-present = position present
choice-gps_note-missing = no position in the file
choice-gps_note-zeroed = position zeroed by the camera
choice-gps_note-damaged = position damaged

choice-damage-truncated = the file ends too early
choice-damage-undecodable = cannot be shown
choice-damage-not_an_image = not an image
choice-damage-too_large = too large to show
choice-damage-decoder_stopped = stopped while decoding
choice-damage-metadata_damaged = metadata damaged
choice-damage-not_as_named = not what its name says
choice-active_content-script = a script
choice-active_content-launch = starts a program
choice-active_content-attachment = attached files

choice-finding_kind-compliance_concern = compliance concern
choice-finding_kind-barrier = barrier
choice-finding_kind-opportunity_for_improvement = opportunity for improvement
choice-finding_kind-good_practice = good practice
choice-finding_kind-context = context

choice-finding_category-personnel_misconduct = personnel misconduct
choice-finding_category-management_governance = management and governance
choice-finding_category-other = other

choice-likelihood-unlikely = unlikely
choice-likelihood-possible = possible
choice-likelihood-likely = likely

choice-standard_of_proof-indication = indication
choice-standard_of_proof-reasonable_grounds = reasonable grounds
choice-standard_of_proof-established = established

choice-corroboration-single = single source
choice-corroboration-partly = partly corroborated
choice-corroboration-independent_multiple = several independent sources

choice-exposure_check-not_done = not done
choice-exposure_check-passed = passed
choice-exposure_check-needs_edit = needs an edit

## Units

unit-persons = persons
unit-degree_c = °C
unit-min = min
unit-minor_units = minor units
unit-months = months
unit-h = h
unit-d = days
unit-s = s
unit-b = bytes
unit-px = px

## Itinerary entry

kind-itinerary_item = Itinerary entry
kind-itinerary_item-plural = Itinerary
group-itinerary_item-main = Entry
group-itinerary_item-safety = Check-in
field-itinerary_item-title = Title
field-itinerary_item-itinerary_kind = Kind
field-itinerary_item-state = State
field-itinerary_item-starts = Starts
field-itinerary_item-ends = Ends
field-itinerary_item-place = Place
field-itinerary_item-participants = Who takes part
field-itinerary_item-site = Site
field-itinerary_item-interview = Interview
field-itinerary_item-visibility = Visible to
field-itinerary_item-notes = Notes
field-itinerary_item-cancel_reason = Why it did not take place
field-itinerary_item-check_in_due = Check in by
field-itinerary_item-checked_in = Checked in
field-itinerary_item-check_in_with = Check in with
field-itinerary_item-missed_action = If it is missed
choice-itinerary_kind-meeting = meeting
choice-itinerary_kind-site_visit = site visit
choice-itinerary_kind-travel = travel
choice-itinerary_kind-rest = rest
choice-itinerary_kind-check_in = check-in
choice-itinerary_kind-debrief = debrief
choice-itinerary_visibility-team = the team
choice-itinerary_visibility-lead_only = the lead only

## Risk

kind-risk_entry = Risk
kind-risk_entry-plural = Risks
group-risk_entry-main = Risk
group-risk_entry-decision = Decision
field-risk_entry-ref = Reference
field-risk_entry-title = Risk
field-risk_entry-risk_kind = To whom
field-risk_entry-description = Description
field-risk_entry-likelihood = Likelihood
field-risk_entry-impact = Impact
field-risk_entry-mitigation = Mitigation
field-risk_entry-owner = Owner
field-risk_entry-review_at = Review on
field-risk_entry-decision = Decision
choice-risk_kind-team = the team
choice-risk_kind-cooperating_person = a cooperating person
choice-risk_kind-interpreter = an interpreter
choice-risk_kind-data = data
choice-risk_kind-reputational = reputation
choice-risk_kind-legal = legal
choice-risk_decision-proceed = proceed
choice-risk_decision-proceed_with_measures = proceed with measures
choice-risk_decision-postpone = postpone
choice-risk_decision-do_not_do = do not do

## Referral service

kind-referral_service = Referral service
kind-referral_service-plural = Referral services
group-referral_service-main = Service
field-referral_service-organisation = Organisation
field-referral_service-service = Service
field-referral_service-country = Country
field-referral_service-area = Area
field-referral_service-safe_contact = Safe contact
field-referral_service-languages = Languages
field-referral_service-opening_hours = When reachable
field-referral_service-verified_on = Verified on
field-referral_service-verified_by = Verified by
field-referral_service-notes = Notes
choice-referral_service_kind-medical = medical
choice-referral_service_kind-psychosocial = psychosocial
choice-referral_service_kind-gbv = gender-based violence
choice-referral_service_kind-child_protection = child protection
choice-referral_service_kind-legal = legal
choice-referral_service_kind-shelter = shelter
choice-referral_service_kind-labour = labour
choice-referral_service_kind-icoca_complaint = complaint to the association

## Relation between companies

kind-company_relation = Relation between companies
kind-company_relation-plural = Relations between companies
group-company_relation-main = Relation
field-company_relation-company = Company
field-company_relation-relation = Is
field-company_relation-other_company = Of or with
field-company_relation-from = From
field-company_relation-to = To
field-company_relation-note = Note
field-company_relation-known_from = Known from
choice-company_relation-parent = parent of
choice-company_relation-subsidiary = subsidiary of
choice-company_relation-subcontractor_of = subcontractor of
choice-company_relation-joint_venture = joint venture with
choice-company_relation-predecessor = predecessor of

## Certificate

kind-certificate = Certificate
kind-certificate-plural = Certificates
group-certificate-main = Certificate
group-certificate-field = Seen in the field
field-certificate-company = Company
field-certificate-standard = Standard
field-certificate-certification_body = Certification body
field-certificate-number = Number
field-certificate-scope = Scope
field-certificate-issued = Issued
field-certificate-expires = Expires
field-certificate-last_audit = Last audit
field-certificate-open_nonconformities = Open nonconformities
field-certificate-verified_in_field = Agrees with what was seen
field-certificate-differences = What differs
choice-certificate_standard-psc_1 = PSC.1
choice-certificate_standard-iso_18788 = ISO 18788
choice-certificate_standard-iso_28007 = ISO 28007
choice-certificate_standard-other = another
choice-verified_in_field-yes = yes
choice-verified_in_field-no = not verified
choice-verified_in_field-differs = differs

## Licence

kind-licence = Licence
kind-licence-plural = Licences
group-licence-main = Licence
field-licence-company = Company
field-licence-licence_kind = For
field-licence-authority = Authority
field-licence-jurisdiction = Jurisdiction
field-licence-number = Number
field-licence-issued = Issued
field-licence-expires = Expires
field-licence-seen = Seen
field-licence-notes = Notes
choice-licence_kind-operating = operating
choice-licence_kind-weapons = weapons
choice-licence_kind-vehicle = vehicles
choice-licence_kind-radio = radio
choice-licence_kind-personnel = personnel
choice-jurisdiction-federal = federal
choice-jurisdiction-regional = regional
choice-jurisdiction-local = local
choice-document_seen-original = the original
choice-document_seen-copy = a copy
choice-document_seen-not_seen = not seen

## Self-assessment answer

kind-csa_answer = Self-assessment answer
kind-csa_answer-plural = Self-assessment answers
group-csa_answer-main = Answer
field-csa_answer-company = Company
field-csa_answer-year = Year
field-csa_answer-question_id = Question
field-csa_answer-indicator_id = Indicator
field-csa_answer-paragraphs = Paragraphs
field-csa_answer-question = Wording
field-csa_answer-answer = Answer
field-csa_answer-comment = Comment
field-csa_answer-import_row = Row of the import

## Complaint reference

kind-complaint_reference = Complaint reference
kind-complaint_reference-plural = Complaint references
group-complaint_reference-main = Complaint
field-complaint_reference-complaint_number = Reference of the complaint
field-complaint_reference-company = Company
field-complaint_reference-received = Received
field-complaint_reference-paragraphs = Paragraphs
field-complaint_reference-state = State
field-complaint_reference-note = Note, without any name

## Remote monitoring item

kind-remote_item = Remote monitoring item
kind-remote_item-plural = Remote monitoring
group-remote_item-main = Item
group-remote_item-assessment = Assessment
field-remote_item-title = Title or address
field-remote_item-published = Published
field-remote_item-retrieved = Retrieved
field-remote_item-language = Language
field-remote_item-company = Company
field-remote_item-site = Site
field-remote_item-summary = Summary
field-remote_item-paragraphs = Paragraphs
field-remote_item-reliability = Reliability
field-remote_item-archive_hash = SHA-256 of the archived copy
field-remote_item-to_verify = Verify in the field
field-remote_item-verification = What the field found
choice-reliability-high = high
choice-reliability-medium = medium
choice-reliability-low = low
choice-reliability-unknown = not assessed

## Client

kind-client = Client
kind-client-plural = Clients
group-client-main = Client
group-client-conduct = What it asks of the company
field-client-name = Name
field-client-alias_for_reports = Alias for reports
field-client-sector = Sector
field-client-requires_code = Contract requires the Code
field-client-voluntary_principles = Member of the Voluntary Principles
field-client-own_incident_log = Keeps an incident log
field-client-supply_chain_position = Place in the supply chain
field-client-notes = Notes
choice-client_sector-extractive = extractive
choice-client_sector-diplomatic = diplomatic
choice-client_sector-un_igo = UN or intergovernmental
choice-client_sector-humanitarian_ngo = humanitarian organisation
choice-client_sector-commercial = commercial
choice-client_sector-government = government
choice-client_sector-infrastructure = infrastructure
choice-client_sector-private_person = private person

## Authority

kind-authority = Authority
kind-authority-plural = Authorities
group-authority-main = Authority
field-authority-name = Name
field-authority-country = Country
field-authority-level = Level
field-authority-function = Function
field-authority-notes = Notes
choice-authority_level-national = national
choice-authority_level-regional = regional
choice-authority_level-local = local
choice-authority_function-licensing = licensing
choice-authority_function-police = police
choice-authority_function-labour = labour inspection
choice-authority_function-human_rights_institution = human rights institution
choice-authority_function-defence = defence

## Civil society organisation

kind-civil_society = Civil society organisation
kind-civil_society-plural = Civil society
group-civil_society-main = Organisation
field-civil_society-name = Name
field-civil_society-alias_for_reports = Alias for reports
field-civil_society-association_member = Member of the association
field-civil_society-exposure_risk = Exposure
field-civil_society-safe_contact = Safe way to reach it
field-civil_society-notes = Notes

## Contract

kind-contract_link = Contract
kind-contract_link-plural = Contracts
group-contract_link-main = Contract
field-contract_link-title = Title
field-contract_link-company = Company
field-contract_link-client = Client
field-contract_link-site = Site
field-contract_link-from = From
field-contract_link-to = To
field-contract_link-armed = Armed
field-contract_link-subcontracted_to = Subcontracted to
field-contract_link-notes = Notes

## Checklist answer

kind-checklist_answer = Checklist answer
kind-checklist_answer-plural = Checklist answers
group-checklist_answer-main = Answer
group-checklist_answer-basis = Basis
field-checklist_answer-item = Item
field-checklist_answer-pack = Content pack and version
field-checklist_answer-site_visit = Site visit
field-checklist_answer-company = Company
field-checklist_answer-paragraphs = Paragraphs
field-checklist_answer-result = Result
field-checklist_answer-value = Counted or measured
field-checklist_answer-of = Of
field-checklist_answer-unit = Unit
field-checklist_answer-officer = Officer
field-checklist_answer-note = Note
field-checklist_answer-basis = Known how
field-checklist_answer-evidence = Evidence
choice-checklist_result-met = met
choice-checklist_result-partly_met = partly met
choice-checklist_result-not_met = not met
choice-checklist_result-not_observed = not observed
choice-checklist_result-not_applicable = does not apply
choice-checklist_result-refused = refused
choice-checklist_basis-seen = seen
choice-checklist_basis-told = told
choice-checklist_basis-document = document

## Derivative

kind-derivative = Derivative
kind-derivative-plural = Derivatives
group-derivative-main = Derivative
group-derivative-approval = Approval
group-derivative-file = File
field-derivative-parent = Made from
field-derivative-purpose = Purpose
field-derivative-purpose_note = Why
field-derivative-operations = Operations
field-derivative-state = State
field-derivative-approved_by = Approved by
field-derivative-mime = Type
field-derivative-bytes = Size
field-derivative-sha256 = SHA-256
field-derivative-width = Width
field-derivative-height = Height
field-derivative-content = Content
field-derivative-thumbnail = Thumbnail
choice-derivative_purpose-redacted = redacted
choice-derivative_purpose-cropped = cropped
choice-derivative_purpose-translated = translated
choice-derivative_purpose-transcript = transcript

## Custody event

kind-custody_event = Custody event
kind-custody_event-plural = Custody log
group-custody_event-main = Event
group-custody_event-chain = Chain
field-custody_event-evidence = Evidence
field-custody_event-action = Action
field-custody_event-content = Content
field-custody_event-content_sha256 = SHA-256 of the content
field-custody_event-sequence = Number
field-custody_event-at = When
field-custody_event-actor = Who
field-custody_event-device = Laptop
field-custody_event-incarnation = Life of the laptop
field-custody_event-reason = Reason
field-custody_event-previous = Hash of the event before
field-custody_event-hash = Hash
choice-custody_action-captured = captured
choice-custody_action-imported = imported
choice-custody_action-hashed = hashed
choice-custody_action-viewed = viewed
choice-custody_action-exported = exported
choice-custody_action-copied = copied
choice-custody_action-transferred = transferred
choice-custody_action-received = received
choice-custody_action-verified = verified
choice-custody_action-redacted = redacted
choice-custody_action-deleted = deleted
choice-custody_content-original = original
choice-custody_content-preview = preview
choice-custody_content-derivative = derivative

## Export request

kind-export_request = Export request
kind-export_request-plural = Export requests
group-export_request-main = Request
field-export_request-evidence = Evidence
field-export_request-reason = Why
field-export_request-requested_by = Requested by
field-export_request-state = State
field-export_request-approved_by = Approved by

kind-deletion_request = Deletion request
kind-deletion_request-plural = Deletion requests
group-deletion_request-main = Request
field-deletion_request-evidence = Evidence
field-deletion_request-grounds = Grounds
field-deletion_request-reason = Why
field-deletion_request-keep_until = To be kept until
field-deletion_request-state = State
field-deletion_request-carried_out_by = Carried out by
choice-deletion_grounds-consent_withdrawn = consent was withdrawn
choice-deletion_grounds-danger = it endangers somebody
choice-deletion_grounds-by_mistake = taken or imported by mistake
choice-deletion_grounds-not_needed = not needed for the mandate
choice-deletion_grounds-retention_over = the time of keeping is over

kind-deletion = Deletion
kind-deletion-plural = Deletions
group-deletion-main = Decision
field-deletion-request = Request
field-deletion-reason = Added by the second person

## Camera clock

kind-camera_clock = Camera clock
kind-camera_clock-plural = Camera clocks
group-camera_clock-main = Correction
field-camera_clock-camera = Camera
field-camera_clock-offset = To be added to its time
field-camera_clock-reason = How we know

## Document request

kind-document_request = Document request
kind-document_request-plural = Document requests
group-document_request-main = Request
field-document_request-ref = Reference
field-document_request-title = Document
field-document_request-company = Company
field-document_request-paragraphs = Paragraphs
field-document_request-requested = Requested
field-document_request-due = Due
field-document_request-state = State
field-document_request-evidence = Copies
field-document_request-note = What was seen

## Incident

kind-incident = Incident
kind-incident-plural = Incidents
group-incident-main = Incident
group-incident-logs = Logs
group-incident-sources = Sources
field-incident-ref = Reference
field-incident-title = Title
field-incident-incident_kind = Kind
field-incident-occurred = Day
field-incident-occurred_precision = How exact the day is
field-incident-occurred_as_stated = Day as stated
field-incident-company = Company
field-incident-site = Site
field-incident-people_affected = People affected
field-incident-description = What happened
field-incident-company_log = In the company’s log
field-incident-client_log = In the client’s log
field-incident-authority_reported = Reported to the authority
field-incident-legal_proceedings = Legal proceedings
field-incident-log_differences = How the logs differ
field-incident-sources = Known from
choice-incident_kind-use_of_firearm = use of a firearm
choice-incident_kind-escalation_of_force = escalation of force
choice-incident_kind-apprehension = apprehension
choice-incident_kind-injury = injury
choice-incident_kind-death = death
choice-incident_kind-property = property
choice-incident_kind-sea_reported_to_focal_point = reported to the focal point
choice-incident_kind-traffic = traffic
choice-incident_kind-labour_dispute = labour dispute
choice-incident_kind-threat = threat
choice-incident_kind-detention = detention
choice-incident_kind-other = other
choice-date_precision-day = the day
choice-date_precision-month = the month
choice-date_precision-year = the year
choice-date_precision-about = about
choice-incident_logged-logged = logged
choice-incident_logged-not_logged = not logged
choice-incident_logged-unknown = unknown

## Recommendation

kind-recommendation = Recommendation
kind-recommendation-plural = Recommendations
group-recommendation-main = Recommendation
field-recommendation-text = Recommendation
field-recommendation-finding = Finding
field-recommendation-addressee = To
field-recommendation-timeframe = Within
field-recommendation-detail = In detail
choice-addressee-company = the company
choice-addressee-client = the client
choice-addressee-authority = an authority
choice-addressee-association = the association
choice-timeframe-immediate = at once
choice-timeframe-3_months = 3 months
choice-timeframe-6_months = 6 months
choice-timeframe-12_months = 12 months

## Compliance concern

kind-compliance_concern = Compliance concern
kind-compliance_concern-plural = Compliance concerns
group-compliance_concern-main = Concern
group-compliance_concern-course = Course
field-compliance_concern-ref = Reference
field-compliance_concern-title = Title
field-compliance_concern-company = Company
field-compliance_concern-findings = Findings
field-compliance_concern-category = Category
field-compliance_concern-opened = Opened
field-compliance_concern-state = State
field-compliance_concern-good_faith = Good faith
field-compliance_concern-next_step_due = Next step by
field-compliance_concern-recurrence_of = Recurrence of
field-compliance_concern-summary = Summary
choice-concern_category-personnel_misconduct = conduct of personnel
choice-concern_category-management_governance = management and governance
choice-concern_category-other = other
choice-good_faith-yes = yes
choice-good_faith-partly = partly
choice-good_faith-no = no
choice-good_faith-too_early = too early to say

## Dialogue entry

kind-dialogue_entry = Dialogue entry
kind-dialogue_entry-plural = Dialogue
group-dialogue_entry-main = Entry
field-dialogue_entry-concern = Concern
field-dialogue_entry-summary_line = Subject
field-dialogue_entry-at = When
field-dialogue_entry-channel = By
field-dialogue_entry-by = Who
field-dialogue_entry-summary = Summary
field-dialogue_entry-attachments = Attachments
field-dialogue_entry-next_step_due = Next step by
choice-dialogue_channel-letter = letter
choice-dialogue_channel-email = e-mail
choice-dialogue_channel-call = call
choice-dialogue_channel-meeting = meeting
choice-dialogue_channel-portal = portal

## Corrective action

kind-corrective_action = Corrective action
kind-corrective_action-plural = Corrective actions
group-corrective_action-main = Action
group-corrective_action-verification = Verification
field-corrective_action-ref = Reference
field-corrective_action-title = Action
field-corrective_action-concern = Concern
field-corrective_action-company = Company
field-corrective_action-text = In detail
field-corrective_action-owner = Owner
field-corrective_action-due = Due
field-corrective_action-state = State
field-corrective_action-indicator_of_success = Sign of success
field-corrective_action-support_offered = Support offered
field-corrective_action-evidence = Evidence
field-corrective_action-verification = Verified by
field-corrective_action-verified_on = Verified on
field-corrective_action-verification_note = What verification showed
choice-verification-document = document
choice-verification-remote = remotely
choice-verification-visit = a visit
choice-verification-source_check = asking sources

## Report

kind-report = Report
kind-report-plural = Reports
group-report-main = Report
group-report-text = Text
field-report-title = Title
field-report-report_kind = Kind
field-report-language = Language
field-report-version = Version
field-report-state = State
field-report-redaction_profile = Redaction profile
field-report-mandate_method = Mandate and method
field-report-limitations = Limitations
field-report-context = Context and legal framework
field-report-landscape = Private security landscape
field-report-good_practices = Good practices
field-report-barriers = Barriers
field-report-conclusions = Recommendations and follow-up
choice-report_kind-confidential_mission_report = confidential mission report
choice-report_kind-company_letter = letter to the company
choice-report_kind-board_brief = brief for the board
choice-report_kind-public_note = public note
choice-report_kind-internal_landscape = internal landscape
choice-redaction_profile-none = nothing left out
choice-redaction_profile-team = for the team
choice-redaction_profile-company = for the company
choice-redaction_profile-board = for the board
choice-redaction_profile-public = for the public

## Task

kind-task = Task
kind-task-plural = Tasks
group-task-main = Task
field-task-title = Task
field-task-due = Due
field-task-owner = Who
field-task-state = State
field-task-about = About
field-task-note = Note

## Glossary term

kind-glossary_term = Glossary term
kind-glossary_term-plural = Glossary
group-glossary_term-main = Term
field-glossary_term-term = Term
field-glossary_term-french = French
field-glossary_term-spanish = Spanish
field-glossary_term-arabic = Arabic
field-glossary_term-sorani = Sorani
field-glossary_term-dari = Dari
field-glossary_term-pashto = Pashto
field-glossary_term-note = Note

## Disclosure

kind-disclosure = Disclosure
kind-disclosure-plural = Disclosures
group-disclosure-main = Disclosure
field-disclosure-date_band = When it was disclosed
field-disclosure-referral_offered = Referral offered
field-disclosure-referral_accepted = Referral accepted
field-disclosure-focal_point_informed = Focal point informed
field-disclosure-immediate_danger = Immediate danger
group-disclosure-custody = Deposit
field-disclosure-deposit = Deposited as
field-disclosure-deposited_for = Deposited for
choice-disclosure_date_band-this_week = this week
choice-disclosure_date_band-this_month = this month
choice-disclosure_date_band-earlier = earlier

## Deposits

kind-deposit = Sealed deposit
kind-deposit-plural = Sealed deposits
group-deposit-main = Deposit
field-deposit-of = Belongs to
field-deposit-replaces = Replaces
field-deposit-sealed = Sealed content

kind-opening_request = Request to open
kind-opening_request-plural = Requests to open
group-opening_request-main = Request
field-opening_request-deposit = Deposit
field-opening_request-reason = Why
field-opening_request-state = State
field-opening_request-released = Released half of the key

kind-opening = Opening
kind-opening-plural = Openings
group-opening-main = Opening
field-opening-deposit = Deposit
field-opening-request = Request
field-opening-reason = Why

## Content packs

kind-content_pack = Content pack
kind-content_pack-plural = Content packs
group-content_pack-main = Pack
field-content_pack-pack = Pack
field-content_pack-version = Version
field-content_pack-content = Content
field-content_pack-signer = Signed by device
field-content_pack-signature = Signature

## Questionnaires

kind-questionnaire = Questionnaire
kind-questionnaire-plural = Questionnaires
group-questionnaire-main = Questionnaire
group-questionnaire-file = File
group-questionnaire-form = Form
field-questionnaire-title = Title
field-questionnaire-missions = For missions
field-questionnaire-note = Note
field-questionnaire-form_id = Form ID
field-questionnaire-form_version = Version
field-questionnaire-source_format = Came as
field-questionnaire-file_name = File name
field-questionnaire-sha256 = SHA-256 of the file
field-questionnaire-xform = Form (XForm)
choice-questionnaire_format-xlsx = XLSForm workbook
choice-questionnaire_format-xls = XLSForm workbook (.xls)
choice-questionnaire_format-xform = XForm
kind-questionnaire_answers = Filled questionnaire
kind-questionnaire_answers-plural = Filled questionnaires
group-questionnaire_answers-main = Filled questionnaire
group-questionnaire_answers-answers = Answers
field-questionnaire_answers-ref = Reference
field-questionnaire_answers-title = Title
field-questionnaire_answers-questionnaire = Questionnaire
field-questionnaire_answers-interview = Interview
field-questionnaire_answers-site_visit = Site visit
field-questionnaire_answers-company = Company
field-questionnaire_answers-respondent = Who answered (role or codename)
field-questionnaire_answers-officer = Filled in by
field-questionnaire_answers-state = State
field-questionnaire_answers-answers = Answers
