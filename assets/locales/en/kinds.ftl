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

## Choices

choice-mission_state-proposed = proposed
choice-mission_state-approved = approved
choice-mission_state-preparing = preparing
choice-mission_state-in_field = in the field
choice-mission_state-consolidating = consolidating
choice-mission_state-drafting = drafting
choice-mission_state-secretariat_review = secretariat review
choice-mission_state-company_comment = company comment
choice-mission_state-final = final
choice-mission_state-follow_up = follow up
choice-mission_state-closed = closed
choice-mission_state-suspended = suspended
choice-mission_state-aborted = aborted

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

choice-visit_state-planned = planned
choice-visit_state-confirmed = confirmed
choice-visit_state-done = done
choice-visit_state-cancelled = cancelled
choice-visit_state-refused = refused

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

choice-interview_state-planned = planned
choice-interview_state-held = held
choice-interview_state-written_up = written up
choice-interview_state-consent_checked = consent checked
choice-interview_state-locked = locked
choice-interview_state-declined = declined
choice-interview_state-cancelled = cancelled
choice-interview_state-withdrawn = withdrawn

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

choice-observation_state-draft = draft
choice-observation_state-recorded = recorded
choice-observation_state-linked = linked
choice-observation_state-locked = locked
choice-observation_state-withdrawn = withdrawn

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

choice-evidence_state-captured = captured
choice-evidence_state-sealed = sealed
choice-evidence_state-described = described
choice-evidence_state-redaction_needed = redaction needed
choice-evidence_state-cleared = cleared
choice-evidence_state-restricted = restricted
choice-evidence_state-withdrawn = withdrawn

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

choice-finding_state-draft = draft
choice-finding_state-peer_review = peer review
choice-finding_state-secretariat_review = secretariat review
choice-finding_state-sent_for_company_comment = company comment
choice-finding_state-response_received = response received
choice-finding_state-confirmed = confirmed
choice-finding_state-amended = amended
choice-finding_state-not_upheld = not upheld
choice-finding_state-closed = closed

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
